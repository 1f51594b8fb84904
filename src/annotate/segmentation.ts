import type { Sentence, Token } from '../doc.ts';
import type { Span } from '../span.ts';
import { findSentenceEnds } from './sentences.ts';
import type { SentenceLanguage } from './sentences/language.ts';
import { withinLongest } from './sentences/longest.ts';
import { isAbbreviation } from './sentences/shapes.ts';
import { findTokens } from './tokens.ts';
import type { TokenLanguage } from './tokens/language.ts';

export interface Segmentation {
  readonly tokens: Token[];
  readonly sentences: Sentence[];
}

export interface SegmentationLanguage {
  readonly words: TokenLanguage;
  readonly sentences: SentenceLanguage;
}

/**
 * The words and sentences of a text, as Universal Dependencies has them. A sentence runs from the start of its first
 * token to the end of its last; every token is in exactly one sentence. Never fails, whatever the text is.
 * @param range the stretch of the text to read, in UTF-16 code units, half-open; the whole text where absent
 */
export function segment(text: string, language: SegmentationLanguage, range?: Span): Segmentation {
  const found = findTokens(text, language.words, range);
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  let from = 0;
  for (const end of withinLongest(found, findSentenceEnds(text, found, language.sentences))) {
    const firstToken = tokens.length;
    for (let i = from; i < end; i++) {
      const token = found[i]!;
      if (i === end - 1 && isAbbreviation(token.text)) tokens.push(...withoutStop(token));
      else tokens.push(token);
    }
    sentences.push({ start: found[from]!.start, end: found[end - 1]!.end, firstToken, endToken: tokens.length });
    from = end;
  }
  return { tokens, sentences };
}

// They live in the U.S. The rest stayed.
//                  ^^^|^  the last stop ends the sentence
function withoutStop({ start, end, text }: Token): Token[] {
  return [
    { start, end: end - 1, text: text.slice(0, -1) },
    { start: end - 1, end, text: '.' },
  ];
}
