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

export const englishTimes: TimeWords = {
  mayHoldTime: (words) => words.some((word) => calendar.has(word) || /^(?:[12]\d{3}|\d{1,2}[:/.-]\d)/u.test(word)),
  isFalse: (words) => falseTimes.has(words) || /^\d+$/u.test(words),
};
