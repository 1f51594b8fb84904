/** From judged facts to the table of how often facts of a group are right. */
import { probabilityIn, type CalibrationTable, type Curve } from '../../../src/graph/calibration.ts';
import type { Fact } from './facts.ts';

/** A group counts as if it had so many facts more that are right as often as its kind's. */
const weightOfKind = 12;
/** A group with fewer facts is not told apart. */
const fewest = 6;
/** Facts with about the same score that are counted together. */
const binSize = 30;

/** One fact that counts for what it can be at most: 1, or of an edge the confidence of its less sure end. */
interface Count {
  readonly score: number;
  readonly most: number;
  readonly right: number;
}

/** Nodes first: what is known of an edge is how often it is right of what its ends allow. */
export function fitted(facts: readonly Fact[]): CalibrationTable {
  const nodes = tableOf(
    facts.filter(({ ends }) => ends.length === 0),
    () => 1,
  );
  const edges = tableOf(
    facts.filter(({ ends }) => ends.length > 0),
    (fact) => leastOfEnds(nodes, fact),
  );
  return { ...nodes, ...edges };
}

export function confidenceIn(table: CalibrationTable, fact: Fact): number {
  return leastOfEnds(table, fact) * probabilityIn(table, fact.kind, fact.groups, fact.score);
}

function leastOfEnds(table: CalibrationTable, { ends }: Fact): number {
  return Math.min(1, ...ends.map(({ kind, groups, score }) => probabilityIn(table, kind, groups, score)));
}

function tableOf(facts: readonly Fact[], most: (fact: Fact) => number): CalibrationTable {
  const kinds = new Map<string, Map<string, Count[]>>();
  for (const fact of facts.filter(({ right }) => right !== undefined)) {
    const groups = kinds.get(fact.kind) ?? new Map<string, Count[]>();
    kinds.set(fact.kind, groups);
    const count = { score: fact.score, most: most(fact), right: fact.right ? 1 : 0 };
    for (const name of new Set(fact.groups.flat())) groups.set(name, [...(groups.get(name) ?? []), count]);
  }
  return Object.fromEntries([...kinds].sort(byName).map(([kind, groups]) => [kind, ofKind(groups)]));
}

function ofKind(groups: ReadonlyMap<string, readonly Count[]>): Record<string, Curve> {
  const mean = share(groups.get('')!, 0, 0);
  const told = [...groups].sort(byName).filter(([name, counts]) => name === '' || counts.length >= fewest);
  return Object.fromEntries(told.map(([name, counts]) => [name, curveOf(counts, mean)]));
}

function curveOf(counts: readonly Count[], mean: number): Curve {
  if (counts.every(({ score }) => score === 1)) return rounded(share(counts, mean, weightOfKind));
  const sorted = counts.toSorted((one, other) => one.score - other.score);
  const bins = Array.from({ length: Math.max(1, Math.floor(sorted.length / binSize)) }, (_, i, all = sorted.length) => {
    const number = Math.max(1, Math.floor(all / binSize));
    return sorted.slice(Math.floor((i * all) / number), Math.floor(((i + 1) * all) / number));
  });
  return rising(bins).map((bin) => {
    const score = bin.reduce((sum, one) => sum + one.score, 0) / bin.length;
    return [rounded(score), rounded(share(bin, mean, weightOfKind / 3))] as const;
  });
}

/** Joins neighbours until the higher scores are right more often. */
function rising(bins: readonly (readonly Count[])[]): (readonly Count[])[] {
  const joined: (readonly Count[])[] = [];
  for (const bin of bins) {
    let last = bin;
    while (joined.length > 0 && share(joined.at(-1)!, 0, 0) >= share(last, 0, 0)) last = [...joined.pop()!, ...last];
    joined.push(last);
  }
  return joined;
}

function share(counts: readonly Count[], mean: number, weight: number): number {
  const sum = (value: (count: Count) => number): number => counts.reduce((all, one) => all + value(one), 0);
  const most = sum((one) => one.most) + weight;
  return most === 0 ? 0 : Math.min(1, (sum((one) => one.right) + weight * mean) / most);
}

function rounded(probability: number): number {
  return Math.round(probability * 100) / 100;
}

function byName([one]: readonly [string, ...unknown[]], [other]: readonly [string, ...unknown[]]): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
