/** CREATE: the nodes and relationships of a pattern that are not known yet. */
import type { NodePattern, PathPattern, RelationshipPattern } from '../parse/pattern.ts';
import type { Create } from '../parse/query.ts';
import { alternatives } from './match/estimates.ts';
import type { CreatePattern, Plan, Scope, Slot } from './plan.ts';
import { bound, type Planning } from './planning.ts';

type Entities = { -readonly [Name in 'nodes' | 'relationships' | 'paths']: CreatePattern[Name][number][] };

export function planCreate(
  { patterns }: Create,
  { plan, scope }: { plan: Plan; scope: Scope },
  planning: Planning,
): { plan: Plan; scope: Scope } {
  const created = new Creation(scope, planning);
  for (const pattern of patterns) created.add(pattern);
  return { plan: { step: 'create', source: plan, ...created.entities }, scope: created.scope };
}

class Creation {
  readonly entities: Entities = { nodes: [], relationships: [], paths: [] };
  readonly scope: Map<string, Slot>;
  readonly #planning: Planning;

  constructor(scope: Scope, planning: Planning) {
    this.scope = new Map(scope);
    this.#planning = planning;
  }

  add({ elements, variable }: PathPattern): void {
    let left = this.#node(elements[0] as NodePattern);
    const start = left;
    const relationships: Slot[] = [];
    for (let i = 1; i < elements.length; i += 2) {
      const right = this.#node(elements[i + 1] as NodePattern);
      relationships.push(this.#relationship(elements[i] as RelationshipPattern, left, right));
      left = right;
    }
    if (variable) this.entities.paths.push({ path: this.#new(variable.name), start, relationships });
  }

  #node({ variable, labels, properties }: NodePattern): Slot {
    const there = variable && this.scope.get(variable.name);
    if (there) return there;
    const scope = new Map(this.scope);
    const slot = this.#new(variable?.name ?? ` node ${this.#planning.width}`);
    const names = labels?.kind === 'all labels' ? labels.of.flatMap(alternatives) : alternatives(labels);
    this.entities.nodes.push({
      slot,
      labels: names.filter((name) => name !== null),
      properties: properties && bound(properties, scope),
    });
    return slot;
  }

  #relationship({ variable, types, properties, direction }: RelationshipPattern, left: Slot, right: Slot): Slot {
    const scope = new Map(this.scope);
    const slot = this.#new(variable?.name ?? ` relationship ${this.#planning.width}`);
    const [start, end] = direction === 'in' ? [right, left] : [left, right];
    const type = alternatives(types)[0]!;
    this.entities.relationships.push({ slot, type, start, end, properties: properties && bound(properties, scope) });
    return slot;
  }

  #new(name: string): Slot {
    const slot = this.#planning.slot(name);
    this.scope.set(name, slot);
    return slot;
  }
}
