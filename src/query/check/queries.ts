/** Queries: their clauses in order, and what each of them makes known. */
import type { PatternElement } from '../parse/pattern.ts';
import type { Call, Clause, Create, Match, Query, SingleQuery, Unwind } from '../parse/query.ts';
import { importsItself } from '../plan/query.ts';
import { condition, plain, type Checking } from './checking.ts';
import { checkExpression } from './expressions.ts';
import { checkPatterns } from './patterns.ts';
import { checkProjection } from './projections.ts';
import { any, type Names } from './static-type.ts';

/** What a query may know from outside. */
export interface Surroundings {
  readonly names: Names;
  /** What is known everywhere in it, also after a WITH that does not name it. */
  readonly lasting: Names;
  /** Whether it needs no RETURN. */
  readonly mayEndAnyhow: boolean;
}

/** @returns the columns */
export function checkQuery(query: Query, surroundings: Surroundings, checking: Checking): Names {
  return checkParts(query, () => surroundings, checking);
}

function checkParts(query: Query, around: (part: SingleQuery) => Surroundings, checking: Checking): Names {
  const columns = query.parts.map((part) => checkSingle(part, around(part), checking));
  const [first] = columns as [Names];
  columns.forEach((one, i) => {
    if (one.size === first.size && [...one.keys()].every((name) => first.has(name))) return;
    const wanted = [...first.keys()].join(', ');
    throw checking.error(`All parts of a UNION return the same columns, here ${wanted}`, query.parts[i]!.at);
  });
  return first;
}

function checkSingle(
  { clauses }: SingleQuery,
  { names, lasting, mayEndAnyhow }: Surroundings,
  checking: Checking,
): Names {
  let known = names;
  for (const [i, clause] of clauses.entries()) {
    const last = i === clauses.length - 1;
    if (clause.kind === 'return' && !last) throw checking.error('RETURN is the last clause', clauses[i + 1]!.at);
    known = checkClause(clause, known, lasting, checking);
  }
  const end = clauses.at(-1)!;
  if (end.kind === 'return') return known;
  if (end.kind === 'create' || (mayEndAnyhow && end.kind !== 'with')) return new Map();
  throw checking.error('A query ends with RETURN', end.at);
}

function checkClause(clause: Clause, names: Names, lasting: Names, checking: Checking): Names {
  switch (clause.kind) {
    case 'match':
      return checkMatch(clause, names, checking);
    case 'unwind':
      return checkUnwind(clause, names, checking);
    case 'with':
    case 'return':
      return checkProjection(clause, names, lasting, checking);
    case 'call subquery':
      return checkCall(clause, names, checking);
    case 'create':
      return checkCreate(clause, names, checking);
  }
}

function checkMatch({ patterns, where }: Match, names: Names, checking: Checking): Names {
  const known = checkPatterns(patterns, names, checking);
  if (where) checking.want(checkExpression(where, condition(known), checking), ['BOOLEAN'], where.at);
  return known;
}

function checkUnwind({ list, variable }: Unwind, names: Names, checking: Checking): Names {
  const type = checkExpression(list, plain(names), checking);
  if (names.has(variable.name)) throw checking.error(`The variable ${variable.name} is declared already`, variable.at);
  return new Map([...names, [variable.name, type.of ?? any]]);
}

function checkCall({ query, imports, at }: Call, names: Names, checking: Checking): Names {
  const imported = new Map(imports === 'everything' ? names : []);
  if (imports !== null && imports !== 'everything') {
    for (const { name, at: place } of imports) {
      const type = names.get(name);
      if (!type) throw checking.error(`The variable ${name} is not defined`, place);
      imported.set(name, type);
    }
  }
  const columns =
    imports === null
      ? checkImporting(query, names, checking)
      : checkQuery(query, { names: imported, lasting: imported, mayEndAnyhow: false }, checking);
  const twice = [...columns.keys()].find((name) => names.has(name));
  if (twice !== undefined) throw checking.error(`The variable ${twice} is declared already outside`, at);
  return new Map([...names, ...columns]);
}

/** Each part of a union imports for itself, with a WITH that begins it. */
function checkImporting(query: Query, names: Names, checking: Checking): Names {
  const none: Names = new Map();
  const around = (part: SingleQuery): Surroundings => {
    return { names: importsItself(part) ? names : none, lasting: none, mayEndAnyhow: false };
  };
  return checkParts(query, around, checking);
}

function checkCreate({ patterns }: Create, names: Names, checking: Checking): Names {
  let known = names;
  for (const pattern of patterns) {
    for (const element of pattern.elements) checkCreated(element, pattern.elements.length === 1, known, checking);
    known = checkPatterns([pattern], known, checking);
  }
  return known;
}

function checkCreated(element: PatternElement, alone: boolean, known: Names, checking: Checking): void {
  const { kind, at } = element;
  if (kind === 'repeated') throw checking.error('CREATE takes no repeated pattern', at);
  const there = element.variable !== null && known.has(element.variable.name);
  if (kind === 'node') {
    if (!there || !(alone || element.labels || element.properties)) return;
    throw checking.error(`The variable ${element.variable.name} is declared already`, at);
  }
  if (there) throw checking.error(`The variable ${element.variable.name} is declared already`, at);
  if (element.types?.kind === 'label' && !element.length && element.direction !== 'both') return;
  throw checking.error('CREATE takes relationships of one type, one direction and one length', at);
}
