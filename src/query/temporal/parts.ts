/** The parts of dates, times and durations: `date.year`, `duration.minutesOfHour`. */
import { CypherError } from '../error.ts';
import type { DurationValue, TemporalValue, Value } from '../values/value.ts';
import { dateOf, firstDayOfQuarter, firstDayOfYear, weekDateOf } from './calendar.ts';
import { clockOf } from './clock.ts';
import { offsetText } from './text.ts';

/** @throws {CypherError} `type` where a value of this kind has no such part */
export function temporalPart(value: TemporalValue, name: string): Value {
  const part = partOf(value, name);
  if (part === undefined) throw new CypherError('type', `a ${value.kind} has no part called ${name}`);
  return typeof part === 'number' ? BigInt(part) : part;
}

function partOf(value: TemporalValue, name: string): number | bigint | string | undefined {
  if (value.kind === 'duration') return durationParts[name]?.(value);
  return (
    ('day' in value ? dateParts[name]?.(value.day) : undefined) ??
    ('time' in value ? timeParts[name]?.(value.time) : undefined) ??
    ('offset' in value ? zonePart(value.offset, 'zone' in value ? value.zone : null, name) : undefined) ??
    (value.kind === 'zoned datetime' ? epochPart(value, name) : undefined)
  );
}

const dateParts: Readonly<Record<string, (day: number) => number>> = {
  year: (day) => dateOf(day).year,
  quarter: (day) => Math.floor((dateOf(day).month - 1) / 3) + 1,
  month: (day) => dateOf(day).month,
  week: (day) => weekDateOf(day).week,
  weekYear: (day) => weekDateOf(day).weekYear,
  dayOfQuarter: (day) => day - firstDayOfQuarter(day) + 1,
  quarterDay: (day) => day - firstDayOfQuarter(day) + 1,
  day: (day) => dateOf(day).day,
  ordinalDay: (day) => day - firstDayOfYear(dateOf(day).year) + 1,
  dayOfWeek: (day) => weekDateOf(day).dayOfWeek,
  weekDay: (day) => weekDateOf(day).dayOfWeek,
};

const timeParts: Readonly<Record<string, (time: number) => number>> = {
  hour: (time) => clockOf(time).hour,
  minute: (time) => clockOf(time).minute,
  second: (time) => clockOf(time).second,
  millisecond: (time) => Math.floor(clockOf(time).nanosecond / 1e6),
  microsecond: (time) => Math.floor(clockOf(time).nanosecond / 1e3),
  nanosecond: (time) => clockOf(time).nanosecond,
};

function zonePart(offset: number, zone: string | null, name: string): number | string | undefined {
  switch (name) {
    case 'timezone':
      return zone ?? offsetText(offset);
    case 'offset':
      return offsetText(offset);
    case 'offsetMinutes':
      return Math.trunc(offset / 60);
    case 'offsetSeconds':
      return offset;
    default:
      return undefined;
  }
}

function epochPart(
  { day, time, offset }: { readonly day: number; readonly time: number; readonly offset: number },
  name: string,
): number | undefined {
  const seconds = day * 86_400 + Math.floor(time / 1e9) - offset;
  if (name === 'epochSeconds') return seconds;
  return name === 'epochMillis' ? seconds * 1000 + Math.floor((time % 1e9) / 1e6) : undefined;
}

const durationParts: Readonly<Record<string, (duration: DurationValue) => bigint>> = {
  years: ({ months }) => months / 12n,
  quarters: ({ months }) => months / 3n,
  months: ({ months }) => months,
  weeks: ({ days }) => days / 7n,
  days: ({ days }) => days,
  hours: ({ seconds }) => seconds / 3600n,
  minutes: ({ seconds }) => seconds / 60n,
  seconds: ({ seconds }) => seconds,
  milliseconds: ({ seconds, nanoseconds }) => seconds * 1000n + BigInt(nanoseconds) / 1_000_000n,
  microseconds: ({ seconds, nanoseconds }) => seconds * 1_000_000n + BigInt(nanoseconds) / 1000n,
  nanoseconds: ({ seconds, nanoseconds }) => seconds * 1_000_000_000n + BigInt(nanoseconds),
  quartersOfYear: ({ months }) => (months / 3n) % 4n,
  monthsOfQuarter: ({ months }) => months % 3n,
  monthsOfYear: ({ months }) => months % 12n,
  daysOfWeek: ({ days }) => days % 7n,
  minutesOfHour: ({ seconds }) => (seconds / 60n) % 60n,
  secondsOfMinute: ({ seconds }) => seconds % 60n,
  millisecondsOfSecond: ({ nanoseconds }) => BigInt(nanoseconds) / 1_000_000n,
  microsecondsOfSecond: ({ nanoseconds }) => BigInt(nanoseconds) / 1000n,
  nanosecondsOfSecond: ({ nanoseconds }) => BigInt(nanoseconds),
};
