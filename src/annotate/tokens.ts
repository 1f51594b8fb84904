import type { Token } from '../doc.ts';
import type { Span } from '../span.ts';
import { endOfTag, endOfUrl } from './tokens/addresses.ts';
import { BLANK, DIGIT, SYMBOL, classAt, isApostrophe, isWordAt, lengthAt } from './tokens/characters.ts';
import { straight } from './tokens/contractions.ts';
import type { TokenLanguage } from './tokens/language.ts';
import { endOfEmoji, endOfEmoticon, endOfMarks } from './tokens/symbols.ts';
import { addToken, readWords } from './tokens/word.ts';

/**
 * The words of a text in the sense of Universal Dependencies, in order. Every character but blanks (white space,
 * control characters, marks without width that join nothing) is in exactly one token, and no blank is in any.
 * An abbreviation keeps its stop here; `findSentences` takes it off where the sentence ends with it.
 * @param range the stretch of the text to read, in UTF-16 code units, half-open; the whole text where absent
 */
export function findTokens(text: string, language: TokenLanguage, range?: Span): Token[] {
  const tokens: Token[] = [];
  const stop = Math.min(range?.end ?? text.length, text.length);
  let at = Math.max(range?.start ?? 0, 0);
  while (at < stop) {
    if (classAt(text, at) === BLANK) {
      at += lengthAt(text, at);
      continue;
    }
    let end = at;
    while (end < stop && classAt(text, end) !== BLANK) end += lengthAt(text, end);
    end = Math.min(end, stop);
    readChunk(text, at, end, language, tokens);
    at = end;
  }
  return tokens;
}

/** A stretch between blanks. */
function readChunk(text: string, start: number, end: number, language: TokenLanguage, tokens: Token[]): void {
  let at = start;
  while (at < end) {
    const to = endOfSpecial(text, at, start, end, language);
    if (to > at) {
      addToken(text, at, to, tokens);
      at = to;
    } else if (isWordAt(text, at)) {
      at = readWords(text, at, end, language, tokens);
    } else {
      const after = Math.min(endOfMarks(text, at, end), end);
      addToken(text, at, after, tokens);
      at = after;
    }
  }
}

/** The end of a token that is found before words and marks are: an address, an emoticon, a clipped word. */
function endOfSpecial(text: string, at: number, start: number, end: number, language: TokenLanguage): number {
  const isFirst = at === start || classAt(text, at - 1) === SYMBOL;
  if (!isFirst) return Math.max(endOfEmoticonAtEnd(text, at, end), endOfEmoji(text, at, end));
  const url = endOfUrl(text, at, end);
  if (url > at) return url;
  if (classAt(text, at) !== SYMBOL) return endOfCurrency(text, at, end);
  const tag = endOfTag(text, at, end);
  if (tag > at) return tag;
  const symbol = Math.max(endOfEmoticonAtEnd(text, at, end), endOfEmoji(text, at, end));
  if (symbol > at) return symbol;
  return Math.max(endOfClipped(text, at, end, language), endOfFraction(text, at, end));
}

function endOfEmoticonAtEnd(text: string, at: number, end: number): number {
  if (classAt(text, at) !== SYMBOL) return at;
  const to = endOfEmoticon(text, at, end);
  return to === end || (to > at && classAt(text, to) === SYMBOL && to >= end - 2) ? to : at;
}

// US$5
// ^^^
function endOfCurrency(text: string, at: number, end: number): number {
  let to = at;
  while (to < end && to < at + 4 && text[to]! >= 'A' && text[to]! <= 'Z') to++;
  const isCurrency = to > at && to < at + 4 && to < end && text[to] === '$' && classAt(text, to + 1) !== SYMBOL;
  return isCurrency ? to + 1 : at;
}

// rock 'n' roll, get 'em, back in '72, the "Star"'s captain
//      ^^            ^^^          ^^^            ^^
function endOfClipped(text: string, at: number, end: number, language: TokenLanguage): number {
  if (!isApostrophe(text.charCodeAt(at))) return at;
  let to = at + 1;
  while (to < end && to < at + 8 && isWordAt(text, to)) to += lengthAt(text, to);
  if (to >= end || !isWordAt(text, to)) {
    const word = text.slice(at, to);
    if (/^.\d\ds?$/.test(word) || language.clipped.has(straight(word.toLowerCase()))) return to;
    if (classAt(text, at - 1) === SYMBOL && language.clitics.has(word.slice(1).toLowerCase())) return to;
  }
  return at;
}

// .45, +44
// ^^^  ^^^
function endOfFraction(text: string, at: number, end: number): number {
  if ((text[at] !== '.' && text[at] !== '+') || classAt(text, at - 1) !== BLANK) return at;
  let to = at + 1;
  while (to < end && classAt(text, to) === DIGIT) to += lengthAt(text, to);
  return to > at + 1 && !isWordAt(text, to) ? to : at;
}
