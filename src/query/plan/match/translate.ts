/** Patterns as parsed, to a pattern graph. */
import type { Expression, Variable } from '../../parse/expression.ts';
import type { NodePattern, PathPattern, RelationshipPattern, RepeatedPattern } from '../../parse/pattern.ts';
import { conjuncts, variablesIn } from '../../parse/walk.ts';
import type { Scope, Slot } from '../plan.ts';
import { isHidden, type Planning } from '../planning.ts';
import { propertyConditions } from './pattern-graph.ts';
import type {
  Condition,
  PatternGraph,
  SoughtConnection,
  SoughtNode,
  SoughtPath,
  SoughtRelationship,
  Trail,
} from './pattern-graph.ts';

export function patternGraph(
  patterns: readonly PathPattern[],
  where: Expression | null,
  scope: Scope,
  planning: Planning,
): PatternGraph {
  const translation = new Translation(scope, planning);
  for (const pattern of patterns) translation.add(pattern);
  return translation.graph(conjuncts(where));
}

class Translation {
  readonly #before: Scope;
  readonly #planning: Planning;
  readonly #scope: Map<string, Slot>;
  readonly #nodes = new Map<Slot, SoughtNode>();
  readonly #connections: SoughtConnection[] = [];
  readonly #paths: SoughtPath[] = [];
  readonly #wheres: Expression[] = [];
  readonly #found: Slot[] = [];
  readonly #trails: Trail[] = [];

  constructor(scope: Scope, planning: Planning) {
    this.#before = scope;
    this.#planning = planning;
    this.#scope = new Map(scope);
  }

  add(pattern: PathPattern): void {
    const { elements } = pattern;
    let left = this.#node(elements[0] as NodePattern);
    const nodes = [left];
    const relationships: Slot[] = [];
    for (let i = 1; i < elements.length; i += 2) {
      const between = elements[i] as RelationshipPattern | RepeatedPattern;
      const right = this.#node(elements[i + 1] as NodePattern);
      const slot =
        between.kind === 'repeated' ? this.#repeat(between, left, right) : this.#connect(pattern, between, left, right);
      relationships.push(slot);
      nodes.push(right);
      left = right;
    }
    this.#trails.push({ nodes, relationships });
    if (pattern.variable && pattern.shortest === null) {
      const needs = [...nodes, ...relationships];
      this.#paths.push({ path: this.#new(pattern.variable.name), start: nodes[0]!, relationships, needs });
    }
  }

  graph(where: readonly Expression[]): PatternGraph {
    const found = new Set(this.#found);
    const conditions = [...this.#wheres, ...where].map((expression): Condition => {
      const slots = [...variablesIn(expression)].map((name) => this.#scope.get(name));
      return { expression, needs: new Set(slots.filter((slot) => slot !== undefined && found.has(slot))) as Set<Slot> };
    });
    return {
      nodes: [...this.#nodes.values()],
      connections: this.#connections,
      paths: this.#paths,
      conditions,
      trails: this.#trails,
      scope: this.#scope,
      found: this.#found,
    };
  }

  #node(pattern: NodePattern): Slot {
    const variable = pattern.variable ?? this.#hidden('node', pattern.at);
    const slot = this.#scope.get(variable.name) ?? this.#new(variable.name);
    const labels = pattern.labels ? [pattern.labels] : [];
    const there = this.#nodes.get(slot);
    const known = this.#before.get(variable.name) === slot;
    this.#nodes.set(slot, { slot, known, labels: [...(there?.labels ?? []), ...labels] });
    if (pattern.labels) this.#wheres.push({ kind: 'label test', at: pattern.at, of: variable, labels: pattern.labels });
    this.#wheres.push(...propertyConditions(variable, pattern.properties), ...conjuncts(pattern.where));
    return slot;
  }

  #connect(path: PathPattern, pattern: RelationshipPattern, from: Slot, to: Slot): Slot {
    const relationship = this.#relationship(pattern, from, to, path.shortest !== null);
    if (path.shortest === null) {
      this.#connections.push(relationship);
    } else {
      const name = path.variable ?? this.#hidden('path', path.at);
      const slot = this.#new(name.name);
      this.#connections.push({
        kind: 'shortest',
        at: path.at,
        from,
        to,
        relationship,
        path: slot,
        all: path.shortest === 'all',
      });
    }
    return relationship.slot;
  }

  #relationship(pattern: RelationshipPattern, from: Slot, to: Slot, shortest: boolean): SoughtRelationship {
    const variable = pattern.variable ?? this.#hidden('relationship', pattern.at);
    const known = this.#before.has(variable.name);
    const slot = this.#scope.get(variable.name) ?? this.#new(variable.name);
    const { length, direction, types, at } = pattern;
    const conditions = [...propertyConditions(variable, pattern.properties), ...conjuncts(pattern.where)];
    const many = length !== null || shortest;
    if (!many) this.#wheres.push(...conditions);
    const eachWhere = many && conditions.length ? conditions.reduce((left, right) => both(left, right, at)) : null;
    const each = many ? this.#planning.slot(variable.name) : slot;
    return { kind: 'relationship', from, to, slot, known, types, direction, length, eachWhere, each };
  }

  #repeat(pattern: RepeatedPattern, from: Slot, to: Slot): Slot {
    const inner = patternGraph([pattern.pattern], pattern.where, this.#before, this.#planning);
    const trail = inner.trails[0]!;
    const groups = inner.found
      .filter((inside) => !isHidden(inside.name))
      .map((inside) => ({ inside, outside: this.#new(inside.name) }));
    const relationships = this.#new(this.#hidden('relationships', pattern.at).name);
    this.#connections.push({
      kind: 'repeat',
      from,
      to,
      repetition: pattern.repetition,
      inner,
      first: trail.nodes[0]!,
      last: trail.nodes.at(-1)!,
      groups,
      path: trail.relationships,
      relationships,
    });
    return relationships;
  }

  #new(name: string): Slot {
    const slot = this.#planning.slot(name);
    this.#scope.set(name, slot);
    this.#found.push(slot);
    return slot;
  }

  #hidden(what: string, at: number): Variable {
    return { kind: 'variable', at, name: ` ${what} ${this.#planning.width}` };
  }
}

function both(left: Expression, right: Expression, at: number): Expression {
  return { kind: 'operation', at, operator: 'AND', left, right };
}
