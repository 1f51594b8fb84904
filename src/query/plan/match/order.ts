/**
 * In which order the parts of a pattern are found: from the node of which there are fewest, each time along the
 * connection that adds the fewest rows. Every node that could come first is tried, and the cheapest way is taken.
 */
import type { Comparison, Expression } from '../../parse/expression.ts';
import { variablesIn } from '../../parse/walk.ts';
import type { PropertyGraph } from '../../graph/property-graph.ts';
import type { Slot } from '../plan.ts';
import { alternatives, countOf, fanOut, shareEqual, shareOther } from './estimates.ts';
import type { Condition, PatternGraph, SoughtConnection, SoughtNode } from './pattern-graph.ts';
import type { LabelExpression } from '../../parse/pattern.ts';

export type Move =
  | { readonly kind: 'scan'; readonly node: SoughtNode; readonly lookup: Lookup | null; readonly rows: number }
  | {
      readonly kind: 'connect';
      readonly connection: SoughtConnection;
      readonly forward: boolean;
      readonly rows: number;
    };

/** An equality that an index answers. */
export interface Lookup {
  readonly property: string;
  readonly value: Expression;
}

interface Way {
  readonly moves: readonly Move[];
  readonly cost: number;
  readonly rows: number;
}

export function orderOf(pattern: PatternGraph, graph: PropertyGraph): readonly Move[] {
  const search = new Search(pattern, graph);
  const found = new Set(pattern.nodes.filter(({ known }) => known).map(({ slot }) => slot));
  const moves: Move[] = [];
  let rows = 1;
  for (;;) {
    const way = search.along({ moves: [], cost: 0, rows }, found, moves);
    moves.push(...way.moves);
    for (const slot of search.foundBy(way.moves)) found.add(slot);
    rows = way.rows;
    const start = search.cheapestStart(found, moves, rows);
    if (!start) return moves;
    moves.push(start);
    found.add(start.node.slot);
    rows = start.rows;
  }
}

class Search {
  readonly #pattern: PatternGraph;
  readonly #graph: PropertyGraph;
  readonly #nodes: ReadonlyMap<Slot, SoughtNode>;

  constructor(pattern: PatternGraph, graph: PropertyGraph) {
    this.#pattern = pattern;
    this.#graph = graph;
    this.#nodes = new Map(pattern.nodes.map((node) => [node.slot, node]));
  }

