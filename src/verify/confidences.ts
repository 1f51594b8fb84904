import type { Graph, Node } from '../graph.ts';
import type { Problem } from '../verify.ts';

/** What is wrong with confidences: outside of 0 to 1, or an edge surer than one of its ends. */
export function confidenceProblems({ nodes, edges }: Graph): Problem[] {
  const ofNode = new Map(nodes.map((node) => [node.id, confidenceOf(node)]));
  const problems: Problem[] = [];
  const check = (where: string, confidence: number): void => {
    if (confidence < 0 || confidence > 1) problems.push({ where, what: 'confidence is not from 0 to 1' });
  };
  for (const [id, confidence] of ofNode) if (confidence !== undefined) check(id, confidence);
  for (const edge of edges) {
    const confidence = confidenceOf(edge);
    if (confidence === undefined) continue;
    check(edge.key, confidence);
    for (const end of [edge.from, edge.to]) {
      if (confidence > (ofNode.get(end) ?? 1)) problems.push({ where: edge.key, what: `is surer than its end ${end}` });
    }
  }
  return problems;
}

function confidenceOf({ properties }: Pick<Node, 'properties'>): number | undefined {
  const { confidence } = properties;
  return typeof confidence === 'number' ? confidence : undefined;
}
