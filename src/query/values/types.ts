/** The types of Cypher, and those that a function may take. */
import type {
  DateValue,
  DurationValue,
  InstantValue,
  ListValue,
  LocalDateTimeValue,
  LocalTimeValue,
  MapValue,
  NodeValue,
  PathValue,
  RelationshipValue,
  TemporalValue,
  Value,
  ZonedDateTimeValue,
  ZonedTimeValue,
} from './value.ts';

/** The name of each type in Cypher, with the values that it has. */
export interface CypherTypes {
  readonly NULL: null;
  readonly BOOLEAN: boolean;
  readonly INTEGER: bigint;
  readonly FLOAT: number;
  readonly STRING: string;
  readonly LIST: ListValue;
  readonly MAP: MapValue;
  readonly NODE: NodeValue;
  readonly RELATIONSHIP: RelationshipValue;
  readonly PATH: PathValue;
  readonly DATE: DateValue;
  readonly 'LOCAL TIME': LocalTimeValue;
  readonly 'ZONED TIME': ZonedTimeValue;
  readonly 'LOCAL DATETIME': LocalDateTimeValue;
  readonly 'ZONED DATETIME': ZonedDateTimeValue;
  readonly DURATION: DurationValue;
}

export type TypeName = keyof CypherTypes;

const typesOfKinds = {
  node: 'NODE',
  relationship: 'RELATIONSHIP',
  path: 'PATH',
  date: 'DATE',
  'local time': 'LOCAL TIME',
  'zoned time': 'ZONED TIME',
  'local datetime': 'LOCAL DATETIME',
  'zoned datetime': 'ZONED DATETIME',
  duration: 'DURATION',
} as const satisfies Record<string, TypeName>;

export function typeOf(value: Value): TypeName {
  switch (typeof value) {
    case 'boolean':
      return 'BOOLEAN';
    case 'bigint':
      return 'INTEGER';
    case 'number':
      return 'FLOAT';
    case 'string':
      return 'STRING';
    default:
      if (value === null) return 'NULL';
      if (isList(value)) return 'LIST';
      return isMap(value) ? 'MAP' : typesOfKinds[value.kind];
  }
}

export function isList(value: Value): value is ListValue {
  return Array.isArray(value);
}

export function isMap(value: Value): value is MapValue {
  return value instanceof Map;
}

export function isNumber(value: Value): value is bigint | number {
  return typeof value === 'bigint' || typeof value === 'number';
}

export function isDuration(value: Value): value is DurationValue {
  return typeOf(value) === 'DURATION';
}

export function isTemporal(value: Value): value is TemporalValue {
  return isInstant(value) || isDuration(value);
}

/** Whatever stands on a time line: durations do not. */
export function isInstant(value: Value): value is InstantValue {
  return instantTypes.has(typeOf(value));
}

const instantTypes: ReadonlySet<TypeName> = new Set([
  'DATE',
  'LOCAL TIME',
  'ZONED TIME',
  'LOCAL DATETIME',
  'ZONED DATETIME',
]);
