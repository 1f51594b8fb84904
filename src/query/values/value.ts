/** What Cypher computes with. An INTEGER is a bigint of 64 bits and a FLOAT a number, so the two are never mixed up. */

export type Value =
  | null
  | boolean
  | bigint
  | number
  | string
  | ListValue
  | MapValue
  | NodeValue
  | RelationshipValue
  | PathValue
  | TemporalValue;

export type ListValue = readonly Value[];

export type MapValue = ReadonlyMap<string, Value>;

/** A node of the graph; two with the same key are the same node. */
export interface NodeValue {
  readonly kind: 'node';
  readonly key: string;
  labels(): readonly string[];
  /** Null where it has none of that name. */
  property(name: string): Value;
  properties(): MapValue;
}

/** A relationship of the graph; two with the same key are the same relationship. */
export interface RelationshipValue {
  readonly kind: 'relationship';
  readonly key: string;
  readonly type: string;
  start(): NodeValue;
  end(): NodeValue;
  /** Null where it has none of that name. */
  property(name: string): Value;
  properties(): MapValue;
}

/** `relationships[i]` joins `nodes[i]` and `nodes[i + 1]`, in whichever direction. */
export interface PathValue {
  readonly kind: 'path';
  readonly nodes: readonly NodeValue[];
  readonly relationships: readonly RelationshipValue[];
}

/** Its nodes and relationships in turn. */
export function pathElements({ nodes, relationships }: PathValue): (NodeValue | RelationshipValue)[] {
  return nodes.flatMap((node, index) => (index === 0 ? [node] : [relationships[index - 1]!, node]));
}

/** A day of the proleptic Gregorian calendar. */
export interface DateValue {
  readonly kind: 'date';
  /** Days since 1970-01-01. */
  readonly day: number;
}

export interface LocalTimeValue {
  readonly kind: 'local time';
  /** Nanoseconds since midnight. */
  readonly time: number;
}

/** A time of day with its offset from UTC. */
export interface ZonedTimeValue {
  readonly kind: 'zoned time';
  /** Nanoseconds since midnight, by the clock of the place. */
  readonly time: number;
  /** Seconds east of UTC. */
  readonly offset: number;
}

export interface LocalDateTimeValue {
  readonly kind: 'local datetime';
  readonly day: number;
  readonly time: number;
}

export interface ZonedDateTimeValue {
  readonly kind: 'zoned datetime';
  /** Day and time by the clock of the place. */
  readonly day: number;
  readonly time: number;
  readonly offset: number;
  /** A name of the IANA database, such as Europe/Dublin; null where only the offset is known. */
  readonly zone: string | null;
}

/** A duration keeps months, days and seconds apart: a month has no fixed length, nor has a day where clocks change. */
export interface DurationValue {
  readonly kind: 'duration';
  readonly months: bigint;
  readonly days: bigint;
  readonly seconds: bigint;
  /** From 0 to 999,999,999. */
  readonly nanoseconds: number;
}

/** All that stands on a time line; durations do not. */
export type InstantValue = DateValue | LocalTimeValue | ZonedTimeValue | LocalDateTimeValue | ZonedDateTimeValue;

export type TemporalValue = InstantValue | DurationValue;
