import type { JSX } from 'preact';
import { labelWords } from '../model/words.ts';
import { nodeColours } from './palette.ts';

const labels = Object.keys(nodeColours) as (keyof typeof nodeColours)[];

/** Which colour means what. */
export function Legend(): JSX.Element {
  return (
    <ul class="legend" aria-label="Colours">
      {labels.map((label) => (
        <li key={label}>
          <span class="dot" style={{ background: nodeColours[label] }} /> {labelWords[label]}
        </li>
      ))}
    </ul>
  );
}
