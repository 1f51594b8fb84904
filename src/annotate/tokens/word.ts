import type { Token } from '../../doc.ts';
import { DIGIT, LETTER, classAt } from './characters.ts';
import { cutsOf } from './contractions.ts';
import { joinParts } from './joins.ts';
import type { TokenLanguage } from './language.ts';
import { readRun } from './run.ts';
import { keepsStop } from './stops.ts';

/** Reads the words that start at `at`, up to a blank or a mark that holds nothing together; returns their end. */
export function readWords(text: string, at: number, end: number, language: TokenLanguage, tokens: Token[]): number {
  const run = readRun(text, at, end);
  if (run.joined.length > 0) joinParts(text, run, language);
  let start = run.starts[0] ?? at;
  for (let i = 0; i < run.ends.length; i++) {
    if (run.joined[i] === true) continue;
    let to = run.ends[i] ?? end;
    if (i < run.joined.length) {
      addWord(text, start, to, language, tokens);
      addToken(text, to, to + 1, tokens);
    } else {
      if (to < end && keepsStop(text, start, to, language)) to++;
      addWord(text, start, to, language, tokens);
      return to;
    }
    start = run.starts[i + 1] ?? end;
  }
  return end;
}

function addWord(text: string, start: number, end: number, language: TokenLanguage, tokens: Token[]): void {
  const unit = startOfUnit(text, start, end, language);
  if (unit > start) {
    addToken(text, start, unit, tokens);
    addToken(text, unit, end, tokens);
    return;
  }
  let from = start;
  for (const cut of cutsOf(text.slice(start, end), language)) {
    addToken(text, from, start + cut, tokens);
    from = start + cut;
  }
  addToken(text, from, end, tokens);
}

// 5pm, 1.5bn, 65k
//  ^      ^     ^
function startOfUnit(text: string, start: number, end: number, language: TokenLanguage): number {
  if (classAt(text, start) !== DIGIT || end - start > 24) return start;
  let unit = end;
  while (unit > start && classAt(text, unit - 1) !== DIGIT) unit--;
  if (unit === end || end - unit > 8 || classAt(text, unit) !== LETTER) return start;
  return language.units.has(text.slice(unit, end).toLowerCase()) ? unit : start;
}

export function addToken(text: string, start: number, end: number, tokens: Token[]): void {
  tokens.push({ start, end, text: text.slice(start, end) });
}
