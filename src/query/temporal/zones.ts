/** Time zones: their offsets from UTC, from the database that JavaScript has. */
import { CypherError } from '../error.ts';
import type { ZonedDateTimeValue } from '../values/value.ts';
import { carried, nanosecondsOfSecond } from './clock.ts';
import { dayOf } from './calendar.ts';

const millisecondsOfDay = 86_400_000;

/** @param milliseconds since 1970-01-01T00:00Z */
export function utcDateTime(milliseconds: number): ZonedDateTimeValue {
  const day = Math.floor(milliseconds / millisecondsOfDay);
  const time = Math.floor((milliseconds - day * millisecondsOfDay) * 1e6);
  return { kind: 'zoned datetime', day, time, offset: 0, zone: null };
}

/** The moment at which clocks of a zone show this day and time. */
export function atLocalTime(day: number, time: number, zone: string): ZonedDateTimeValue {
  const shown = day * 86_400 + Math.floor(time / nanosecondsOfSecond);
  const before = offsetAt(zone, shown - 86_400);
  const after = offsetAt(zone, shown + 86_400);
  // where clocks are put back an hour comes twice, and the first is meant; where forward, the time left out is moved
  const offset = offsetAt(zone, shown - before) === before ? before : offsetAt(zone, shown - after);
  if (offsetAt(zone, shown - offset) !== offset) return inZone(day, time, before, zone);
  return { kind: 'zoned datetime', day, time, offset, zone };
}

/** The same moment, where clocks of a zone show another time. */
export function inZone(day: number, time: number, offset: number, zone: string): ZonedDateTimeValue {
  const seconds = day * 86_400 + Math.floor(time / nanosecondsOfSecond) - offset;
  const there = offsetAt(zone, seconds);
  return {
    kind: 'zoned datetime',
    ...carried(day, time + (there - offset) * nanosecondsOfSecond),
    offset: there,
    zone,
  };
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** In seconds, at so many seconds since 1970 UTC. */
function offsetAt(zone: string, seconds: number): number {
  const parts = formatOf(zone).formatToParts(seconds * 1000);
  const part = (type: Intl.DateTimeFormatPartTypes): number => Number(parts.find((one) => one.type === type)!.value);
  const era = parts.find(({ type }) => type === 'era')!.value;
  const year = era.startsWith('B') ? 1 - part('year') : part('year');
  const day = dayOf({ year, month: part('month'), day: part('day') });
  return day * 86_400 + part('hour') * 3600 + part('minute') * 60 + part('second') - seconds;
}

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const format = newFormat(zone);
  formats.set(zone, format);
  return format;
}

function newFormat(timeZone: string): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone,
      calendar: 'gregory',
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  } catch {
    throw new CypherError('runtime', `there is no time zone "${timeZone}"`);
  }
}
