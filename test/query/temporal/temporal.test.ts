import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CypherErrorKind } from '../../../src/query/error.ts';
import { dateOf, dayOf } from '../../../src/query/temporal/calendar.ts';
import { temporalText } from '../../../src/query/temporal/text.ts';
import { property } from '../../../src/query/values/access.ts';
import { add, multiply, subtract } from '../../../src/query/values/arithmetic.ts';
import { compare } from '../../../src/query/values/comparison.ts';
import { isTemporal } from '../../../src/query/values/types.ts';
import type { Value } from '../../../src/query/values/value.ts';
import { call } from '../functions/call.ts';

const map = (fields: Record<string, Value>): Value => new Map(Object.entries(fields));

function text(value: Value): string {
  if (!isTemporal(value)) throw new Error('neither a date nor a time nor a duration');
  return temporalText(value);
}

describe('dates and times', () => {
  it.each<[name: string, value: Value, expected: string]>([
    ['date', '2021', '2021-01-01'],
    ['date', '2021-10', '2021-10-01'],
    ['date', '20211021', '2021-10-21'],
    ['date', '2021-W42-4', '2021-10-21'],
    ['date', '2021W42', '2021-10-18'],
    ['date', '2021-294', '2021-10-21'],
    ['date', '2021-Q4-21', '2021-10-21'],
    ['date', '+12021-01-01', '+12021-01-01'],
    ['date', '-0044-03-15', '-0044-03-15'],
    ['date', map({ year: 2021n, ordinalDay: 60n }), '2021-03-01'],
    ['localtime', '14', '14:00'],
    ['localtime', '140507.25', '14:05:07.25'],
    ['time', '14:00', '14:00Z'],
    ['time', '14:00-01:30', '14:00-01:30'],
    ['localdatetime', '2021-10-21T14:00', '2021-10-21T14:00'],
    ['datetime', '2021-10-21', '2021-10-21T00:00Z'],
    ['datetime', '2021-10-21T14:00+01:00', '2021-10-21T14:00+01:00'],
    ['datetime', '2021-07-01T12:00[Europe/Dublin]', '2021-07-01T12:00+01:00[Europe/Dublin]'],
    // clocks are put forward at 01:00, back at 02:00
    ['datetime', '2021-03-28T01:30[Europe/Dublin]', '2021-03-28T02:30+01:00[Europe/Dublin]'],
    ['datetime', '2021-10-31T01:30[Europe/Dublin]', '2021-10-31T01:30+01:00[Europe/Dublin]'],
    ['datetime', '2021-10-31T01:30+00:00[Europe/Dublin]', '2021-10-31T01:30Z[Europe/Dublin]'],
    ['datetime', map({ epochSeconds: 10n, nanosecond: 5n }), '1970-01-01T00:00:10.000000005Z'],
    ['duration', 'P1.5M', 'P1M15DT5H14M33S'],
    ['duration', 'P-1DT0.5S', 'P-1DT0.5S'],
    ['duration', 'P2.5W', 'P17DT12H'],
    ['duration', map({ seconds: -1n, milliseconds: 500n }), 'PT-0.5S'],
    ['duration', 'P2012-02-02T14:37:21.545', 'P2012Y2M2DT14H37M21.545S'],
    ['duration', 'PT16H13M-10.000000001S', 'PT16H12M49.999999999S'],
    ['duration', map({}), 'PT0S'],
  ])('%s(%o) is %s', (name, value, expected) => {
    expect(text(call(name, value))).toBe(expected);
  });

  it.each<[name: string, expected: string]>([
    ['date', '2021-10-21'],
    ['localtime.statement', '14:00'],
    ['datetime.realtime', '2021-10-21T14:00Z'],
  ])('%s() is of the moment at which the query began', (name, expected) => {
    expect(text(call(name))).toBe(expected);
  });

  it.each<[name: string, value: Value, kind: CypherErrorKind, message: string]>([
    ['date', '2021-10-21T14:00', 'runtime', '"2021-10-21T14:00" is no date'],
    ['date', '2021-02-30', 'runtime', 'day is from 1 to 28 here, not 30'],
    ['date', map({ year: 2021n, month: 13n }), 'runtime', 'month is from 1 to 12 here, not 13'],
    ['date', map({ year: 2021n, moon: 1n }), 'runtime', 'a date has no field called moon'],
    ['date', map({ month: 1n }), 'runtime', 'a date needs its year'],
    ['localtime', '25:00', 'runtime', 'hour is from 0 to 23, not 25'],
    ['datetime', '2021-10-21T14:00[Europe/Atlantis]', 'runtime', 'there is no time zone "Europe/Atlantis"'],
    [
      'datetime',
      '2021-10-31T01:30+05:00[Europe/Dublin]',
      'runtime',
      '"2021-10-31T01:30+05:00[Europe/Dublin]": Europe/Dublin has another offset then',
    ],
    ['duration', 'P', 'runtime', '"P" is no duration'],
    ['duration', 1n, 'type', 'duration() takes a STRING or MAP, not INTEGER'],
  ])('%s(%o) is refused', (name, value, kind, message) => {
    expect(() => call(name, value)).toThrow(expect.objectContaining({ kind, message }));
  });

  it('take over what stands in others', () => {
    const other = call('datetime', '2021-10-21T14:00+01:00');
    expect(text(call('date', other))).toBe('2021-10-21');
    expect(text(call('datetime', map({ datetime: other, timezone: 'Z' })))).toBe('2021-10-21T13:00Z');
    expect(text(call('datetime', map({ date: other, hour: 9n })))).toBe('2021-10-21T09:00Z');
    expect(text(call('date', map({ date: other, day: 1n })))).toBe('2021-10-01');
  });

  it('are cut down to a unit', () => {
    const other = call('datetime', '2021-10-21T14:05:07.5+01:00');
    expect(text(call('datetime.truncate', 'hour', other))).toBe('2021-10-21T14:00+01:00');
    expect(text(call('date.truncate', 'week', other))).toBe('2021-10-18');
    expect(text(call('date.truncate', 'decade', other, map({ day: 2n })))).toBe('2020-01-02');
    expect(() => call('date.truncate', 'hour', other)).toThrow("a date can't be cut down to hour");
  });

  it('have parts', () => {
    const other = call('datetime', '2021-10-21T14:05:07.5+01:00');
    const parts = ['year', 'quarter', 'week', 'dayOfWeek', 'minute', 'millisecond', 'offset', 'epochSeconds'];
    expect(parts.map((name) => property(other, name))).toEqual([
      2021n,
      4n,
      42n,
      4n,
      5n,
      500n,
      '+01:00',
      1_634_821_507n,
    ]);
    expect(property(call('duration', 'PT90M'), 'minutesOfHour')).toBe(30n);
  });

  it('of unlike precision can be compared once they are dates', () => {
    expect(compare(call('date', '2021'), call('date', '2021-10-21'))).toBeLessThan(0);
    expect(compare(call('date', '2021-10'), call('date', '2021-10-01'))).toBe(0);
  });
});

