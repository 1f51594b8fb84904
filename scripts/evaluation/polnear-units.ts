/**
 * Statements as PolNeAR divides them. There “…,” she said. “…” is one attribution and here it is two statements with
 * one cue; there nothing is annotated inside of what is said, and here it is.
 */
import type { Graph, Node } from '../../src/index.ts';
import { flatten, unflatten } from '../../src/span.ts';

/** The graph with statements of one cue joined into the first of them, and without those inside of others. */
export function asPolnearDivides({ nodes, edges }: Graph): Graph {
  const inner = new Set(edges.filter(({ type }) => type === 'WITHIN').map(({ from }) => from));
  const byCue = new Map<number, Node[]>();
  for (const node of nodes) {
    const cue = node.properties['cueStart'] as number | undefined;
    if (node.label !== 'Statement' || inner.has(node.id) || cue === undefined) continue;
    byCue.set(cue, [...(byCue.get(cue) ?? []), node]);
  }
  const gone = new Set(inner);
  const whole = new Map<string, Node>();
  for (const [first, ...others] of byCue.values()) {
    if (!first || others.length === 0) continue;
    const spans = [first, ...others].flatMap(({ properties }) => unflatten(properties['spans'] as number[]));
    const inOrder = flatten(spans.sort((one, other) => one.start - other.start));
    whole.set(first.id, { ...first, properties: { ...first.properties, spans: inOrder } });
    for (const { id } of others) gone.add(id);
  }
  return {
    nodes: nodes.filter(({ id }) => !gone.has(id)).map((node) => whole.get(node.id) ?? node),
    edges: edges.filter(({ from, to }) => !gone.has(from) && !gone.has(to)),
  };
}
