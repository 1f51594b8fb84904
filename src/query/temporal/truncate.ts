/** Dates and times cut down to a unit: `date.truncate('month', date)`. */
import { CypherError } from '../error.ts';
import type { InstantValue, MapValue } from '../values/value.ts';
import { dateOf, dayOf, dayOfWeek, firstDayOfQuarter, firstDayOfWeekYear, weekDateOf } from './calendar.ts';
import { withFields } from './fields/compose.ts';
import { instantOf, momentOf, type InstantKind } from './moment.ts';

const days: Readonly<Record<string, (day: number) => number>> = {
  millennium: (day) => firstOfYears(day, 1000),
  century: (day) => firstOfYears(day, 100),
  decade: (day) => firstOfYears(day, 10),
  year: (day) => firstOfYears(day, 1),
  weekyear: (day) => firstDayOfWeekYear(weekDateOf(day).weekYear),
  quarter: firstDayOfQuarter,
  month: (day) => day - dateOf(day).day + 1,
  week: (day) => day - dayOfWeek(day) + 1,
  day: (day) => day,
};

const nanoseconds: Readonly<Record<string, number>> = {
  day: 86_400e9,
  hour: 3600e9,
  minute: 60e9,
  second: 1e9,
  millisecond: 1e6,
  microsecond: 1e3,
};

/**
 * @param unit in any case
 * @param fields what replaces the fields of the result
 * @throws {CypherError} `runtime` where there is no such unit, or a value of this kind has none
 */
export function truncate(kind: InstantKind, unit: string, instant: InstantValue, fields: MapValue): InstantValue {
  const { day, time, zone } = momentOf(instant);
  const name = unit.toLowerCase();
  const dayUnit = days[name];
  const length = nanoseconds[name];
  const timeOnly = day === null;
  if ((dayUnit === undefined && (length === undefined || kind === 'date')) || (timeOnly && length === undefined)) {
    throw new CypherError('runtime', `a ${kind} can't be cut down to ${unit}`);
  }
  const cut = length === undefined || dayUnit !== undefined ? 0 : (time ?? 0) - ((time ?? 0) % length);
  const moment = { day: timeOnly ? null : (dayUnit?.(day) ?? day), time: cut, zone };
  return instantOf(kind, withFields(moment, fields));
}

function firstOfYears(day: number, years: number): number {
  return dayOf({ year: Math.floor(dateOf(day).year / years) * years, month: 1, day: 1 });
}