  /** Every connection that hangs on what is found, the one with the fewest rows first. */
  along(way: Way, before: ReadonlySet<Slot>, done: readonly Move[]): Way {
    const found = new Set(before);
    let { cost, rows } = way;
    const moves = [...way.moves];
    for (;;) {
      const taken = new Set([...done, ...moves].map((move) => (move.kind === 'connect' ? move.connection : null)));
      const next = this.#pattern.connections
        .filter((connection) => !taken.has(connection))
        .map((connection) => this.#expansion(connection, found, rows))
        .filter((move) => move !== null)
        .reduce<Extract<Move, { kind: 'connect' }> | null>(
          (best, one) => (best && best.rows <= one.rows ? best : one),
          null,
        );
      if (!next) return { moves, cost, rows };
      moves.push(next);
      found.add(next.connection.from).add(next.connection.to);
      rows = next.rows;
      cost += rows;
    }
  }

  foundBy(moves: readonly Move[]): Slot[] {
    return moves.flatMap((move) =>
      move.kind === 'scan' ? [move.node.slot] : [move.connection.from, move.connection.to],
    );
  }

  cheapestStart(found: ReadonlySet<Slot>, done: readonly Move[], rows: number): Extract<Move, { kind: 'scan' }> | null {
    let best: { scan: Extract<Move, { kind: 'scan' }>; cost: number } | null = null;
    for (const node of this.#pattern.nodes) {
      if (found.has(node.slot)) continue;
      const scan = this.#scan(node, found, rows);
      const way = this.along({ moves: [scan], cost: scan.rows, rows: scan.rows }, new Set([...found, node.slot]), done);
      if (!best || way.cost < best.cost) best = { scan, cost: way.cost };
    }
    return best?.scan ?? null;
  }

  #scan(node: SoughtNode, found: ReadonlySet<Slot>, rows: number): Extract<Move, { kind: 'scan' }> {
    const lookup = this.#lookup(node, found);
    const each = lookup
      ? lookup.property === 'id'
        ? 1
        : 2
      : countOf(this.#graph, smallest(node, this.#graph)) * this.#share(node);
    return { kind: 'scan', node, lookup, rows: rows * each };
  }

  #expansion(
    connection: SoughtConnection,
    found: ReadonlySet<Slot>,
    rows: number,
  ): Extract<Move, { kind: 'connect' }> | null {
    const fromFound = found.has(connection.from);
    const toFound = found.has(connection.to);
    const move = (forward: boolean, factor: number): Extract<Move, { kind: 'connect' }> => ({
      kind: 'connect',
      connection,
      forward,
      rows: rows * factor,
    });
    if (connection.kind === 'shortest') return fromFound && toFound ? move(true, connection.all ? 2 : 1) : null;
    if (connection.kind === 'repeat') return fromFound ? move(true, toFound ? 1 : 16) : null;
    if (connection.known) return move(true, 1);
    if (!fromFound && !toFound) return null;
    const from = this.#nodes.get(connection.from)!;
    const to = this.#nodes.get(connection.to)!;
    const forward = fromFound;
    const [start, end] = forward ? [from, to] : [to, from];
    const labels = smallest(end, this.#graph);
    const fan = fanOut(this.#graph, connection, smallest(start, this.#graph), labels, forward);
    if (fromFound && toFound) return move(forward, fan / Math.max(1, countOf(this.#graph, labels)));
    return move(forward, fan * this.#share(end));
  }

  /** What remains of a node's rows after the conditions on it alone. */
  #share(node: SoughtNode): number {
    return this.#pattern.conditions
      .filter(({ needs, expression }) => needs.size === 1 && needs.has(node.slot) && expression.kind !== 'label test')
      .reduce((share, { expression }) => share * (isEquality(expression) ? shareEqual : shareOther), 1);
  }

  #lookup({ slot }: SoughtNode, found: ReadonlySet<Slot>): Lookup | null {
    const lookups = this.#pattern.conditions
      .filter(({ needs }) => needs.has(slot))
      .map((condition) => lookupIn(condition, slot, found, this.#pattern))
      .filter((one) => one !== null && this.#graph.isIndexed(one.property));
    return lookups.find((one) => one?.property === 'id') ?? lookups[0] ?? null;
  }
}

function isEquality(expression: Expression): expression is Comparison {
  return expression.kind === 'comparison' && expression.rest.length === 1 && expression.rest[0]!.comparator === '=';
}

/** `node.name = …`, in either order, with nothing on the other side that is not found yet. */
function lookupIn(
  { expression, needs }: Condition,
  slot: Slot,
  found: ReadonlySet<Slot>,
  { scope }: PatternGraph,
): Lookup | null {
  if (!isEquality(expression)) return null;
  if (![...needs].every((need) => need === slot || found.has(need))) return null;
  const sides: [Expression, Expression][] = [
    [expression.first, expression.rest[0]!.operand],
    [expression.rest[0]!.operand, expression.first],
  ];
  for (const [one, value] of sides) {
    if (one.kind !== 'property' || one.of.kind !== 'variable' || scope.get(one.of.name) !== slot) continue;
    if (![...variablesIn(value)].some((name) => scope.get(name) === slot)) return { property: one.name, value };
  }
  return null;
}

/** The label expression that leaves the fewest nodes. */
export function smallest(node: SoughtNode, graph: PropertyGraph): LabelExpression | null {
  return node.labels
    .filter((one) => !alternatives(one).includes(null))
    .reduce<LabelExpression | null>(
      (best, one) => (best && countOf(graph, best) <= countOf(graph, one) ? best : one),
      null,
    );
}
