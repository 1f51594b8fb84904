/** The proleptic Gregorian calendar. A day is counted from 1970-01-01; months and days of months from 1. */

export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export interface WeekDate {
  readonly weekYear: number;
  readonly week: number;
  /** 1 is Monday. */
  readonly dayOfWeek: number;
}

const daysOf400Years = 146_097;

/** In years that begin with March a leap day is the last: a method of Howard Hinnant's ("chrono-compatible dates"). */
export function dayOf({ year, month, day }: CalendarDate): number {
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * daysOf400Years + dayOfEra - 719_468;
}

export function dateOf(day: number): CalendarDate {
  const shifted = day + 719_468;
  const era = Math.floor(shifted / daysOf400Years);
  const dayOfEra = shifted - era * daysOf400Years;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = ((marchMonth + 2) % 12) + 1;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
}

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

export function daysOfMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

export function firstDayOfYear(year: number): number {
  return dayOf({ year, month: 1, day: 1 });
}

/** 1 is Monday. */
export function dayOfWeek(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** The Monday of a year's first week, which is the one with 4 January in it. */
export function firstDayOfWeekYear(weekYear: number): number {
  const fourth = dayOf({ year: weekYear, month: 1, day: 4 });
  return fourth - dayOfWeek(fourth) + 1;
}

export function weekDateOf(day: number): WeekDate {
  const { year } = dateOf(day - dayOfWeek(day) + 4);
  return {
    weekYear: year,
    week: Math.floor((day - firstDayOfWeekYear(year)) / 7) + 1,
    dayOfWeek: dayOfWeek(day),
  };
}

export function weeksOfYear(weekYear: number): number {
  return (firstDayOfWeekYear(weekYear + 1) - firstDayOfWeekYear(weekYear)) / 7;
}

export function firstDayOfQuarter(day: number): number {
  const { year, month } = dateOf(day);
  return dayOf({ year, month: month - ((month - 1) % 3), day: 1 });
}

/** The same day of another month, or its last where it has none of that number. */
export function addMonths(day: number, months: number): number {
  const date = dateOf(day);
  const month = date.year * 12 + date.month - 1 + months;
  const year = Math.floor(month / 12);
  const monthOfYear = month - year * 12 + 1;
  return dayOf({ year, month: monthOfYear, day: Math.min(date.day, daysOfMonth(year, monthOfYear)) });
}
