/** Proves the rules of the graph contract on any graph, wherever it came from. */
import type { Graph, Node } from './graph.ts';
import { articleTexts } from './verify/articles.ts';
import { confidenceProblems } from './verify/confidences.ts';
import { edgeProblems } from './verify/edges.ts';
import { identityProblems } from './verify/identities.ts';
import { nodeProblems } from './verify/nodes.ts';
import { orderProblems } from './verify/order.ts';

/** What is wrong, and at which node id or edge key. */
export interface Problem {
  readonly where: string;
  readonly what: string;
}

/**
 * Lists what breaks the contract: unknown labels, types and properties; offsets that don't give back the text; facts
 * without evidence; ids that don't follow from the content; edges between wrong ends; two of what may be there once;
 * edges that are surer than one of their ends; events each before the other; identities that do not follow from their nodes.
 * Empty for a graph that keeps every rule. Never throws.
 */
export function verify(graph: Graph): Problem[] {
  const texts = articleTexts(graph);
  return [
    ...nodeProblems(graph, texts),
    ...edgeProblems(graph, texts),
    ...orderProblems(graph),
    ...confidenceProblems(graph),
    ...identityProblems(graph),
  ];
}

/**
 * Lists what is wrong with identities that lie apart from the graphs of the articles, as they do in JSON lines.
 *
 * @param members nodes of those graphs by id, at least the ones that the identities are of; only label and confidence
 *   are looked at
 */
export function verifyIdentities({ nodes, edges }: Graph, members: ReadonlyMap<string, Node>): Problem[] {
  const identified = [...new Set(edges.map(({ from }) => from))].flatMap((id) => members.get(id) ?? []);
  const together = { nodes: [...identified, ...nodes], edges };
  const noTexts = new Map<string, string>();
  return [
    ...nodeProblems({ nodes, edges }, noTexts),
    ...edgeProblems(together, noTexts),
    ...confidenceProblems(together),
    ...identityProblems(together),
  ];
}

/** Thrown where a graph that breaks the contract would be written. */
export class InvalidGraphError extends Error {
  override readonly name = 'InvalidGraphError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const first = problems[0]!;
    const rest = problems.length > 1 ? ` (and ${problems.length - 1} more)` : '';
    super(`the graph breaks the contract: ${first.where}: ${first.what}${rest}`);
    this.problems = problems;
  }
}

/** Returns the graph, or throws an {@link InvalidGraphError} that lists every problem. */
export function verified(graph: Graph): Graph {
  const problems = verify(graph);
  if (problems.length) throw new InvalidGraphError(problems);
  return graph;
}
