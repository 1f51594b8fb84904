/** Functions of dates, times and durations. Without an argument they are of the moment at which the query began. */
import { CypherError } from '../error.ts';
import { between, betweenInDays, betweenInMonths, betweenInSeconds } from '../temporal/between.ts';
import { instantOfMap } from '../temporal/fields/compose.ts';
import { instantOf, momentOf, movedTo, type InstantKind, type Moment } from '../temporal/moment.ts';
import { durationOfMap, readDuration } from '../temporal/read-duration.ts';
import { readDateTime, readDay, readTime, readZone, readZonedTime } from '../temporal/read.ts';
import { truncate } from '../temporal/truncate.ts';
import { utcDateTime } from '../temporal/zones.ts';
import { isDuration, isInstant, isMap, typeOf } from '../values/types.ts';
import type { DurationValue, InstantValue, Value } from '../values/value.ts';
import { define, type QueryContext, type QueryFunction } from './function.ts';

const kinds: readonly (readonly [name: string, kind: InstantKind])[] = [
  ['date', 'date'],
  ['time', 'zoned time'],
  ['localtime', 'local time'],
  ['datetime', 'zoned datetime'],
  ['localdatetime', 'local datetime'],
];

const differences: Readonly<Record<string, (start: InstantValue, end: InstantValue) => DurationValue>> = {
  between,
  inMonths: betweenInMonths,
  inDays: betweenInDays,
  inSeconds: betweenInSeconds,
};

export const temporalFunctions: readonly QueryFunction[] = [
  ...kinds.flatMap(([name, kind]) => functionsOf(name, kind)),
  define({
    name: 'datetime.fromEpoch',
    takes: ['NUMBER', 'NUMBER'],
    call: ([seconds, nanoseconds]) =>
      instantOfMap(
        'zoned datetime',
        new Map<string, Value>([
          ['epochSeconds', seconds],
          ['nanosecond', nanoseconds],
        ]),
      ),
  }),
  define({
    name: 'datetime.fromEpochMillis',
    takes: ['NUMBER'],
    call: ([milliseconds]) => utcDateTime(Number(milliseconds)),
  }),
  define({ name: 'duration', takes: ['ANY'], call: ([value]) => toDuration(value) }),
  ...Object.entries(differences).map(([name, difference]) =>
    define({
      name: `duration.${name}`,
      takes: ['ANY', 'ANY'],
      call: ([start, end]) => difference(instant(`duration.${name}`, start), instant(`duration.${name}`, end)),
    }),
  ),
];

function functionsOf(name: string, kind: InstantKind): QueryFunction[] {
  return [
    define({
      name,
      takes: [],
      optional: ['ANY'],
      call: ([value], context) => (value === undefined ? now(kind, context, null) : toInstant(name, kind, value)),
    }),
    ...['transaction', 'statement', 'realtime'].map((clock) =>
      define({
        name: `${name}.${clock}`,
        takes: [],
        optional: ['STRING'],
        call: ([zone], context) => now(kind, context, zone ?? null),
      }),
    ),
    define({
      name: `${name}.truncate`,
      takes: ['STRING'],
      optional: ['ANY', 'MAP'],
      call([unit, value, fields], context) {
        const start = value === undefined ? now(kind, context, null) : instant(`${name}.truncate`, value);
        return truncate(kind, unit, start, fields ?? new Map());
      },
    }),
  ];
}

function now(kind: InstantKind, { startedAt }: QueryContext, zone: string | null): InstantValue {
  const moment = { ...momentOf(utcDateTime(startedAt)), zone: 0 };
  return instantOf(kind, zone === null ? moment : movedTo(moment, readZone(zone)));
}

function toInstant(name: string, kind: InstantKind, value: Value): InstantValue {
  if (typeof value === 'string') return instantOf(kind, read(kind, value));
  if (isMap(value)) return instantOfMap(kind, value);
  return instantOf(kind, momentOf(instant(name, value)));
}

function read(kind: InstantKind, text: string): Moment {
  switch (kind) {
    case 'date':
      return { day: readDay(text), time: null, zone: null };
    case 'local time':
      return { day: null, time: readTime(text), zone: null };
    case 'zoned time':
      return readZonedTime(text);
    default:
      return readDateTime(text);
  }
}

function instant(name: string, value: Value): InstantValue {
  if (isInstant(value)) return value;
  throw new CypherError('type', `${name}() takes a date or time, not ${typeOf(value)}`);
}

function toDuration(value: Value): DurationValue {
  if (typeof value === 'string') return readDuration(value);
  if (isMap(value)) return durationOfMap(value);
  if (isDuration(value)) return value;
  throw new CypherError('type', `duration() takes a STRING or MAP, not ${typeOf(value)}`);
}
