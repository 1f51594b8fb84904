/** How what rules and models are worth becomes a confidence: from a table of how often such facts were right. */
import type { NewEdge, Node } from '../graph.ts';
import { groupsOfEdge, groupsOfNode, type Groups } from './groups.ts';

export interface Calibration {
  /** The probability that it is such a thing, with this content and extent. */
  node(node: Node, mention: NewEdge): number;
  /** The probability that an edge is right where both of its ends are. */
  edge(edge: NewEdge): number;
}

/** Takes the scores as they are: for graphs that no rule has read. */
export const uncalibrated: Calibration = {
  node: (_, { score = 1 }) => score,
  edge: ({ score = 1 }) => score,
};

/** A probability, or what it is at some scores, in their order; between them it lies on a line. */
export type Curve = number | readonly (readonly [score: number, probability: number])[];

/**
 * For each label and each type of relationship the groups of facts that are told apart, by what {@link groupsOfNode}
 * and {@link groupsOfEdge} call them; `''` is all of that kind.
 */
export type CalibrationTable = Readonly<Record<string, Readonly<Record<string, Curve>>>>;

export function calibratedBy(table: CalibrationTable): Calibration {
  return {
    node: (node, mention) => probabilityIn(table, node.label, groupsOfNode(node, mention), mention.score),
    edge: (edge) => probabilityIn(table, edge.type, groupsOfEdge(edge), edge.score),
  };
}

/** That of the most special group that the table has, of the surest where a fact has several supports. */
export function probabilityIn(table: CalibrationTable, kind: string, supports: Groups, score = 1): number {
  const groups = table[kind] ?? {};
  const all = supports.map((names) => names.find((name) => Object.hasOwn(groups, name)) ?? '');
  return Math.max(...all.map((name) => at(groups[name] ?? score, score)));
}

function at(curve: Curve, score: number): number {
  if (typeof curve === 'number') return curve;
  const next = curve.findIndex(([there]) => there >= score);
  if (next < 0) return curve.at(-1)![1];
  if (next === 0) return curve[0]![1];
  const [[from, low], [to, high]] = [curve[next - 1]!, curve[next]!];
  return low + ((high - low) * (score - from)) / (to - from);
}
