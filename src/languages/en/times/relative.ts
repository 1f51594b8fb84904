/** How English counts from today and from what was told, says how long and how often. */
import type { Meaning } from '../../../annotate/times/meaning.ts';
import { pattern, sideOf, type Pattern } from './patterns.ts';
import * as w from './words.ts';

const counted = `(?<count>${w.count})(?:[ -]and a half)?[ -](?:more |full |straight |consecutive |long )?(?<unit>${w.unit})s?`;
const near = '(?:(?:early|late|earlier|later|sometime|the (?:start|beginning|middle|end) of) )?';

/** So many units away; what is no calendar unit, or uncountable, tells how long it was. */
function away(count: string, unit: string, sign: 1 | -1, from: 'publication' | 'told'): Meaning {
  const number = w.countOf(count);
  const isCalendar = new RegExp(`^(?:${w.calendarUnit}|night)$`, 'u').test(unit);
  if (number === 'X' || !Number.isInteger(number) || !isCalendar)
    return { is: 'length', value: w.lengthOf(number, unit) };
  if (unit === 'decade') return { is: 'shift', unit: 'Y', count: sign * 10 * number, from };
  return { is: 'shift', unit: w.calendarUnitOf(unit), count: sign * number, from };
}

const days = new Map([
  ['yesterday', -1],
  ['today', 0],
  ['tonight', 0],
  ['tomorrow', 1],
]);

export const relativePatterns: readonly Pattern[] = [
  pattern(`${near}(?<day>yesterday|today|tonight|tomorrow)(?: (?<part>${w.partOfDay}))?`, ({ day, part }) => {
    const of = w.partOfDayOf(day === 'tonight' ? 'night' : part);
    return { is: 'shift', unit: 'D', count: days.get(day!)!, from: 'publication', ...(of && { part: of }) };
  }),
  pattern(`this (?<part>${w.partOfDay})`, ({ part }) => ({
    ...{ is: 'shift', unit: 'D', count: 0, from: 'publication', part: w.partOfDayOf(part)! },
  })),
  pattern(`last (?:night|evening)`, () => ({ is: 'shift', unit: 'D', count: -1, from: 'publication', part: 'NI' })),
  // "last year", "earlier this month", "the end of next year"
  pattern(`${near}(?<side>last|next|this) (?<unit>${w.calendarUnit})`, ({ side, unit }) => ({
    ...{ is: 'shift', unit: w.calendarUnitOf(unit!), from: 'publication' },
    count: side === 'last' ? -1 : side === 'next' ? 1 : 0,
  })),
  pattern(`${near}(?:the|this) (?<side>past|coming|current|previous) (?<unit>${w.calendarUnit})`, ({ side, unit }) =>
    side === 'current'
      ? { is: 'shift', unit: w.calendarUnitOf(unit!), count: 0, from: 'publication' }
      : side === 'previous'
        ? { is: 'shift', unit: w.calendarUnitOf(unit!), count: -1, from: 'told' }
        : { is: 'length', value: w.lengthOf(1, unit!) },
  ),
  pattern(`(?:(?<side>last|next|this|the) )weekend`, ({ side }) => ({
    ...{
      is: 'shift',
      unit: 'W',
      from: 'publication',
      count: side === 'next' ? 1 : side === 'this' ? 0 : -1,
      within: 'WE',
    },
  })),
  // "the year’s end" is a bound of this year
  pattern(`(?:the end of the (?<unit>year|month|week)|year[ -]end)`, ({ unit }) => ({
    ...{ is: 'shift', unit: w.calendarUnitOf(unit ?? 'year'), count: 0, from: 'publication' },
  })),
  // "two years ago"
  pattern(`${w.about}${counted}(?: or so)? ago`, ({ count, unit }) => away(count!, unit!, -1, 'publication')),
  pattern(`${w.about}${counted} from now`, ({ count, unit }) => away(count!, unit!, 1, 'publication')),
  // "two days later", "a year earlier": from what was told before
  pattern(`${w.about}${counted} (?<way>later|earlier|before(?= ?[.,;]|$))`, ({ count, unit, way }) =>
    away(count!, unit!, way === 'later' ? 1 : -1, 'told'),
  ),
  pattern(`the (?:next|following) (?<unit>${w.calendarUnit})`, ({ unit }) => ({
    ...{ is: 'shift', unit: w.calendarUnitOf(unit!), count: 1, from: 'told' },
  })),
  pattern(`the (?:next|following) (?<part>${w.partOfDay})`, ({ part }) => ({
    ...{ is: 'shift', unit: 'D', count: 1, from: 'told', part: w.partOfDayOf(part)! },
  })),
  pattern(`(?:that|the same) day`, () => ({ is: 'shift', unit: 'D', count: 0, from: 'told' })),
  pattern(`(?:later )?(?:that|the same) (?<unit>month|year)`, ({ unit }) => ({
    ...{ is: 'shift', unit: w.calendarUnitOf(unit!), count: 0, from: 'told' },
  })),
  pattern(`that (?<part>${w.partOfDay})`, ({ part }) => ({
    is: 'shift',
    unit: 'D',
    count: 0,
    from: 'told',
    part: w.partOfDayOf(part)!,
  })),
];

