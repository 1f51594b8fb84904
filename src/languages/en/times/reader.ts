/** Finds the time expressions of an English sentence: the longest of those that begin first. */
import type { TimeWords } from '../../../annotate/times.ts';
import type { Meaning, Reading } from '../../../annotate/times/meaning.ts';
import { valueOfNumbers, type NumberOrder } from '../../../annotate/times/numbers.ts';
import { datePatterns, pattern, type Pattern } from './patterns.ts';
import { month, weekday } from './words.ts';
import { clockPatterns, lengthPatterns, relativePatterns, repeatedPatterns } from './relative.ts';

const calendar = new RegExp(
  `^(?:(?:mon|tues?|wednes|wed|thurs?|fri|satur|sat|sun)(?:day)?s?|(?:to|yester)day|to(?:night|morrow)|(?:jan|febr?|mar|apr|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\\.?|may|` +
    `noon|midday|midnight|now|currently|recent(?:ly)?|future|past|(?:second|minute|hour|day|week|weekend|month|quarter|year|decade|centur)(?:y|ies|s)?|` +
    `(?:hour|dai|night|week|month|quarter|year|annual)ly|morning|afternoon|evening|night|spring|summer|autumn|fall|winter|moment|[ap]\\.?m\\.?|gmt)$`,
  'u',
);

const numbersPattern: readonly Pattern[] = [pattern('\\d{1,2}[/.-]\\d{1,2}[/.-](?:\\d{4}|\\d\\d)', () => undefined)];
const patterns = [...datePatterns, ...relativePatterns, ...lengthPatterns, ...repeatedPatterns, ...clockPatterns];

const name = new RegExp(`(?<!\\p{L})(?:${month}|${weekday})(?!\\p{L})`, 'u');

/** Names of days and months are written with a capital letter. */
function isWrittenSo(text: string, lower: string): boolean {
  const found = name.exec(lower);
  return !found || /^\p{Lu}/u.test(text.slice(found.index));
}

function allReadings(sentence: string, order: NumberOrder): Reading[] {
  const lower = sentence.toLowerCase();
  // some letters are longer in lower case: offsets would be off
  if (lower.length !== sentence.length) return [];
  const found: Reading[] = [];
  for (const [expression] of numbersPattern) {
    for (const match of lower.matchAll(expression)) {
      const value = valueOfNumbers(match[0], order);
      if (value)
        found.push({ start: match.index, end: match.index + match[0].length, meaning: { is: 'value', value } });
    }
  }
  for (const [expression, meaningOf] of patterns) {
    for (const match of lower.matchAll(expression)) {
      const [start, end] = [match.index, match.index + match[0].length];
      const meaning = isWrittenSo(sentence.slice(start, end), match[0]) ? meaningOf(match.groups ?? {}) : undefined;
      if (meaning) found.push({ start, end, meaning });
    }
  }
  return found;
}

const gap = /^(?:,? (?:on |at |around |about |shortly after |just after |just before )?)$/u;

/** "9 p.m. on Tuesday", "Tuesday at 9 p.m." */
function withClock(one: Reading, other: Reading, sentence: string): Reading | undefined {
  if (!gap.test(sentence.slice(one.end, other.start))) return undefined;
  const [clock, day] = one.meaning.is === 'clock' ? [one.meaning, other.meaning] : [other.meaning, one.meaning];
  if (clock.is !== 'clock') return undefined;
  const meaning = atClock(day, clock.clock);
  return meaning && { start: one.start, end: other.end, meaning };
}

function atClock(day: Meaning, clock: string): Meaning | undefined {
  if (day.is === 'weekday' || (day.is === 'month' && day.day !== undefined)) return { ...day, clock };
  if (day.is === 'shift' && day.unit === 'D') return { ...day, clock };
  return day.is === 'value' && /^\d{4}-\d\d-\d\d$/u.test(day.value)
    ? { is: 'value', value: `${day.value}T${clock}` }
    : undefined;
}

function readingsIn(sentence: string, order: NumberOrder): Reading[] {
  const all = allReadings(sentence, order).sort((one, other) => one.start - other.start || other.end - one.end);
  const found: Reading[] = [];
  for (const reading of all) {
    const last = found.at(-1);
    if (last && reading.start < last.end) continue;
    const both = last && withClock(last, reading, sentence);
    if (both) found[found.length - 1] = both;
    else found.push(reading);
  }
  return found;
}

/** What is expected lies ahead: "plans to leave on Friday". */
const expecting: ReadonlySet<string> = new Set(
  'agree aim arrange ask be expect hope intend invite order plan prepare promise schedule set slate urge vow want'.split(
    ' ',
  ),
);

export const englishTimes: TimeWords = {
  mayHoldTime: (words) => words.some((word) => calendar.test(word) || /\d{4}|^\d{1,2}[:/.-]\d|^['’]?\d0s$/u.test(word)),
  readingsIn,
  tense: {
    isFutureAuxiliary: (form) =>
      ['will', "'ll", '’ll', 'would', 'shall', 'may', 'could', 'might', 'can', 'should', 'must'].includes(form),
    isPast: (form) => form === 'have',
    isExpecting: (lemma) => expecting.has(lemma),
    isPresentAuxiliary: (form) => ['is', 'are', 'am', "'s", '’s', "'re", '’re'].includes(form),
  },
};
