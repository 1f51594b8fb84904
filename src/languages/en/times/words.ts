/** English words of the calendar, and pieces of regular expressions made of them; sentences are matched in lower case. */
import type { Unit } from '../../../annotate/times/meaning.ts';

const monthNames = [
  'january|jan\\.?',
  'february|feb\\.?',
  'march|mar\\.',
  'april|apr\\.?',
  'may',
  'june|jun\\.',
  'july|jul\\.?',
  'august|aug\\.?',
  'september|sept?\\.?',
  'october|oct\\.?',
  'november|nov\\.?',
  'december|dec\\.?',
];
const weekdayNames = [
  'monday|mon\\.',
  'tuesday|tues?\\.',
  'wednesday|wed\\.',
  'thursday|thurs?\\.',
  'friday|fri\\.',
  'saturday|sat\\.',
  'sunday|sun\\.',
];

/** The number, from 1, of the alternative that a word is one of. */
function numberIn(names: readonly string[]): (word: string) => number {
  const patterns = names.map((name) => new RegExp(`^(?:${name})$`, 'u'));
  return (word) => patterns.findIndex((pattern) => pattern.test(word)) + 1;
}

export const monthNumber = numberIn(monthNames);
export const weekdayNumber = numberIn(weekdayNames);
export const [month, weekday] = [monthNames.join('|'), weekdayNames.join('|')];
/** Months that are names of nothing else. */
export const plainMonth = monthNames.filter((_, i) => ![2, 3, 4, 5, 7].includes(i)).join('|');

const smallNumbers =
  `one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
  eighteen nineteen twenty`.split(/\s+/u);
const numberWords = new Map<string, number | 'X'>([
  ...smallNumbers.map((word, i) => [word, i + 1] as const),
  ...'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, i) => [word, 20 + 10 * i] as const),
  ...(['a', 'an', 'another'] as const).map((word) => [word, 1] as const),
  ...['hundred', 'a hundred'].map((word) => [word, 100] as const),
  ...['a couple of', 'a couple', 'couple of'].map((word) => [word, 2] as const),
  ...['a dozen', 'dozen'].map((word) => [word, 12] as const),
  ...['several', 'a few', 'few', 'many', 'some', 'dozens of', 'hundreds of', 'a number of'].map(
    (word) => [word, 'X'] as const,
  ),
]);
const longestFirst = (words: Iterable<string>): string => [...words].sort((a, b) => b.length - a.length).join('|');
export const count = `\\d+(?:[.,]\\d+)?|${longestFirst(numberWords.keys())}`;
export const countOf = (word: string): number | 'X' => numberWords.get(word) ?? Number(word.replace(',', ''));

const ordinals = new Map('first second third fourth'.split(' ').map((word, i) => [word, i + 1]));
export const ordinal = [...ordinals.keys()].join('|');
export const ordinalOf = (word: string): number => ordinals.get(word) ?? 1;

/** Units of time as ISO 8601 writes them; those of a part of a day stand behind a T. */
const units = new Map(
  Object.entries({
    ...{ second: 'TS', minute: 'TM', hour: 'TH', day: 'D', night: 'D', week: 'W', weekend: 'W', month: 'M' },
    ...{ quarter: 'Q', year: 'Y', decade: 'E', century: 'C', centurie: 'C' },
  }),
);
export const unit = 'second|minute|hour|day|night|week|month|quarter|year|decade|century|centurie';
/** Units of which one can be "last" or "next". */
export const calendarUnit = 'day|week|month|quarter|year|decade|century';
export const calendarUnitOf = (word: string): Unit => units.get(word) as Unit;

/** `P2Y`, `PT90M`, `PXD`; a quarter is three months where it is counted. */
export function lengthOf(number: number | 'X', word: string): string {
  const letter = units.get(word)!;
  return letter.startsWith('T') ? `PT${number}${letter.slice(1)}` : `P${number}${letter}`;
}

export const partOfDay = 'morning|afternoon|evening|night';
const partsOfDay = new Map([
  ['morning', 'MO'],
  ['afternoon', 'AF'],
  ['evening', 'EV'],
  ['night', 'NI'],
]);
export const partOfDayOf = (word: string | undefined): string | undefined => partsOfDay.get(word ?? '');

export const season = 'spring|summer|autumn|fall|winter';
const seasons = new Map([
  ['spring', 'SP'],
  ['summer', 'SU'],
  ['autumn', 'FA'],
  ['fall', 'FA'],
  ['winter', 'WI'],
]);
export const seasonOf = (word: string): string => seasons.get(word)!;

/** What may stand before a count and belongs to the expression. */
export const about =
  '(?:(?:about|around|nearly|almost|roughly|some|over|more than|less than|at least|at most|up to|only|just|exactly|well over|another|an additional|the) )?';
