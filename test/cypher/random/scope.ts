/** The variables that a random query may use at a place. */
import type { Label, PropertyType, RelationshipType } from '../../../src/ontology.ts';
import { labels, relationshipProperties } from '../../../src/ontology.ts';
import type { Choices } from './choices.ts';

export type ValueKind = 'string' | 'integer' | 'float' | 'boolean' | 'strings' | 'integers';

export type Variable =
  | { readonly kind: 'node'; readonly name: string; readonly labels: readonly Label[] }
  | { readonly kind: 'relationship'; readonly name: string; readonly types: readonly RelationshipType[] }
  | {
      readonly kind: 'path';
      readonly name: string;
      /** One of several that are as short: only its length is sure. */
      readonly isOneOfMany?: boolean;
    }
  | {
      readonly kind: ValueKind;
      readonly name: string;
      /** Its elements come in no order, or its last digits depend on one: it can't be compared as it is. */
      readonly isUnsure?: boolean;
    };

export type NodeVariable = Extract<Variable, { kind: 'node' }>;
export type RelationshipVariable = Extract<Variable, { kind: 'relationship' }>;
export type PathVariable = Extract<Variable, { kind: 'path' }>;
export type ValueVariable = Exclude<Variable, { kind: 'node' | 'relationship' | 'path' }>;

/** Words of the graph that is asked, to be found in it. */
export interface Words {
  readonly strings: readonly string[];
  readonly integers: readonly number[];
}

export interface Scope {
  readonly choices: Choices;
  readonly words: Words;
  readonly variables: readonly Variable[];
  /** Whether several steps are written as `{1,2}`, which Neo4j does not take beside `*1..2`. */
  readonly isQuantifying: boolean;
  /** How much deeper expressions may be nested. */
  readonly depth: number;
  /** Gives every variable of the query a name of its own. */
  readonly names: { next: number };
}

export function deeper(scope: Scope): Scope {
  return { ...scope, depth: scope.depth - 1 };
}

export function withVariables(scope: Scope, added: readonly Variable[]): Scope {
  return { ...scope, variables: [...scope.variables, ...added] };
}

export function newName({ names }: Scope, letter: string): string {
  return `${letter}${names.next++}`;
}

export function nodesOf(scope: Scope): NodeVariable[] {
  return scope.variables.filter((one) => one.kind === 'node');
}

export function relationshipsOf(scope: Scope): RelationshipVariable[] {
  return scope.variables.filter((one) => one.kind === 'relationship');
}

export function pathsOf(scope: Scope): PathVariable[] {
  return scope.variables.filter((one) => one.kind === 'path');
}

export function valuesOf(scope: Scope, kind: ValueKind): ValueVariable[] {
  return scope.variables.filter(
    (one): one is ValueVariable => one.kind === kind && !('isUnsure' in one && one.isUnsure),
  );
}

const kinds: Readonly<Record<PropertyType, ValueKind>> = {
  string: 'string',
  'string[]': 'strings',
  integer: 'integer',
  'integer[]': 'integers',
  float: 'float',
  boolean: 'boolean',
};

/** The properties of that kind of what the variable may be: `n1.name`. */
export function propertiesOf(variable: Variable, kind: ValueKind): string[] {
  const declarations =
    variable.kind === 'node'
      ? variable.labels.map((label) => labels[label].properties)
      : variable.kind === 'relationship'
        ? variable.types.map(relationshipProperties)
        : [];
  const names = declarations.flatMap((declared) =>
    Object.entries(declared)
      .filter(([, { type }]) => kinds[type] === kind)
      .map(([name]) => name),
  );
  return [...new Set(names)].map((name) => `${variable.name}.${name}`);
}

/** All properties of that kind that are in reach. */
export function allProperties(scope: Scope, kind: ValueKind): string[] {
  return scope.variables.flatMap((variable) => propertiesOf(variable, kind));
}
