/** Day, time, offset and zone of a date or time, as far as it has them, and the values made of them. */
import { CypherError } from '../error.ts';
import type { InstantValue } from '../values/value.ts';
import { carried, nanosecondsOfSecond } from './clock.ts';
import { atLocalTime, inZone } from './zones.ts';

export interface Moment {
  readonly day: number | null;
  readonly time: number | null;
  readonly zone: Zone | null;
  /** Of a named zone, in seconds: which of the two, where its clocks show a time twice. */
  readonly offset?: number;
}

/** An offset from UTC in seconds, or a name of the IANA database. */
export type Zone = number | string;

export type InstantKind = InstantValue['kind'];

export function momentOf(instant: InstantValue): Moment {
  return {
    day: 'day' in instant ? instant.day : null,
    time: 'time' in instant ? instant.time : null,
    ...('offset' in instant
      ? { zone: ('zone' in instant ? instant.zone : null) ?? instant.offset, offset: instant.offset }
      : { zone: null }),
  };
}

/**
 * A date needs a day, a time a time; of both together what is missing is midnight, and of what has a zone, UTC.
 *
 * @throws {CypherError} `type` where a day or a time is missing
 */
export function instantOf(kind: InstantKind, { day, time, zone, offset }: Moment): InstantValue {
  switch (kind) {
    case 'date':
      return { kind, day: present(day, kind, 'day') };
    case 'local time':
      return { kind, time: present(time, kind, 'time') };
    case 'zoned time':
      return { kind, time: present(time, kind, 'time'), offset: offsetOf(zone ?? 0, day ?? 0, time ?? 0) };
    case 'local datetime':
      return { kind, day: present(day, kind, 'day'), time: time ?? 0 };
    case 'zoned datetime': {
      const date = present(day, kind, 'day');
      if (typeof zone === 'string') return inNamedZone(date, time ?? 0, zone, offset);
      return { kind, day: date, time: time ?? 0, offset: zone ?? 0, zone: null };
    }
  }
}

function inNamedZone(day: number, time: number, zone: string, offset: number | undefined): InstantValue {
  const there = offset === undefined ? null : inZone(day, time, offset, zone);
  return there?.offset === offset && there !== null ? there : atLocalTime(day, time, zone);
}

function present(part: number | null, kind: InstantKind, name: string): number {
  if (part !== null) return part;
  throw new CypherError('type', `a ${kind} can't be made of what has no ${name}`);
}

/** In seconds, where clocks of the zone show this day and time. */
export function offsetOf(zone: Zone, day: number, time: number): number {
  return typeof zone === 'number' ? zone : atLocalTime(day, time, zone).offset;
}

/** The same moment by the clocks of another zone; without a day, by those of 1970-01-01. */
export function movedTo(moment: Moment & { readonly zone: Zone }, zone: Zone): Moment {
  const [day, time] = [moment.day ?? 0, moment.time ?? 0];
  const offset = offsetOf(moment.zone, day, time);
  const there =
    typeof zone === 'string'
      ? inZone(day, time, offset, zone)
      : carried(day, time + (zone - offset) * nanosecondsOfSecond);
  return { day: moment.day === null ? null : there.day, time: there.time, zone };
}
