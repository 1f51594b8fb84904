/** Dates, times and durations as text: ISO 8601, as Neo4j writes it. */
import type { DurationValue, TemporalValue } from '../values/value.ts';
import { dateOf } from './calendar.ts';
import { clockOf } from './clock.ts';

export function temporalText(value: TemporalValue): string {
  switch (value.kind) {
    case 'date':
      return dateText(value.day);
    case 'local time':
      return timeText(value.time);
    case 'zoned time':
      return timeText(value.time) + offsetText(value.offset);
    case 'local datetime':
      return `${dateText(value.day)}T${timeText(value.time)}`;
    case 'zoned datetime': {
      const zone = value.zone === null ? '' : `[${value.zone}]`;
      return `${dateText(value.day)}T${timeText(value.time)}${offsetText(value.offset)}${zone}`;
    }
    case 'duration':
      return durationText(value);
  }
}

/** `Z`, `+01:00` or, of old, `+00:53:28` */
export function offsetText(offset: number): string {
  if (offset === 0) return 'Z';
  const size = Math.abs(offset);
  const seconds = size % 60 === 0 ? '' : `:${digits(size % 60, 2)}`;
  return `${offset < 0 ? '-' : '+'}${digits(Math.floor(size / 3600), 2)}:${digits(Math.floor(size / 60) % 60, 2)}${seconds}`;
}

function dateText(day: number): string {
  const date = dateOf(day);
  const sign = date.year < 0 ? '-' : date.year > 9999 ? '+' : '';
  return `${sign}${digits(Math.abs(date.year), 4)}-${digits(date.month, 2)}-${digits(date.day, 2)}`;
}

/** Without seconds where they are none. */
function timeText(time: number): string {
  const { hour, minute, second, nanosecond } = clockOf(time);
  const minutes = `${digits(hour, 2)}:${digits(minute, 2)}`;
  if (second === 0 && nanosecond === 0) return minutes;
  return `${minutes}:${digits(second, 2)}${fraction(nanosecond)}`;
}

function fraction(nanosecond: number): string {
  return nanosecond === 0 ? '' : `.${digits(nanosecond, 9).replace(/0+$/, '')}`;
}

function digits(value: number, length: number): string {
  return String(value).padStart(length, '0');
}

function durationText({ months, days, seconds, nanoseconds }: DurationValue): string {
  const negative = seconds < 0n && nanoseconds > 0;
  // -1 s and 500,000,000 ns are written -0.5
  const whole = negative ? seconds + 1n : seconds;
  const rest = whole % 60n;
  const sign = negative && rest === 0n ? '-' : '';
  const second = `${sign}${rest}${fraction(negative ? 1e9 - nanoseconds : nanoseconds)}`;
  const date = part(months / 12n, 'Y') + part(months % 12n, 'M') + part(days, 'D');
  const time = part(whole / 3600n, 'H') + part((whole / 60n) % 60n, 'M') + (/[1-9]/.test(second) ? `${second}S` : '');
  if (date === '' && time === '') return 'PT0S';
  return `P${date}${time && `T${time}`}`;
}

function part(amount: bigint, unit: string): string {
  return amount === 0n ? '' : `${amount}${unit}`;
}
