/** Which marks inside a run of characters keep their two sides one word. */
import { DIGIT, LETTER, classAt, isApostrophe } from './characters.ts';
import type { TokenLanguage } from './language.ts';
import { consistsOf, lengthOf, markAfter, partOf, type Run } from './run.ts';

const hyphens = '-‐‑';

/** Fills `run.joined`. */
export function joinParts(text: string, run: Run, language: TokenLanguage): void {
  if (joinAddress(text, run)) return;
  for (let i = 0; i < run.joined.length; i++) run.joined[i] = isJoint(text, run, i, language);
  joinNumberGroups(text, run);
  joinHosts(text, run, language);
}

// someone@example.org
//        ^        ^
function joinAddress(text: string, run: Run): boolean {
  let at = -1;
  for (let i = 0; i < run.joined.length; i++) {
    const mark = markAfter(text, run, i);
    if (mark === '@') at = i;
    else if (!'.-+%~&=_'.includes(mark)) return false;
  }
  if (at < 0) return false;
  run.joined.fill(true);
  return true;
}

function isJoint(text: string, run: Run, i: number, language: TokenLanguage): boolean {
  const mark = markAfter(text, run, i);
  const before = classAt(text, (run.ends[i] ?? 0) - 1);
  const after = classAt(text, run.starts[i + 1] ?? 0);
  if (mark === '_' || isApostrophe(mark.charCodeAt(0))) return true; // clitics are cut off later
  if (hyphens.includes(mark)) return isHyphenJoint(text, run, i, language);
  switch (mark) {
    case '.':
      return (before === DIGIT && after === DIGIT) || isLetter(text, run, i) || isDotted(text, run, i, language);
    case ',':
      return before === DIGIT && /^\d{3}(?:\D|$)/.test(partOf(text, run, i + 1).slice(0, 4));
    case ':':
      return lengthOf(run, i) <= 3 && consistsOf(text, run, i, DIGIT) && after === DIGIT;
    case '/':
      return isSlashJoint(text, run, i, language);
    case '&':
      return isCapitals(partOf(text, run, i)) && isCapitals(partOf(text, run, i + 1));
    case '*':
      return before === LETTER && after === LETTER;
    default:
      return false;
  }
}

// U.S., a.m.
//  ^     ^
function isLetter(text: string, run: Run, i: number): boolean {
  const previous = i === 0 || run.joined[i - 1] === true || markAfter(text, run, i - 1) !== '.';
  return previous && consistsOf(text, run, i, LETTER) && lengthOf(run, i) === 1 && lengthOf(run, i + 1) === 1;
}

// Ph.D.
//   ^
function isDotted(text: string, run: Run, i: number, language: TokenLanguage): boolean {
  if (lengthOf(run, i) > 6 || lengthOf(run, i + 1) > 6) return false;
  return language.abbreviations.has(`${text.slice(run.starts[i], run.ends[i + 1]).toLowerCase()}.`);
}

// anti-war, but not well-known
//     ^                 ^
function isHyphenJoint(text: string, run: Run, i: number, language: TokenLanguage): boolean {
  const starts = i === 0 || run.joined[i - 1] === true || !hyphens.includes(markAfter(text, run, i - 1));
  if (starts && lengthOf(run, i) <= 8 && language.prefixes.has(partOf(text, run, i).toLowerCase())) return true;
  return lengthOf(run, i + 1) <= 8 && language.suffixes.has(partOf(text, run, i + 1).toLowerCase());
}

// 10/21/2021, w/o, s/he, but not and/or
//   ^  ^       ^    ^               ^
function isSlashJoint(text: string, run: Run, i: number, language: TokenLanguage): boolean {
  if (consistsOf(text, run, i, DIGIT) && consistsOf(text, run, i + 1, DIGIT)) return true;
  if (lengthOf(run, i) === 1 && lengthOf(run, i + 1) === 1) return true;
  if (lengthOf(run, i) > 3 || lengthOf(run, i + 1) > 3) return false;
  return language.slashed.has(text.slice(run.starts[i], run.ends[i + 1]).toLowerCase());
}

function isCapitals(part: string): boolean {
  return part.length <= 4 && part === part.toUpperCase() && part !== part.toLowerCase();
}

// 555-123-4567, 555-1234, but not 5-3 or 1999-2003
//    ^   ^         ^               ^         ^
function joinNumberGroups(text: string, run: Run): void {
  for (let first = 0; first < run.joined.length; first++) {
    let last = first;
    while (last < run.joined.length && isNumberGroup(text, run, last)) last++;
    const groups = last - first + 1;
    const isTelephone = groups === 2 && lengthOf(run, first) !== 4 && lengthOf(run, last) === 4;
    if ((groups > 2 || isTelephone) && consistsOf(text, run, first, DIGIT)) run.joined.fill(true, first, last);
    first = Math.max(first, last - 1);
  }
}

function isNumberGroup(text: string, run: Run, i: number): boolean {
  const isHyphen = hyphens.includes(markAfter(text, run, i));
  return isHyphen && consistsOf(text, run, i, DIGIT) && consistsOf(text, run, i + 1, DIGIT);
}

// news.example.co.uk/today, report_2.pdf
//     ^       ^  ^  ^              ^
function joinHosts(text: string, run: Run, language: TokenLanguage): void {
  let done = 0;
  for (let i = 0; i < run.joined.length; i++) {
    if (markAfter(text, run, i) !== '.' || run.joined[i] === true) continue;
    const label = partOf(text, run, i + 1);
    const isName = label === label.toLowerCase() || label === label.toUpperCase() || lengthOf(run, i) > 12;
    if (label.length > 5 || !isName || !language.domains.has(label.toLowerCase())) continue;
    for (let k = i; k >= done && '.-_'.includes(markAfter(text, run, k)); k--) run.joined[k] = true;
    done = i + 1;
    if (i + 1 < run.joined.length && markAfter(text, run, i + 1) === '/') run.joined.fill(true, i + 1);
  }
}
