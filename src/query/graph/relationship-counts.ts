/** How many relationships of a type go from nodes of one label to nodes of another. */
import type { LabelledGraph } from './graphology-graph.ts';

interface Count {
  readonly from: string;
  readonly type: string;
  readonly to: string;
  count: number;
}

export class RelationshipCounts {
  /** By label, type and label. */
  readonly #counts = new Map<string, Map<string, Map<string, Count>>>();
  readonly #all: Count[] = [];

  static of(graph: LabelledGraph): RelationshipCounts {
    const counts = new RelationshipCounts();
    graph.forEachEdge((_edge, { type }, _start, _end, { label: from }, { label: to }) => {
      counts.#add(from as string, type as string, to as string);
    });
    return counts;
  }

  count(from: string | null, type: string | null, to: string | null): number {
    let sum = 0;
    for (const one of this.#all) {
      if ((from ?? one.from) === one.from && (type ?? one.type) === one.type && (to ?? one.to) === one.to) {
        sum += one.count;
      }
    }
    return sum;
  }

  #add(from: string, type: string, to: string): void {
    const types = entry(this.#counts, from, () => new Map<string, Map<string, Count>>());
    const labels = entry(types, type, () => new Map<string, Count>());
    entry(labels, to, () => this.#new(from, type, to)).count++;
  }

  #new(from: string, type: string, to: string): Count {
    const count = { from, type, to, count: 0 };
    this.#all.push(count);
    return count;
  }
}

function entry<V>(map: Map<string, V>, key: string, make: () => V): V {
  const there = map.get(key);
  if (there !== undefined) return there;
  const made = make();
  map.set(key, made);
  return made;
}
