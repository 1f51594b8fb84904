/** The type of a value as `valueType()` writes it, such as `LIST<INTEGER NOT NULL> NOT NULL`. */
import { isList, typeOf } from '../values/types.ts';
import type { ListValue, Value } from '../values/value.ts';

/** The order in which the types of a list's elements are named. */
const orderOfNames = [
  'BOOLEAN',
  'STRING',
  'INTEGER',
  'FLOAT',
  'DATE',
  'LOCAL TIME',
  'ZONED TIME',
  'LOCAL DATETIME',
  'ZONED DATETIME',
  'DURATION',
  'NODE',
  'RELATIONSHIP',
  'MAP',
  'LIST',
  'PATH',
];

export function valueType(value: Value): string {
  return value === null ? 'NULL' : `${nameOf(value)} NOT NULL`;
}

function nameOf(value: Value): string {
  return isList(value) ? `LIST<${elementTypes(value)}>` : typeOf(value);
}

/** Where one may be null, none is said to be `NOT NULL`. */
function elementTypes(list: ListValue): string {
  const present = list.filter((value) => value !== null);
  const suffix = present.length === list.length ? ' NOT NULL' : '';
  const types = new Set(present.map((value) => nameOf(value) + suffix));
  // a list of nothing is a list of whatever the others have
  const names = [...types].filter((name) => name !== `LIST<NOTHING>${suffix}` || ![...types].some(isOtherList));
  if (names.length === 0) return list.length === 0 ? 'NOTHING' : 'NULL';
  return names.sort(compareNames).join(' | ');
}

function isOtherList(name: string): boolean {
  return name.startsWith('LIST<') && !name.startsWith('LIST<NOTHING>');
}

/** Of two lists, by what is in them. */
function compareNames(one: string, other: string): number {
  if (one === other) return 0;
  if (isOtherList(one) && isOtherList(other)) return compareNames(one.slice(5), other.slice(5));
  return rank(one) - rank(other) || (one < other ? -1 : 1);
}

function rank(name: string): number {
  return orderOfNames.findIndex((type) => name.startsWith(type));
}
