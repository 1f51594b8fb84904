/** Dates and times made of a map: `date({year: 2021, month: 10})`, `datetime({date: other, hour: 14})`. */
import { CypherError } from '../../error.ts';
import { isInstant, isNumber, typeOf } from '../../values/types.ts';
import type { InstantValue, MapValue, Value } from '../../values/value.ts';
import { dateFieldNames, dayOfFields } from './date-fields.ts';
import { instantOf, momentOf, movedTo, type InstantKind, type Moment } from '../moment.ts';
import { readZone } from '../read.ts';
import { timeFieldNames, timeOfFields } from './time-fields.ts';
import { utcDateTime } from '../zones.ts';

const names: ReadonlySet<string> = new Set([
  ...dateFieldNames,
  ...timeFieldNames,
  'date',
  'time',
  'datetime',
  'timezone',
  'epochSeconds',
  'epochMillis',
]);

/**
 * What stands in other dates and times is taken over, then the fields given replace theirs; a time that has an offset
 * already is moved to the new zone.
 *
 * @throws {CypherError} `runtime` or `type` where the map makes no value of this kind
 */
export function instantOfMap(kind: InstantKind, map: MapValue): InstantValue {
  const unknown = [...map.keys()].find((name) => !names.has(name));
  if (unknown !== undefined) throw new CypherError('runtime', `a ${kind} has no field called ${unknown}`);
  const base = baseOf(map);
  const needsTime = kind === 'local time' || kind === 'zoned time';
  if (needsTime && base.time === null && !map.has('hour')) throw new CypherError('runtime', `a ${kind} needs its hour`);
  const day = needsTime ? base.day : dayOfFields(fieldsOf(map, dateFieldNames), base.day);
  const time = kind === 'date' ? null : timeOfFields(fieldsOf(map, timeFieldNames), base.time);
  return instantOf(kind, inZoneOf(map, { day, time, zone: base.zone }));
}

/** The fields of a map in place of those of a day and a time, whose zone is only replaced. */
export function withFields({ day, time, zone }: Moment, map: MapValue): Moment {
  return {
    day: day === null ? null : dayOfFields(fieldsOf(map, dateFieldNames), day),
    time: time === null ? null : timeOfFields(fieldsOf(map, timeFieldNames), time),
    zone: map.has('timezone') ? readZone(text(map.get('timezone')!)) : zone,
  };
}

function inZoneOf(map: MapValue, moment: Moment): Moment {
  if (!map.has('timezone')) return moment;
  const zone = readZone(text(map.get('timezone')!));
  return moment.zone === null ? { ...moment, zone } : movedTo({ ...moment, zone: moment.zone }, zone);
}

function baseOf(map: MapValue): Moment {
  const epoch = epochOf(map);
  if (epoch !== null) return momentOf(utcDateTime(epoch));
  const both = otherOf(map, 'datetime');
  const time = otherOf(map, 'time') ?? both;
  return { day: (otherOf(map, 'date') ?? both)?.day ?? null, time: time?.time ?? null, zone: time?.zone ?? null };
}

function epochOf(map: MapValue): number | null {
  const { seconds, millis } = { seconds: map.get('epochSeconds'), millis: map.get('epochMillis') };
  if (seconds !== undefined) return number('epochSeconds', seconds) * 1000;
  return millis === undefined ? null : number('epochMillis', millis);
}

function otherOf(map: MapValue, name: string): Moment | null {
  const value = map.get(name);
  if (value === undefined) return null;
  if (isInstant(value)) return momentOf(value);
  throw new CypherError('type', `${name} is a date or time here, not ${typeOf(value)}`);
}

function fieldsOf<Name extends string>(map: MapValue, names: readonly Name[]): Readonly<Partial<Record<Name, number>>> {
  const fields: Partial<Record<Name, number>> = {};
  for (const name of names) {
    const value = map.get(name);
    if (value !== undefined) fields[name] = number(name, value);
  }
  return fields;
}

function number(name: string, value: Value): number {
  if (isNumber(value) && Number.isInteger(Number(value))) return Number(value);
  throw new CypherError('type', `${name} is an INTEGER here, not ${typeOf(value)}`);
}

function text(value: Value): string {
  if (typeof value === 'string') return value;
  throw new CypherError('type', `timezone is a STRING here, not ${typeOf(value)}`);
}
