/** Values between JSON and Neo4j's driver. */
import type neo4j from 'neo4j-driver';
import { jsonFloat, jsonInteger, jsonMap, jsonNode, jsonRelationship, type JsonValue } from './json-value.ts';

/** The driver's module, which is loaded only where it is needed. */
export type DriverModule = typeof neo4j;

/** A parameter as the driver takes it: a JavaScript number would be sent as a float, so whole ones are told apart. */
export function driverParameter(driver: DriverModule, value: unknown): unknown {
  if (Number.isSafeInteger(value)) return driver.int(value as number);
  if (Array.isArray(value)) return value.map((one) => driverParameter(driver, one));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, driverParameter(driver, one)]));
}

/** A value of an answer. */
export function plainValue(driver: DriverModule, value: unknown): JsonValue {
  const plain = (one: unknown): JsonValue => plainValue(driver, one);
  const plainMap = (map: object): JsonValue => jsonMap(Object.entries(map).map(([name, one]) => [name, plain(one)]));
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return jsonFloat(value);
  if (driver.isInt(value)) return jsonInteger(value.toBigInt());
  if (Array.isArray(value)) return value.map(plain);
  if (driver.isNode(value)) return jsonNode(value.labels, plainMap(value.properties));
  if (driver.isRelationship(value)) return jsonRelationship(value.type, plainMap(value.properties));
  if (driver.isPath(value)) {
    return [
      plain(value.start),
      ...value.segments.flatMap(({ relationship, end }) => [plain(relationship), plain(end)]),
    ];
  }
  if (value.constructor === Object) return plainMap(value);
  // Dates, times, durations and points have a text of their own.
  return (value as { toString(): string }).toString();
}
