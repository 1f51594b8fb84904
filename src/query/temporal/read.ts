/** Dates and times read from text: ISO 8601 in the forms that Neo4j takes, with and without `-` and `:`. */
import { CypherError } from '../error.ts';
import { dayOfFields, type DateFields } from './fields/date-fields.ts';
import { timeOfFields } from './fields/time-fields.ts';
import type { Moment, Zone } from './moment.ts';
import { inZone } from './zones.ts';

const date =
  /^([+-]\d{1,9}(?=-|$)|\d{4})(?:-?W(\d\d)(?:-?(\d))?|-?Q(\d)(?:-?(\d\d))?|-(\d\d)(?:-(\d\d))?|-?(\d{3})|(\d\d)(\d\d)?)?$/;
const time = /^(\d\d)(?::?(\d\d)(?::?(\d\d)(?:[.,](\d{1,9}))?)?)?$/;
const zoned = /^(.*?)(Z|[+-]\d\d(?::?\d\d(?::?\d\d)?)?)?(?:\[([\w/+-]+)\])?$/;

/** @throws {CypherError} `runtime` where the text is no date */
export function readDay(text: string): number {
  const match = date.exec(text);
  if (!match) throw notRead(text, 'date');
  const [year, week, dayOfWeek, quarter, dayOfQuarter, month, day, ordinalDay, month2, day2] = match
    .slice(1)
    .map((part: string | undefined) => (part === undefined ? undefined : Number(part)));
  const fields: Record<keyof DateFields, number | undefined> = {
    year,
    week,
    dayOfWeek,
    quarter,
    dayOfQuarter,
    month: month ?? month2,
    day: day ?? day2,
    ordinalDay,
  };
  return dayOfFields(fields, null);
}

/** @throws {CypherError} `runtime` where the text is no time of day */
export function readTime(text: string): number {
  const match = time.exec(text);
  if (!match) throw notRead(text, 'time');
  const [, hour, minute = '0', second = '0', fraction = ''] = match;
  const nanosecond = Number(fraction.padEnd(9, '0'));
  return timeOfFields({ hour: Number(hour), minute: Number(minute), second: Number(second), nanosecond }, null);
}

/** A time with its offset, if there is one. */
export function readZonedTime(text: string): Moment {
  const { local, zone } = withZone(text);
  return { day: null, time: readTime(local), zone };
}

/** A day, a time after `T`, its offset and zone, as far as they are there. */
export function readDateTime(text: string): Moment {
  const [day = '', rest] = text.split('T');
  if (rest === undefined) return { day: readDay(day), time: 0, zone: null };
  const { local, zone, offset } = withZone(rest);
  const moment = { day: readDay(day), time: readTime(local), zone };
  if (typeof zone !== 'string' || offset === null) return moment;
  if (inZone(moment.day, moment.time, offset, zone).offset === offset) return { ...moment, offset };
  throw new CypherError('runtime', `"${text}": ${zone} has another offset then`);
}

/** A zone by its offset, such as `+01:00`, or by its name. */
export function readZone(text: string): Zone {
  return readOffset(text) ?? text;
}

function withZone(text: string): Pick<Moment, 'zone'> & { readonly local: string; readonly offset: number | null } {
  const [, local = '', offsetText, name] = zoned.exec(text) ?? [];
  const offset = offsetText === undefined ? null : readOffset(offsetText);
  return { local, zone: name ?? offset, offset };
}

function readOffset(text: string): number | null {
  if (text === 'Z' || text === 'z') return 0;
  const match = /^([+-])(\d\d?)(?::?(\d\d)(?::?(\d\d))?)?$/.exec(text);
  if (!match) return null;
  const [, sign, hours, minutes = '0', seconds = '0'] = match;
  const size = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  if (size > 18 * 3600) throw new CypherError('runtime', `the offset ${text} is more than 18 hours`);
  return sign === '-' ? 0 - size : size;
}

function notRead(text: string, kind: string): CypherError {
  return new CypherError('runtime', `"${text}" is no ${kind}`);
}
