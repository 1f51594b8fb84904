import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Chapter } from '../model/dossier.ts';
import { Legend } from '../network/legend.tsx';
import { Network } from '../network/network.tsx';
import { usePage } from '../state.ts';
import { WholeChoice } from './whole-choice.tsx';

/** The graph of the article, or of all. */
export function GraphView({ chapter }: { readonly chapter: Chapter }): JSX.Element {
  const { dossier } = usePage();
  const [isWhole, setWhole] = useState(false);
  const graph = isWhole ? dossier.graph : chapter.graph;
  const nodes = useMemo(() => graph.nodes.filter(({ label }) => label !== 'Article'), [graph]);
  const edges = useMemo(() => graph.edges.filter(({ type }) => type !== 'MENTIONED_IN'), [graph]);
  return (
    <div class="graph-view">
      <WholeChoice isWhole={isWhole} onChange={setWhole} />
      <Network nodes={nodes} edges={edges} />
      <Legend nodes={nodes} />
    </div>
  );
}
