import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Edge, Node } from '../../src/graph.ts';
import { usePage } from '../state.ts';
import { Drawing } from './drawing.ts';
import { placesOf } from './places.ts';
import { schemeOf, useScheme } from './scheme.ts';

interface NetworkProps {
  readonly nodes: readonly Node[];
  readonly edges: readonly Edge[];
}

/** The graph of these nodes and edges; what it shows stands in the lists of the page too, for who can't see it. */
export function Network({ nodes, edges }: NetworkProps): JSX.Element {
  const { dossier, state, select } = usePage();
  const container = useRef<HTMLDivElement>(null);
  const drawing = useRef<Drawing | undefined>(undefined);
  const isDark = useScheme();
  const { selected } = state;

  useEffect(() => {
    if (!container.current) return;
    const places = placesOf(nodes, edges, dossier.positions);
    const scheme = schemeOf(container.current);
    const drawn = new Drawing(container.current, dossier, nodes, edges, places, scheme, { onSelect: select });
    drawing.current = drawn;
    // For programs around the page: where a node is can't be told from a canvas.
    container.current.dispatchEvent(new CustomEvent('drawn', { detail: drawn, bubbles: true }));
    return () => {
      drawing.current = undefined;
      drawn.end();
    };
  }, [nodes, edges, dossier, isDark]);

  useEffect(() => {
    drawing.current?.light(selected);
  }, [selected, nodes, edges, dossier, isDark]);

  const zoom = (step: 'in' | 'out' | 'all'): void => drawing.current?.zoom(step);
  const label = `A graph of ${nodes.length} nodes and ${edges.length} relationships. The lists of people, statements and events have the same.`;
  return (
    <div class="network">
      <div class="canvas" ref={container} role="img" aria-label={label} />
      <div class="zoom">
        <button
          type="button"
          aria-label="Zoom in"
          onClick={() => {
            zoom('in');
          }}
        >
          +
        </button>
        <button
          type="button"
          aria-label="Zoom out"
          onClick={() => {
            zoom('out');
          }}
        >
          −
        </button>
        <button
          type="button"
          aria-label="Show all"
          onClick={() => {
            zoom('all');
          }}
        >
          ⤢
        </button>
      </div>
    </div>
  );
}
