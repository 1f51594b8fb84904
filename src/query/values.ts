/** Values between JSON and Neo4j's driver. */
import type neo4j from 'neo4j-driver';

export type JsonValue =
  string | number | boolean | null | readonly JsonValue[] | { readonly [name: string]: JsonValue };

/** The driver's module, which is loaded only where it is needed. */
export type DriverModule = typeof neo4j;

/** A parameter as the driver takes it: a JavaScript number would be sent as a float, so whole ones are told apart. */
export function driverParameter(driver: DriverModule, value: unknown): unknown {
  if (Number.isSafeInteger(value)) return driver.int(value as number);
  if (Array.isArray(value)) return value.map((one) => driverParameter(driver, one));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, driverParameter(driver, one)]));
}

/**
 * A value of an answer. Integers that a JavaScript number can't hold are strings, and so are dates, times, durations
 * (ISO 8601) and points; a path is the list of its nodes and relationships.
 */
export function plainValue(driver: DriverModule, value: unknown): JsonValue {
  const plain = (one: unknown): JsonValue => plainValue(driver, one);
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  if (driver.isInt(value)) return value.inSafeRange() ? value.toNumber() : value.toString();
  if (Array.isArray(value)) return value.map(plain);
  if (driver.isNode(value)) return { labels: value.labels, properties: plain(value.properties) };
  if (driver.isRelationship(value)) return { type: value.type, properties: plain(value.properties) };
  if (driver.isPath(value)) {
    const rest = value.segments.flatMap(({ relationship, end }) => [plain(relationship), plain(end)]);
    return [plain(value.start), ...rest];
  }
  if (value.constructor === Object) {
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, plain(one)]));
  }
  // Dates, times, durations and points have a text of their own.
  return (value as { toString(): string }).toString();
}
