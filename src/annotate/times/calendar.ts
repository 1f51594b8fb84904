/** Reckoning with days of the Gregorian calendar, written as in ISO 8601. */
import type { Unit } from './meaning.ts';

const pad = (value: number, digits = 2): string => String(value).padStart(digits, '0');
const millisecondsOfDay = 86_400_000;

/** 2024-06-10 from year, month and day, which may lie outside of their ranges. */
function dayOf(year: number, month: number, day: number): string {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.toISOString().slice(0, 10);
}

export const partsOf = (day: string): [year: number, month: number, day: number] => [
  Number(day.slice(0, 4)),
  Number(day.slice(5, 7) || 1),
  Number(day.slice(8, 10) || 1),
];

export function plusDays(day: string, count: number): string {
  const [year, month, date] = partsOf(day);
  return dayOf(year, month, date + count);
}

/** How many days the second day or month begins after the first. */
export const daysFrom = (one: string, other: string): number =>
  Math.round(
    (Date.parse(`${other.padEnd(10, '-01')}T00:00Z`) - Date.parse(`${one.padEnd(10, '-01')}T00:00Z`)) /
      millisecondsOfDay,
  );

/** Monday is 1, Sunday 7. */
export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00Z`).getUTCDay() || 7;
}

/** The ISO week of a day: 2024-W24. */
function weekOf(day: string): string {
  const thursday = plusDays(day, 4 - weekdayOf(day));
  const first = Date.parse(`${thursday.slice(0, 4)}-01-01T00:00Z`);
  const week = Math.floor((Date.parse(`${thursday}T00:00Z`) - first) / (7 * millisecondsOfDay)) + 1;
  return `${thursday.slice(0, 4)}-W${pad(week)}`;
}

export const monthOf = (year: number, month: number): string => dayOf(year, month, 1).slice(0, 7);

/** The day, week, month … so many units after the one that holds the day. */
export function shifted(day: string, unit: Unit, count: number): string {
  const [year, month] = partsOf(day);
  switch (unit) {
    case 'D':
      return plusDays(day, count);
    case 'W':
      return weekOf(plusDays(day, 7 * count));
    case 'M':
      return monthOf(year, month + count);
    case 'Q': {
      const quarter = 4 * year + Math.floor((month - 1) / 3) + count;
      return `${pad(Math.floor(quarter / 4), 4)}-Q${(quarter % 4) + 1}`;
    }
    case 'Y':
      return pad(year + count, 4);
    case 'E':
      return pad(Math.floor(year / 10) + count, 3);
    case 'C':
      return pad(Math.floor(year / 100) + count, 2);
  }
}
