import type { JSX } from 'preact';
import type { Node } from '../../src/graph.ts';
import { labelWords } from '../model/words.ts';
import { nodeColours } from './palette.ts';

const labels = Object.keys(nodeColours) as (keyof typeof nodeColours)[];

/** Which colour means what, of those that are drawn. */
export function Legend({ nodes }: { readonly nodes: readonly Node[] }): JSX.Element {
  const drawn = new Set<string>(nodes.map(({ label }) => label));
  return (
    <ul class="legend" aria-label="Colours">
      {labels
        .filter((label) => drawn.has(label))
        .map((label) => (
          <li key={label}>
            <span class="dot" style={{ background: nodeColours[label] }} /> {labelWords[label]}
          </li>
        ))}
    </ul>
  );
}
