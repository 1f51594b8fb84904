/** Facts of uncalibrated graphs with what decides on their confidence, and whether they are right. */
import type { Edge, Evidence, Graph, NewEdge, Node } from '../../../src/index.ts';
import { groupsOfEdge, groupsOfNode, type Groups } from '../../../src/graph/groups.ts';
import { parseEvidence } from '../../../src/identity.ts';
import type { Verdicts } from './judge.ts';

export interface Fact {
  readonly article: string;
  /** A label or a type of relationship. */
  readonly kind: string;
  readonly groups: Groups;
  readonly score: number;
  /** Of an edge, but for the article. */
  readonly ends: readonly Fact[];
  /** Absent where nobody has judged it. */
  readonly right?: boolean;
}

/** @param graph with scores as confidences */
export function factsOf(article: string, graph: Graph, verdicts: Verdicts): Fact[] {
  const mentions = new Map(graph.edges.filter(({ type }) => type === 'MENTIONED_IN').map((one) => [one.from, one]));
  const judgement = (key: string) => (verdicts.has(key) ? { right: verdicts.get(key)! } : {});
  const ofNode = (node: Node): Fact => {
    const score = node.properties['confidence'] as number;
    const mention = { ...newEdge(mentions.get(node.id)!), ...(score < 1 && { score }) };
    const groups = groupsOfNode(node, mention);
    return { article, kind: node.label, groups, score, ends: [], ...judgement(node.id) };
  };
  const nodes = new Map(graph.nodes.filter(({ label }) => label !== 'Article').map((node) => [node.id, ofNode(node)]));
  const edges = graph.edges.filter(({ type }) => type !== 'MENTIONED_IN');
  return [
    ...nodes.values(),
    ...edges.map((edge): Fact => {
      const ends = [nodes.get(edge.from)!, nodes.get(edge.to)!];
      return { article, kind: edge.type, groups: groupsOfEdge(newEdge(edge)), score: 1, ends, ...judgement(edge.key) };
    }),
  ];
}

function newEdge({ type, from, to, properties }: Edge): NewEdge {
  const evidence = (properties['evidence'] as string[]).map((one): Evidence => parseEvidence(one)!);
  return { type, from, to, properties, evidence };
}
