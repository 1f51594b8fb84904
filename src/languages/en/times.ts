/** What English tells the stage that reads time expressions. */
import type { TimeWords } from '../../annotate/times.ts';

const calendar = new Set(
  `monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january february
  march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
  today yesterday tomorrow tonight noon midnight ago later earlier last next week month year day hour weekend morning
  afternoon evening a.m. p.m. am pm spring summer autumn fall winter`.split(/\s+/u),
);

/** What chrono reads as a time and mostly is none in news: "now" is vague, "may" and "march" alone are verbs, "sun" shines. */
const falseTimes: ReadonlySet<string> = new Set([
  'now',
  'may',
  'march',
  'mar',
  'sun',
  'sat',
  'second',
  'a second',
  'wed',
  'this second',
]);

/** Units as ISO 8601 writes them; those of a part of a day stand behind a T. */
const units = new Map(
  Object.entries({
    ...{ second: 'TS', minute: 'TM', hour: 'TH', day: 'D', week: 'W', month: 'M', year: 'Y' },
    decade: 'E',
  }),
);

const counts = new Map(
  'one two three four five six seven eight nine ten eleven twelve'.split(' ').map((word, i) => [word, i + 1]),
);

/** How long: "after 90 minutes", "the past two years", "a day after"; chrono counts it from the day of publication. */
const length = new RegExp(
  `\\b(an?|half an?|(?:a )?few|several|(?:a )?couple(?: of)?|dozens?|fifteen|twenty|thirty|forty|fifty|sixty|ninety|hundred|` +
    `\\d[\\d.,]*|${[...counts.keys()].join('|')})[\\s-]+(${[...units.keys()].join('|')})s?\\b`,
  'u',
);
const fromNow = /\b(?:ago|from now|hence)$/u;

/** It counts from what was told before. */
const nextDay = /\bnext (?:day|morning)$/u;

/** A fraction, or the name of a route or an attack: no day of a month where no year stands beside it. */
const fraction = /^\d+\/\d+$/u;

const repeated = /\b(?:every|each)\s+(?:other\s+)?$/u;

export const englishTimes: TimeWords = {
  mayHoldTime: (words) => words.some((word) => calendar.has(word) || /^(?:[12]\d{3}|\d{1,2}[:/.-]\d)/u.test(word)),
  isFalse: (words, before) =>
    falseTimes.has(words) ||
    /^\d+$/u.test(words) ||
    fraction.test(words) ||
    nextDay.test(words) ||
    repeated.test(before),
  lengthIn(words) {
    const found = fromNow.test(words) ? null : length.exec(words);
    return found ? { start: found.index, value: valueOfLength(found[1]!, found[2]!) } : undefined;
  },
};

/** TIMEX3 writes X for a number that nobody tells: `P2Y`, `PT90M`, `PXD`. */
function valueOfLength(count: string, unit: string): string {
  const number = /^\d+$/u.test(count) ? count : String(/^an?$/u.test(count) ? 1 : (counts.get(count) ?? 'X'));
  const letter = units.get(unit)!;
  return letter.startsWith('T') ? `PT${number}${letter.slice(1)}` : `P${number}${letter}`;
}
