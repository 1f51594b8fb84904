/** From what an expression means to its TIMEX3 value, on the day of publication and after what was told before. */
import { daysFrom, monthOf, partsOf, plusDays, shifted, weekdayOf } from './calendar.ts';
import type { Meaning, Side } from './meaning.ts';

export interface Context {
  /** The day of publication; undefined where the article has none. */
  readonly publication: string | undefined;
  /** The last date told before, as precise as it was told. */
  readonly told: string | undefined;
  /** The side of publication that the tense asks for, the nearest where there is none. */
  readonly side: 'before' | 'after' | 'nearest';
}

const isDay = (value: string): boolean => /^\d{4}-\d\d-\d\d/u.test(value);
const withPart = (day: string, part: string | undefined, clock: string | undefined): string =>
  clock ? `${day}T${clock}` : part ? `${day}T${part}` : day;

/** The day of the week nearest on its side; the day of publication itself belongs to both. */
function weekdayFrom(day: string, weekday: number, side: Side): string {
  const ahead = (weekday - weekdayOf(day) + 7) % 7;
  if (side === 'this') return plusDays(day, weekday - weekdayOf(day));
  if (side === 'nearest') return plusDays(day, ahead > 3 ? ahead - 7 : ahead);
  return plusDays(day, side === 'after' ? ahead : ahead === 0 ? 0 : ahead - 7);
}

/** In days. */
const [farOff, nearBy] = [300, 65];

function monthFrom(publication: string, month: number, day: number | undefined, side: Side): string {
  const [year] = partsOf(publication);
  const inYear = (one: number): string => {
    const value = monthOf(one, month);
    return day === undefined ? value : `${value}-${String(day).padStart(2, '0')}`;
  };
  const own = inYear(year);
  const here = publication.slice(0, own.length);
  if (side === 'this') return own;
  const before = own <= here ? own : inYear(year - 1);
  const after = own >= here ? own : inYear(year + 1);
  const away = [daysFrom(before, publication), daysFrom(publication, after)] as const;
  // what the tense says is not believed of what lies a year off on its side and is near on the other
  if (Math.max(...away) > farOff && Math.min(...away) < nearBy) return away[0] < away[1] ? before : after;
  return side === 'after' ? after : before;
}

const firstMonths: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12, Q1: 1, Q2: 4, Q3: 7, Q4: 10 };

/** The last quarter may still run, the last summer is over. */
function seasonFrom(publication: string, season: string, side: Side): string {
  const [year, month] = partsOf(publication);
  const first = firstMonths[season]!;
  const lastOver = season.startsWith('Q') ? first <= month : first + 2 < month;
  if (side === 'before') return `${lastOver ? year : year - 1}-${season}`;
  return `${side === 'after' && first + 2 < month ? year + 1 : year}-${season}`;
}

/** Undefined where it can't be known from when it counts. */
export function valueOf(meaning: Meaning, { publication, told, side }: Context): string | undefined {
  switch (meaning.is) {
    case 'value':
    case 'length':
    case 'repeated':
    case 'vague':
      return meaning.value;
    case 'weekday':
      return (
        publication &&
        withPart(weekdayFrom(publication, meaning.weekday, meaning.side ?? side), meaning.part, meaning.clock)
      );
    case 'month':
      return (
        publication &&
        withPart(monthFrom(publication, meaning.month, meaning.day, meaning.side ?? side), undefined, meaning.clock)
      );
    case 'season':
      return publication && seasonFrom(publication, meaning.season, meaning.side ?? side);
    case 'clock': {
      const day = told && isDay(told) ? told.slice(0, 10) : publication;
      return day && `${day}T${meaning.clock}`;
    }
    case 'shift':
      // an article without a date has only dates that stand in it
      return publication && shiftedFrom(meaning, meaning.from === 'told' ? told : publication);
  }
}

/** A date told may be a month or a year alone: days can't be counted from it. */
function shiftedFrom(meaning: Extract<Meaning, { is: 'shift' }>, from: string | undefined): string | undefined {
  if (from === undefined || !/^\d{4}/u.test(from)) return undefined;
  const { unit, count, part, clock, within } = meaning;
  if (!isDay(from) && (unit === 'D' || unit === 'W')) return undefined;
  if (from.length < 7 && (unit === 'M' || unit === 'Q')) return undefined;
  const day = /^\d{4}(?:-\d\d(?:-\d\d)?)?/u.exec(from)![0].padEnd(7, '-01').padEnd(10, '-01');
  // counted in weeks or months from a day that was told, it is about that day
  const value = meaning.from === 'told' && unit === 'W' ? plusDays(day, 7 * count) : shifted(day, unit, count);
  if (within) return `${value}-${within}`;
  return withPart(value, part, clock);
}
