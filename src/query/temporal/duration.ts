/** Durations: made, added up, multiplied, and added to dates and times. */
import { CypherError } from '../error.ts';
import type { DurationValue, InstantValue } from '../values/value.ts';
import { addMonths } from './calendar.ts';
import { carried, nanosecondsOfSecond } from './clock.ts';
import { atLocalTime, inZone } from './zones.ts';

export interface DurationAmounts {
  readonly months: number;
  readonly days: number;
  readonly seconds: number;
  readonly nanoseconds: number;
}

/** The mean month of the Gregorian calendar, which what is left of months is turned into days by. */
const secondsOfMeanMonth = 2_629_746;
const secondsOfDay = 86_400;
const billion = 1_000_000_000n;

export function duration(months: bigint, days: bigint, seconds: bigint, nanoseconds: bigint): DurationValue {
  const rest = ((nanoseconds % billion) + billion) % billion;
  const parts = [months, days, seconds + (nanoseconds - rest) / billion];
  if (parts.some((part) => BigInt.asIntN(64, part) !== part)) {
    throw new CypherError('runtime', 'a duration does not fit into 64 bits');
  }
  return { kind: 'duration', months: parts[0]!, days: parts[1]!, seconds: parts[2]!, nanoseconds: Number(rest) };
}

export const noDuration = duration(0n, 0n, 0n, 0n);

/** What is left of months goes to the days, what is left of days to the seconds, and so on. */
export function durationOf({ months, days, seconds, nanoseconds }: DurationAmounts): DurationValue {
  const wholeMonths = Math.trunc(months);
  const allDays = days + ((months - wholeMonths) * secondsOfMeanMonth) / secondsOfDay;
  const wholeDays = Math.trunc(allDays);
  const allSeconds = seconds + (allDays - wholeDays) * secondsOfDay;
  const wholeSeconds = Math.trunc(allSeconds);
  const allNanoseconds = nanoseconds + (allSeconds - wholeSeconds) * nanosecondsOfSecond;
  return duration(
    whole(wholeMonths),
    whole(wholeDays),
    whole(wholeSeconds),
    whole(Math.trunc(Math.round(allNanoseconds * 1e3) / 1e3)),
  );
}

function whole(amount: number): bigint {
  if (Number.isFinite(amount)) return BigInt(amount);
  throw new CypherError('runtime', 'a duration does not fit into 64 bits');
}

export function addDurations(left: DurationValue, right: DurationValue): DurationValue {
  return duration(
    left.months + right.months,
    left.days + right.days,
    left.seconds + right.seconds,
    BigInt(left.nanoseconds + right.nanoseconds),
  );
}

export function negateDuration({ months, days, seconds, nanoseconds }: DurationValue): DurationValue {
  return duration(-months, -days, -seconds, BigInt(-nanoseconds));
}

export function scaleDuration({ months, days, seconds, nanoseconds }: DurationValue, factor: number): DurationValue {
  return durationOf({
    months: Number(months) * factor,
    days: Number(days) * factor,
    seconds: Number(seconds) * factor,
    nanoseconds: nanoseconds * factor,
  });
}

/** First the months, then the days, then the seconds, each as far as this kind of value has them. */
export function addToInstant<Instant extends InstantValue>(instant: Instant, added: DurationValue): Instant {
  return moved(instant, added) as Instant;
}

function moved(instant: InstantValue, added: DurationValue): InstantValue {
  switch (instant.kind) {
    case 'date': {
      const days = movedDay(instant.day, added);
      return { ...instant, day: days + Number(added.seconds / BigInt(secondsOfDay)) };
    }
    case 'local time':
    case 'zoned time':
      return { ...instant, time: carried(0, timeAfter(instant.time, added)).time };
    case 'local datetime':
      return { ...instant, ...dayAndTime(movedDay(instant.day, added), instant.time, added) };
    case 'zoned datetime': {
      const day = movedDay(instant.day, added);
      const { zone } = instant;
      if (zone === null) return { ...instant, ...dayAndTime(day, instant.time, added) };
      const start = atLocalTime(day, instant.time, zone);
      const end = dayAndTime(start.day, start.time, added);
      return inZone(end.day, end.time, start.offset, zone);
    }
  }
}

function movedDay(day: number, { months, days }: DurationValue): number {
  return addMonths(day, Number(months)) + Number(days);
}

/** Beyond the day's end, or before its start. */
function timeAfter(time: number, { seconds, nanoseconds }: DurationValue): number {
  return time + Number(seconds % BigInt(secondsOfDay)) * nanosecondsOfSecond + nanoseconds;
}

function dayAndTime(day: number, time: number, added: DurationValue): { readonly day: number; readonly time: number } {
  return carried(day + Number(added.seconds / BigInt(secondsOfDay)), timeAfter(time, added));
}
