/** From the value of a TIMEX3 to an event's date: no more precise than the calendar has it (convention 9 of the contract). */
import { plusDays, weekdayOf } from '../../../annotate/times/calendar.ts';

/** Monday to Sunday of an ISO week. */
function weekFrom(year: number, week: number): readonly [monday: string, sunday: string] {
  const fourth = `${String(year).padStart(4, '0')}-01-04`;
  const monday = plusDays(fourth, 7 * (week - 1) + 1 - weekdayOf(fourth));
  return [monday, plusDays(monday, 6)];
}

/** A week is told as the month that holds all of it, otherwise the year. */
function monthOfWeek(year: number, week: number): string | undefined {
  const [monday, sunday] = weekFrom(year, week);
  return [7, 4].map((length) => monday.slice(0, length)).find((part) => sunday.startsWith(part));
}

/** Parts of days, seasons and quarters are left out; decades and centuries are no dates: undefined. */
export function isoDate(value: string): string | undefined {
  const week = /^(\d{4})-W(\d\d)/u.exec(value);
  if (week) return monthOfWeek(Number(week[1]), Number(week[2]));
  return /^\d{4}(?:-(?:\d\d(?:-\d\d(?:T\d\d:\d\d)?)?(?![\dX])|(?=[A-Z][\dA-Z](?!\d))))?/u
    .exec(value)?.[0]
    .replace(/-$/u, '');
}
