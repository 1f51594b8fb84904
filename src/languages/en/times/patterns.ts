/** How English writes dates that the calendar has: each pattern with what it means. */
import type { Meaning, Side } from '../../../annotate/times/meaning.ts';
import * as w from './words.ts';

export type Groups = Readonly<Record<string, string | undefined>>;

/** A pattern, in lower case, and what a match of it means; undefined where it is none. */
export type Pattern = readonly [pattern: RegExp, meaning: (groups: Groups) => Meaning | undefined];

export const pattern = (source: string, meaning: Pattern[1]): Pattern => [
  new RegExp(`(?<![\\p{L}\\p{N}$£€.,/-])${source.replace(/ /gu, '\\s+')}(?![\\p{L}\\p{N}])`, 'gu'),
  meaning,
];

const pad = (digits: string): string => digits.padStart(2, '0');
const year = '(?<year>1\\d{3}|20\\d\\d)';
const day = '(?<day>[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?';
const named = `(?:(?:${w.weekday}),? (?:the )?)?`;
const near = '(?:(?:early|late|mid|mid-|earlier|later|sometime|the (?:start|beginning|middle|end) of)[ -]?(?:in )?)?';

export const sides = new Map<string, Side>([
  ['last', 'before'],
  ['past', 'before'],
  ['previous', 'before'],
  ['next', 'after'],
  ['coming', 'after'],
  ['this', 'this'],
]);
const side = '(?<side>last|next|this(?: past| coming)?|past|coming)';
export const sideOf = (word: string | undefined): Side | undefined =>
  word === 'this past' ? 'before' : word === 'this coming' ? 'after' : sides.get(word ?? '');

const dated = ({ month, day: date, year: own }: Groups): Meaning => {
  const number = w.monthNumber(month!);
  if (!own) return { is: 'month', month: number, ...(date && { day: Number(date) }) };
  return { is: 'value', value: `${own}-${pad(String(number))}${date ? `-${pad(date)}` : ''}` };
};

const quarter = (which: string): string => `Q${w.ordinalOf(which)}`;
const decadeOf = (digits: string): string => (digits.length === 4 ? digits.slice(0, 3) : `19${digits.slice(0, 1)}`);

export const datePatterns: readonly Pattern[] = [
  pattern('(?<value>\\d{4}-\\d\\d-\\d\\d(?:t\\d\\d:\\d\\d)?)', ({ value }) => ({
    is: 'value',
    value: value!.toUpperCase(),
  })),
  // a date that is the name of what happened on it
  pattern(`sept(?:ember|\\.)? 11(?:th)?(?= (?:terror(?:ist)? )?(?:attacks?|hijack\\p{L}+)(?!\\p{L}))`, () => ({
    ...{ is: 'value', value: '2001-09-11' },
  })),
  // "Tuesday, March 5, 2019", "Jan. 5"
  pattern(`${named}(?<month>${w.month}) ${day}(?:,? ${year})?(?! ?(?:%|percent|-))`, dated),
  // "the 5th of March 2019", "5 March"
  pattern(`${named}(?:the )?${day} (?:of )?(?<month>${w.month})(?:,? ${year})?`, dated),
  // "March 2019", "late March of 2019"
  pattern(`${near}(?<month>${w.month}),? (?:of )?${year}`, dated),
  // "March last year"
  pattern(`(?<month>${w.month}) (?:of )?(?<side>last|this|next) year`, ({ month, side: which }) => ({
    ...{ is: 'shift', unit: 'Y', count: which === 'last' ? -1 : which === 'next' ? 1 : 0, from: 'publication' },
    within: pad(String(w.monthNumber(month!))),
  })),
  // "last March"
  pattern(`${near}${side} (?<month>${w.month})`, ({ month, side: which }) => {
    const lies = sideOf(which);
    return { is: 'month', month: w.monthNumber(month!), ...(lies && { side: lies }) };
  }),
  pattern(`${near}(?<month>${w.plainMonth})`, dated),
  pattern(`(?:early|late|mid)[ -](?<month>${w.month})`, dated),
  pattern(
    `(?<=\\b(?:in|since|until|till|by|from|of|during|through|between|before|after|to|early|late|mid|mid-)[ -](?:mid-)?)(?<month>${w.month})(?! (?:and|\\p{L}+ed))`,
    dated,
  ),
  // "Tuesday night", "last Tuesday"
  pattern(
    `${near}(?:${side} )?(?<weekday>${w.weekday})(?: (?<part>${w.partOfDay}))?`,
    ({ weekday, side: which, part }) => {
      const lies = sideOf(which);
      const of = w.partOfDayOf(part);
      return {
        ...{ is: 'weekday', weekday: w.weekdayNumber(weekday!) },
        ...(lies && { side: lies }),
        ...(of && { part: of }),
      };
    },
  ),
  // "the summer of 2020", "last summer", "this fall"
  pattern(`${near}(?:the )?(?<season>${w.season})(?: of|,)? ${year}`, ({ season, year: own }) => ({
    ...{ is: 'value', value: `${own!}-${w.seasonOf(season!)}` },
  })),
  pattern(`${near}${side} (?<season>${w.season})`, ({ season, side: which }) => {
    const lies = sideOf(which);
    return { is: 'season', season: w.seasonOf(season!), ...(lies && { side: lies }) };
  }),
  // "the third quarter of 2020", "third-quarter"
  pattern(
    `(?:the )?(?:fiscal )?(?<which>${w.ordinal})[ -]quarter(?: of)?,? (?:fiscal )?${year}`,
    ({ which, year: own }) => ({
      ...{ is: 'value', value: `${own!}-${quarter(which!)}` },
    }),
  ),
  pattern(`(?:the )?(?:fiscal )?(?<which>${w.ordinal})[ -]quarter(?! of \\d)`, ({ which }) => ({
    is: 'season',
    season: quarter(which!),
  })),
  pattern(`(?:the )?(?<which>first|second) half of ${year}`, ({ which, year: own }) => ({
    ...{ is: 'value', value: `${own!}-H${w.ordinalOf(which!)}` },
  })),
  // "the early 1990s", "the '80s"
  pattern(`(?:the )?${near}(?<decade>(?:1\\d|20)\\d0|['’]?[2-9]0)['’]?s`, ({ decade }) =>
    /^\d{4}$|^['’]/u.test(decade!) ? { is: 'value', value: decadeOf(decade!.replace(/['’]/u, '')) } : undefined,
  ),
  pattern('(?:the )?(?<century>1\\d|20|21)(?:st|th) century', ({ century }) => ({
    is: 'value',
    value: String(Number(century) - 1),
  })),
  // "in 2019", "since 2019"; a number of things is none
  pattern(
    `(?:${near}|(?:the year |fiscal (?:year )?|the end of ))(?<year>19\\d\\d|20\\d\\d|(?<=\\b(?:in|since|by|until|of) )1[0-8]\\d\\d)(?! ?(?:percent|%|-\\p{L}|\\p{Ll}+s\\b|\\p{L}{0,2}\\d))`,
    ({ year: own }) => ({ is: 'value', value: own! }),
  ),
];