describe('durations', () => {
  it.each<[unit: string, start: Value, end: Value, expected: string]>([
    ['between', call('date', '2021-01-01'), call('date', '2022-03-05'), 'P1Y2M4D'],
    ['between', call('date', '2022-03-05'), call('date', '2021-01-01'), 'P-1Y-2M-4D'],
    ['between', call('date', '2021-10-21'), call('datetime', '2021-10-22T01:00Z'), 'P1DT1H'],
    ['inDays', call('date', '2021-01-01'), call('date', '2022-03-05'), 'P428D'],
    ['inMonths', call('date', '2021-01-31'), call('date', '2021-02-28'), 'PT0S'],
    ['inSeconds', call('localtime', '10:00'), call('localtime', '09:59:59.5'), 'PT-0.5S'],
  ])('%s %o and %o are %s', (unit, start, end, expected) => {
    expect(text(call(`duration.${unit}`, start, end))).toBe(expected);
  });

  it.each<[Value, expected: string]>([
    [add(call('date', '2021-01-31'), call('duration', 'P1M')), '2021-02-28'],
    [subtract(call('date', '2021-01-31'), call('duration', 'P1M')), '2020-12-31'],
    [add(call('time', '10:00'), call('duration', 'P1DT15H')), '01:00Z'],
    [add(call('localdatetime', '2021-12-31T23:00'), call('duration', 'PT90M')), '2022-01-01T00:30'],
    [
      add(call('datetime', '2021-03-28T00:30[Europe/Dublin]'), call('duration', 'PT1H')),
      '2021-03-28T02:30+01:00[Europe/Dublin]',
    ],
    [multiply(call('duration', 'P1M'), 0.5), 'P15DT5H14M33S'],
  ])('are added: %o is %s', (value, expected) => {
    expect(text(value)).toBe(expected);
  });
});

describe('the calendar', () => {
  it('finds each day again', () => {
    fc.assert(
      fc.property(fc.integer({ min: -4_000_000, max: 4_000_000 }), (day) => {
        expect(dayOf(dateOf(day))).toBe(day);
      }),
    );
  });

  it('is JavaScript’s', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000, max: 1_000_000 }), (day) => {
        const date = new Date(day * 86_400_000);
        expect(dateOf(day)).toEqual({
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
        });
      }),
    );
  });
});