export const lengthPatterns: readonly Pattern[] = [
  // "the past two years", "two years", "a two-year term", "90 minutes"
  pattern(
    `(?:(?:the |each of the )?(?:past|last|next|first|final|previous|coming) )?${w.about}${counted}(?:[ -](?:long|old))?`,
    ({ count, unit }) => {
      const number = w.countOf(count!);
      return { is: 'length', value: w.lengthOf(number, unit!) };
    },
  ),
  pattern(`half an? (?<unit>hour|day|year|century)`, ({ unit }) => ({
    is: 'length',
    value: { hour: 'PT30M', day: 'PT12H', year: 'P6M', century: 'P50Y' }[unit!]!,
  })),
  pattern(`(?<unit>minutes|hours|days|weeks|months|years|decades|centuries)`, ({ unit }) => ({
    is: 'length',
    value: w.lengthOf('X', unit!.slice(0, -1)),
  })),
  pattern(`(?:in )?recent (?:days|weeks|months|years|decades)`, () => ({ is: 'vague', value: 'PAST_REF' })),
  pattern('now|currently|at the moment', () => ({ is: 'vague', value: 'PRESENT_REF' })),
  pattern('recently', () => ({ is: 'vague', value: 'PAST_REF' })),
  pattern('the (?:near |distant )?future', () => ({ is: 'vague', value: 'FUTURE_REF' })),
];

const often = new Map([
  ['hourly', 'PT1H'],
  ['daily', 'P1D'],
  ['nightly', 'P1D'],
  ['weekly', 'P1W'],
  ['monthly', 'P1M'],
  ['quarterly', 'P3M'],
  ['annually', 'P1Y'],
  ['yearly', 'P1Y'],
]);

export const repeatedPatterns: readonly Pattern[] = [
  pattern(`(?<often>${[...often.keys()].join('|')})`, ({ often: word }) => ({
    is: 'repeated',
    value: often.get(word!)!,
  })),
  pattern(`(?:every|each) (?:(?<other>other) )?(?<unit>${w.unit})`, ({ other, unit }) => ({
    is: 'repeated',
    value: w.lengthOf(other ? 2 : 1, unit!),
  })),
  pattern(`every (?<count>${w.count}) (?<unit>${w.unit})s`, ({ count, unit }) => ({
    is: 'repeated',
    value: w.lengthOf(w.countOf(count!), unit!),
  })),
  pattern(
    `(?:(?:every|each) (?<one>${w.weekday})|(?<many>${w.weekday})s)(?: (?<part>${w.partOfDay})s?)?`,
    ({ one, many, part }) => ({
      is: 'repeated',
      value: `XXXX-WXX-${w.weekdayNumber((one ?? many)!)}${part ? `T${w.partOfDayOf(part)!}` : ''}`,
    }),
  ),
];

const minutes = (text: string | undefined): string => (text ?? '00').padStart(2, '0');

function hourOf(hour: string, half: string): string {
  const number = (Number(hour) % 12) + (half.startsWith('p') ? 12 : 0);
  return String(number).padStart(2, '0');
}

export const clockPatterns: readonly Pattern[] = [
  pattern(
    `(?:(?:shortly |just )?(?:around|about|after|before) )?(?<hour>1[0-2]|0?\\d)(?:[:.](?<minute>[0-5]\\d))? ?(?<half>[ap])\\.?m(?:\\.|(?!\\p{L}))(?: (?:[ecmp][sd]?t|gmt|utc|local time))?`,
    ({ hour, minute, half }) => ({ is: 'clock', clock: `${hourOf(hour!, half!)}:${minutes(minute)}` }),
  ),
  pattern(`(?<hour>[01]?\\d|2[0-3]):(?<minute>[0-5]\\d)(?: (?:gmt|utc|local time|hours))?`, ({ hour, minute }) => ({
    is: 'clock',
    clock: `${minutes(hour)}:${minute!}`,
  })),
  pattern('noon|midday', () => ({ is: 'clock', clock: '12:00' })),
  pattern('midnight', () => ({ is: 'clock', clock: '00:00' })),
];

export { sideOf };
