/** Patterns: which variables they declare, and that no name means two things. */
import type { Expression, Variable } from '../parse/expression.ts';
import type { NodePattern, PathPattern, RelationshipPattern, RepeatedPattern } from '../parse/pattern.ts';
import { condition, plain, type Checking } from './checking.ts';
import { checkExpression } from './expressions.ts';
import { listOf, maybe, node, path, relationship, type Names, type StaticType } from './static-type.ts';

/** @returns the names with those that the patterns declare */
export function checkPatterns(patterns: readonly PathPattern[], names: Names, checking: Checking): Names {
  const declaring = new Declarations(names, checking);
  for (const pattern of patterns) declaring.declare(pattern);
  for (const check of declaring.checks) check(declaring.names);
  return declaring.names;
}

class Declarations {
  readonly names: Map<string, StaticType>;
  /** Of expressions, once all names are known. */
  readonly checks: ((names: Names) => void)[] = [];
  readonly #checking: Checking;
  readonly #relationships = new Set<string>();
  readonly #before: Names;

  constructor(names: Names, checking: Checking) {
    this.names = new Map(names);
    this.#before = names;
    this.#checking = checking;
  }

  declare({ elements, variable, shortest, at }: PathPattern): void {
    if (shortest) this.#checkShortest(elements, at);
    for (const element of elements) {
      if (element.kind === 'node') this.#node(element);
      else if (element.kind === 'relationship') this.#relationship(element);
      else this.#repeated(element);
    }
    if (!variable) return;
    if (this.names.has(variable.name)) {
      throw this.#checking.error(`The variable ${variable.name} is declared already`, variable.at);
    }
    this.names.set(variable.name, path);
  }

  #checkShortest(elements: PathPattern['elements'], at: number): void {
    const [, between] = elements;
    if (elements.length !== 3 || between?.kind !== 'relationship') {
      throw this.#checking.error('A shortest path takes one relationship between two nodes', at);
    }
    if (between.length && between.length.least > 1) {
      throw this.#checking.error('A shortest path has a least length of 0 or 1', between.at);
    }
  }

  #node({ variable, properties, where, at }: NodePattern): void {
    if (variable) this.#declareAs(variable, node);
    this.#checkConditions(variable, properties, where, at, node);
  }

  #relationship({ variable, length, properties, where, at }: RelationshipPattern): void {
    if (variable) {
      if (this.#relationships.has(variable.name)) {
        const message = `${variable.name} can't be two relationships of one pattern: no relationship is found twice`;
        throw this.#checking.error(message, variable.at);
      }
      this.#relationships.add(variable.name);
      this.#declareAs(variable, length ? listOf(relationship) : relationship);
    }
    this.#checkConditions(variable, properties, where, at, relationship);
  }

  #checkConditions(
    variable: Variable | null,
    properties: NodePattern['properties'],
    where: Expression | null,
    at: number,
    type: StaticType,
  ): void {
    if (properties?.kind === 'parameter') {
      throw this.#checking.error('A parameter can not stand for all properties of a pattern', properties.at);
    }
    this.checks.push((names) => {
      const inside = variable ? new Map([...names, [variable.name, type]]) : names;
      if (properties) checkExpression(properties, plain(inside), this.#checking);
      if (where) this.#checking.want(checkExpression(where, condition(inside), this.#checking), ['BOOLEAN'], at);
    });
  }

  #repeated({ pattern, where, at }: RepeatedPattern): void {
    if (pattern.elements.some(({ kind }) => kind === 'repeated')) {
      throw this.#checking.error('A repeated pattern can not stand inside of another', at);
    }
    if (!pattern.elements.some(({ kind }) => kind === 'relationship')) {
      throw this.#checking.error('A repeated pattern has a relationship at least', at);
    }
    const inside = new Declarations(this.#before, this.#checking);
    inside.declare(pattern);
    for (const [name, type] of inside.names) {
      if (this.#before.get(name) === type) continue;
      if (this.names.has(name)) {
        throw this.#checking.error(`The variable ${name} stands inside and outside of a repeated pattern`, at);
      }
      this.names.set(name, listOf(type));
    }
    this.checks.push(() => {
      for (const check of inside.checks) check(inside.names);
      if (where) this.#checking.want(checkExpression(where, condition(inside.names), this.#checking), ['BOOLEAN'], at);
    });
  }

  #declareAs({ name, at }: Variable, type: StaticType): void {
    const there = this.names.get(name);
    if (!there) this.names.set(name, type);
    else if (!compatible(there, type)) {
      throw this.#checking.error(`The variable ${name} is ${there.type} already and can not be ${type.type}`, at);
    }
  }
}

/** Whether a value of one type may be of the other, and its elements too. */
function compatible(one: StaticType, other: StaticType): boolean {
  if (other.type !== 'ANY' && !maybe(one, [other.type])) return false;
  return !one.of || !other.of || compatible(one.of, other.of);
}
