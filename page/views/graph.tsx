import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Chapter } from '../model/dossier.ts';
import { Legend } from '../network/legend.tsx';
import { Network } from '../network/network.tsx';
import { usePage } from '../state.ts';

/** The graph of the article, or of all. */
export function GraphView({ chapter }: { readonly chapter: Chapter }): JSX.Element {
  const { dossier } = usePage();
  const [isWhole, setWhole] = useState(false);
  const graph = isWhole ? dossier.graph : chapter.graph;
  const nodes = useMemo(() => graph.nodes.filter(({ label }) => label !== 'Article'), [graph]);
  const edges = useMemo(() => graph.edges.filter(({ type }) => type !== 'MENTIONED_IN'), [graph]);
  return (
    <div class="graph-view">
      {dossier.chapters.length > 1 && (
        <label class="choice">
          <input
            type="checkbox"
            checked={isWhole}
            onChange={({ currentTarget }) => {
              setWhole(currentTarget.checked);
            }}
          />{' '}
          all {dossier.chapters.length} articles
        </label>
      )}
      <Network nodes={nodes} edges={edges} />
      <Legend />
    </div>
  );
}
