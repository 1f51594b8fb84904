/** Durations from one date or time to another. */
import type { DurationValue, InstantValue } from '../values/value.ts';
import { addMonths, dateOf } from './calendar.ts';
import { nanosecondsOfSecond } from './clock.ts';
import { duration } from './duration.ts';
import { momentOf, movedTo, offsetOf, type Zone } from './moment.ts';

/** Months, then days, then seconds, as many as are whole. */
export function between(start: InstantValue, end: InstantValue): DurationValue {
  const [from, to] = aligned(start, end);
  const months = monthsBetween(from, to);
  const afterMonths = { ...from, day: addMonths(from.day, months) };
  const days = wholeDays(afterMonths, to) - afterMonths.day;
  return seconds({ ...afterMonths, day: afterMonths.day + days }, to, BigInt(months), BigInt(days));
}

export function betweenInMonths(start: InstantValue, end: InstantValue): DurationValue {
  const [from, to] = aligned(start, end);
  return duration(BigInt(monthsBetween(from, to)), 0n, 0n, 0n);
}

export function betweenInDays(start: InstantValue, end: InstantValue): DurationValue {
  const [from, to] = aligned(start, end);
  return duration(0n, BigInt(wholeDays(from, to) - from.day), 0n, 0n);
}

export function betweenInSeconds(start: InstantValue, end: InstantValue): DurationValue {
  const [from, to] = aligned(start, end);
  return seconds(from, to, 0n, 0n);
}

interface Local {
  readonly day: number;
  readonly time: number;
  readonly zone: Zone;
}

/**
 * Both by the clocks of one zone. Where only one has a zone, it is the other's too; where only one has a day, it is left
 * out; what has no time is midnight.
 */
function aligned(start: InstantValue, end: InstantValue): readonly [Local, Local] {
  const [from, to] = [momentOf(start), momentOf(end)];
  const zone = from.zone ?? to.zone ?? 0;
  const moved = from.zone !== null && to.zone !== null ? movedTo({ ...to, zone: to.zone }, zone) : to;
  const dated = from.day !== null && to.day !== null;
  const day = from.day ?? to.day ?? 0;
  return [
    { day, time: from.time ?? 0, zone },
    { day: dated ? moved.day! : day, time: moved.time ?? 0, zone },
  ];
}

/** The last day, or, where its time is not reached, the one before. */
function wholeDays(from: Local, to: Local): number {
  if (to.day > from.day && to.time < from.time) return to.day - 1;
  return to.day < from.day && to.time > from.time ? to.day + 1 : to.day;
}

function monthsBetween(from: Local, to: Local): number {
  const [start, end] = [dateOf(from.day), dateOf(wholeDays(from, to))];
  // a month has fewer than 32 days, so that this is how many of them are whole
  const days = (date: typeof start): number => (date.year * 12 + date.month) * 32 + date.day;
  return Math.trunc((days(end) - days(start)) / 32) + 0;
}

function seconds(from: Local, to: Local, months: bigint, days: bigint): DurationValue {
  const passed = BigInt(to.day - from.day) * 86_400n - BigInt(offset(to) - offset(from));
  const time = to.time - from.time;
  const whole = Math.floor(time / nanosecondsOfSecond);
  return duration(months, days, passed + BigInt(whole), BigInt(time - whole * nanosecondsOfSecond));
}

function offset({ zone, day, time }: Local): number {
  return offsetOf(zone, day, time);
}
