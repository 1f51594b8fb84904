/** Breadth-first search from both ends at once. */
import type { GraphNode, GraphRelationship } from '../../../graph/property-graph.ts';
import { otherEnd, relationshipsOf, type Direction } from '../expand/neighbors.ts';

/** What is searched for in which part of a graph. */
export interface Search {
  /** Whether all of the shortest chains are wanted, or the first of them. */
  readonly all: boolean;
  /** From the start's side. */
  readonly direction: Direction;
  readonly most: number;
  allows(relationship: GraphRelationship): boolean;
}

interface Side {
  /** The relationships that lead a step back from each node that was reached. */
  readonly reached: Map<GraphNode, { readonly depth: number; readonly back: GraphRelationship[] }>;
  readonly direction: Direction;
  border: readonly GraphNode[];
  depth: number;
}

const turned = { out: 'in', in: 'out', both: 'both' } as const;

/** The shortest chains between two nodes, in the order of the relationships. */
export function* shortestChains(
  start: GraphNode,
  end: GraphNode,
  search: Search,
): Generator<readonly GraphRelationship[], undefined> {
  if (start === end) {
    yield [];
    return;
  }
  const before = side(start, search.direction);
  const after = side(end, turned[search.direction]);
  for (let length = 1; length <= search.most; length++) {
    const smaller = before.border.length <= after.border.length ? before : after;
    const other = smaller === before ? after : before;
    if (smaller.border.length === 0) return;
    const meeting = grow(smaller, other, search);
    if (meeting.length === 0) continue;
    for (const node of meeting) {
      for (const left of chainsBack(node, before)) {
        for (const right of chainsBack(node, after)) yield [...left.toReversed(), ...right];
      }
    }
    return;
  }
}

function side(node: GraphNode, direction: Direction): Side {
  return { reached: new Map([[node, { depth: 0, back: [] }]]), direction, border: [node], depth: 0 };
}

/** One step further on one side; the nodes in which it meets the border of the other, or the first of them. */
function grow(one: Side, other: Side, search: Search): GraphNode[] {
  one.depth++;
  const border: GraphNode[] = [];
  const meeting: GraphNode[] = [];
  for (const node of one.border) {
    for (const relationship of relationshipsOf(node, one.direction)) {
      if (!search.allows(relationship)) continue;
      const next = otherEnd(relationship, node);
      const there = one.reached.get(next);
      if (!there) {
        one.reached.set(next, { depth: one.depth, back: [relationship] });
        border.push(next);
        if (other.reached.get(next)?.depth !== other.depth) continue;
        meeting.push(next);
        if (!search.all) return meeting;
      } else if (search.all && there.depth === one.depth) {
        there.back.push(relationship);
      }
    }
  }
  one.border = border;
  return meeting;
}

/** The chains from a node back to where its side began, the last relationship first. */
function* chainsBack(node: GraphNode, of: Side): Generator<GraphRelationship[]> {
  const { back, depth } = of.reached.get(node)!;
  if (depth === 0) yield [];
  for (const relationship of back) {
    for (const rest of chainsBack(otherEnd(relationship, node), of)) yield [relationship, ...rest];
  }
}
