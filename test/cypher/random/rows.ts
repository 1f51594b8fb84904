/** Rows of the two engines in one written form, which tells integers from floats. */
import type neo4j from 'neo4j-driver';
import { isList, isMap } from '../../../src/query/values/types.ts';
import type { Value } from '../../../src/query/values/value.ts';
import type { RandomQuery } from './query.ts';

/** Digits that do not depend on the order in which numbers are added up. */
const sureDigits = 9;

interface Writing {
  readonly isUnsure: boolean;
}

export function writtenValue(value: Value, writing: Writing): string {
  const write = (one: Value): string => writtenValue(one, writing);
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'bigint') return value.toString();
  if (typeof value === 'number') return writtenFloat(value, writing);
  if (isList(value)) return writtenList(value.map(write), writing);
  if (isMap(value)) return writtenMap([...value].map(([name, one]) => [name, write(one)]));
  const properties = (map: ReadonlyMap<string, Value>): string =>
    writtenMap([...map].map(([name, one]) => [name, writtenValue(one, { isUnsure: false })]));
  if (value.kind === 'node') return `(${value.labels().join(':')} ${properties(value.properties())})`;
  if (value.kind === 'relationship') return `[${value.type} ${properties(value.properties())}]`;
  if (value.kind === 'path') return `<${value.nodes.map(write).join()} ${value.relationships.map(write).join()}>`;
  throw new Error(`no random query answers a ${value.kind}`);
}

/** The same of a value of Neo4j's driver, read with its own integers. */
export function writtenRecord(driver: typeof neo4j, value: unknown, writing: Writing): string {
  const write = (one: unknown): string => writtenRecord(driver, one, writing);
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return JSON.stringify(value);
  if (driver.isInt(value)) return value.toString();
  if (typeof value === 'number') return writtenFloat(value, writing);
  if (Array.isArray(value)) return writtenList(value.map(write), writing);
  const properties = (map: object): string =>
    writtenMap(Object.entries(map).map(([name, one]) => [name, writtenRecord(driver, one, { isUnsure: false })]));
  if (driver.isNode(value)) return `(${value.labels.join(':')} ${properties(value.properties)})`;
  if (driver.isRelationship(value)) return `[${value.type} ${properties(value.properties)}]`;
  if (driver.isPath(value)) {
    const nodes = [value.start, ...value.segments.map(({ end }) => end)];
    return `<${nodes.map(write).join()} ${value.segments.map(({ relationship }) => write(relationship)).join()}>`;
  }
  return writtenMap(Object.entries(value as object).map(([name, one]) => [name, write(one)]));
}

/** Whole floats end in `.0`, so that they are no integers. */
function writtenFloat(value: number, { isUnsure }: Writing): string {
  const number = isUnsure ? Number(value.toPrecision(sureDigits)) : value;
  return Number.isInteger(number) ? `${Object.is(number, -0) ? '-0' : number}.0` : String(number);
}

function writtenList(elements: readonly string[], { isUnsure }: Writing): string {
  return `[${(isUnsure ? [...elements].sort() : elements).join(', ')}]`;
}

function writtenMap(entries: readonly (readonly [string, string])[]): string {
  return `{${entries
    .map(([name, value]) => `${name}: ${value}`)
    .sort()
    .join(', ')}}`;
}

/** Rows in their order where it is sure, otherwise sorted: as multisets. */
export function writtenRows({ isOrdered }: RandomQuery, rows: readonly string[]): readonly string[] {
  return isOrdered ? rows : [...rows].sort();
}
