import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { visible } from '../model/words.ts';
import { Network } from '../network/network.tsx';
import { usePage } from '../state.ts';
import { NodeLink, ProofLink } from '../views/links.tsx';
import type { Answer, Cell } from './ask.ts';

/** The rows as a table; above it, where they hold nodes, the graph of these. */
export function AnswerView({ answer }: { readonly answer: Answer }): JSX.Element {
  const { columns, rows, isCut, milliseconds } = answer;
  const { dossier } = usePage();
  const graph = useMemo(() => {
    const keys = new Set(rows.flatMap((row) => row.flatMap(({ elements }) => elements.map(({ key }) => key))));
    const nodes = dossier.graph.nodes.filter(({ id, label }) => keys.has(id) && label !== 'Article');
    const shown = new Set(nodes.map(({ id }) => id));
    const hasEdges = dossier.graph.edges.some(({ key }) => keys.has(key));
    // Rows of nodes alone are drawn with what joins them.
    const edges = dossier.graph.edges.filter(
      ({ key, from, to, type }) =>
        shown.has(from) && shown.has(to) && type !== 'MENTIONED_IN' && (!hasEdges || keys.has(key)),
    );
    return { nodes, edges };
  }, [answer, dossier]);
  const count = `${isCut ? 'The first ' : ''}${rows.length} row${rows.length === 1 ? '' : 's'}`;
  return (
    <div class="answer">
      {graph.nodes.length > 0 && <Network nodes={graph.nodes} edges={graph.edges} />}
      <p class="about">
        {count}, {milliseconds.toFixed(milliseconds < 10 ? 1 : 0)} ms
      </p>
      <div class="scrolled" tabIndex={0} role="region" aria-label="Rows">
        <table>
          <thead>
            <tr>
              {columns.map((column, i) => (
                <th key={i} scope="col">
                  {visible(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, i) => (
              <tr key={i}>
                {row.map((cell, j) => (
                  <td key={j}>
                    <CellView cell={cell} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

function CellView({ cell: { elements, text } }: { readonly cell: Cell }): JSX.Element {
  const { dossier } = usePage();
  if (elements.length === 0) return <bdi>{visible(text)}</bdi>;
  return (
    <>
      {elements.map(({ kind, key }, i) => {
        const node = kind === 'node' ? dossier.node(key) : undefined;
        const edge = kind === 'relationship' ? dossier.edge(key) : undefined;
        if (node) return <NodeLink key={i} node={node} length={100} />;
        return edge ? (
          <ProofLink key={i} edge={edge}>
            {edge.type}
          </ProofLink>
        ) : null;
      })}
    </>
  );
}
