/** A day told by its fields: year, month and day; year, week and day of the week; and so on. */
import { CypherError } from '../../error.ts';
import {
  dateOf,
  dayOf,
  dayOfWeek,
  daysOfMonth,
  firstDayOfQuarter,
  firstDayOfWeekYear,
  firstDayOfYear,
  isLeapYear,
  weekDateOf,
  weeksOfYear,
} from '../calendar.ts';

export const dateFieldNames = [
  'year',
  'month',
  'day',
  'week',
  'dayOfWeek',
  'quarter',
  'dayOfQuarter',
  'ordinalDay',
] as const;

export type DateFields = Readonly<Partial<Record<(typeof dateFieldNames)[number], number | undefined>>>;

/**
 * @param base the day whose fields stand in for those not given; without one, the first of the year, month or week
 * @throws {CypherError} `runtime` where there is no such day
 */
export function dayOfFields(fields: DateFields, base: number | null): number {
  const year = fields.year ?? (base === null ? undefined : yearOf(fields, base));
  if (year === undefined) throw new CypherError('runtime', 'a date needs its year');
  within('year', year, -999_999_999, 999_999_999);
  if (fields.week !== undefined) return ofWeek(fields, year, base);
  if (fields.quarter !== undefined || fields.dayOfQuarter !== undefined) return ofQuarter(fields, year, base);
  if (fields.ordinalDay !== undefined) {
    return firstDayOfYear(year) + within('ordinalDay', fields.ordinalDay, 1, isLeapYear(year) ? 366 : 365) - 1;
  }
  if (fields.dayOfWeek !== undefined && base !== null) return base - dayOfWeek(base) + inWeek(fields.dayOfWeek);
  return ofMonth(fields, year, base);
}

function yearOf({ week }: DateFields, base: number): number {
  return week === undefined ? dateOf(base).year : weekDateOf(base).weekYear;
}

function ofWeek({ week = 1, dayOfWeek: given }: DateFields, year: number, base: number | null): number {
  const day = inWeek(given ?? (base === null ? 1 : dayOfWeek(base)));
  return firstDayOfWeekYear(year) + (within('week', week, 1, weeksOfYear(year)) - 1) * 7 + day - 1;
}

function inWeek(day: number): number {
  return within('dayOfWeek', day, 1, 7);
}

function ofQuarter(fields: DateFields, year: number, base: number | null): number {
  const quarter = fields.quarter ?? (base === null ? 1 : Math.ceil(dateOf(base).month / 3));
  const start = dayOf({ year, month: (within('quarter', quarter, 1, 4) - 1) * 3 + 1, day: 1 });
  const day = fields.dayOfQuarter ?? (base === null ? 1 : base - firstDayOfQuarter(base) + 1);
  return start + within('dayOfQuarter', day, 1, 92) - 1;
}

function ofMonth(fields: DateFields, year: number, base: number | null): number {
  if (fields.day !== undefined && fields.month === undefined && base === null) {
    throw new CypherError('runtime', 'a date with a day needs its month');
  }
  const known = base === null ? { month: 1, day: 1 } : dateOf(base);
  const month = within('month', fields.month ?? known.month, 1, 12);
  return dayOf({ year, month, day: within('day', fields.day ?? known.day, 1, daysOfMonth(year, month)) });
}

function within(name: string, value: number, least: number, most: number): number {
  if (value >= least && value <= most) return value;
  throw new CypherError('runtime', `${name} is from ${least} to ${most} here, not ${value}`);
}
