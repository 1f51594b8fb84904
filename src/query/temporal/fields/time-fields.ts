/** A time of day told by its fields. */
import { CypherError } from '../../error.ts';
import { clockOf, timeOf } from '../clock.ts';

export const timeFieldNames = ['hour', 'minute', 'second', 'millisecond', 'microsecond', 'nanosecond'] as const;

export type TimeFields = Readonly<Partial<Record<(typeof timeFieldNames)[number], number | undefined>>>;

/**
 * @param base the time whose fields stand in for those not given; without one they are 0
 * @throws {CypherError} `runtime` where there is no such time
 */
export function timeOfFields(fields: TimeFields, base: number | null): number {
  const known = clockOf(base ?? 0);
  return timeOf({
    hour: within('hour', fields.hour ?? known.hour, 23),
    minute: within('minute', fields.minute ?? known.minute, 59),
    second: within('second', fields.second ?? known.second, 59),
    nanosecond: nanosecondOf(fields, known.nanosecond),
  });
}

/** The parts of a second add up: with milliseconds, microseconds are only what lies between two of them. */
function nanosecondOf({ millisecond, microsecond, nanosecond }: TimeFields, known: number): number {
  const coarse = millisecond ?? ((microsecond ?? nanosecond ?? 0) >= 1000 ? 0 : Math.floor(known / 1e6));
  const middle = microsecond ?? ((nanosecond ?? 0) >= 1000 ? 0 : Math.floor(known / 1e3) % 1e3);
  return within('nanosecond', coarse * 1e6 + middle * 1e3 + (nanosecond ?? known % 1e3), 999_999_999);
}

function within(name: string, value: number, most: number): number {
  if (value >= 0 && value <= most) return value;
  throw new CypherError('runtime', `${name} is from 0 to ${most}, not ${value}`);
}
