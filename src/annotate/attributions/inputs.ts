import type { Quotation, Sentence, Token } from '../../doc.ts';
import { firstPast } from '../../search.ts';
import type { Span } from '../../span.ts';

/** Numbers that a token brings along beside its form, each 0 or 1; how many are in use, and room for more. */
export const COLUMNS = 36;

/** Distances within a quotation, and its length, go by the first of these bounds that they don't exceed. */
const WITHIN = [0, 1, 3, 7, 15];
const BEYOND = [1, 2, 4];
const LENGTHS = [2, 5, 12];

/** First column of each kind of number. */
const inside = 0;
const nested = 1;
const opening = 2;
const closing = 3;
const fromOpening = 4;
const toClosing = 10;
const length = 16;
const afterClosing = 20;
const beforeOpening = 23;
const goesOn = 26;
const continued = 27;
const startsParagraph = 28;
const startsSentence = 29;
const endsSentence = 30;
const firstSentence = 31;

/** The first bound that `value` doesn't exceed, or the number of bounds. */
function bucket(value: number, bounds: readonly number[]): number {
  const at = bounds.findIndex((bound) => value <= bound);
  return at < 0 ? bounds.length : at;
}

/** The first token that starts at `offset` or later. */
export function tokenAt(tokens: readonly Span[], offset: number): number {
  return firstPast(tokens, ({ start }) => start >= offset);
}

/** A table of `COLUMNS` numbers for each token of the article. */
export class Inputs {
  readonly values: Uint8Array;
  readonly #tokens: readonly Token[];

  constructor(
    tokens: readonly Token[],
    paragraphs: readonly Span[],
    sentences: readonly Sentence[],
    quotations: readonly Quotation[],
  ) {
    this.#tokens = tokens;
    this.values = new Uint8Array(tokens.length * COLUMNS);
    for (const quotation of quotations) this.#addQuotation(quotation);
    for (const { firstToken, endToken } of sentences) {
      this.#set(firstToken, startsSentence);
      this.#set(endToken - 1, endsSentence);
    }
    this.#addParagraphs(paragraphs, sentences);
  }

  #set(token: number, column: number): void {
    if (token >= 0 && token < this.#tokens.length) this.values[token * COLUMNS + column] = 1;
  }

  #isInside(token: number): boolean {
    return this.values[token * COLUMNS + inside] === 1;
  }

  #addQuotation({ inner, depth, end: quotationEnd }: Quotation): void {
    for (const [i, piece] of inner.entries()) {
      const first = tokenAt(this.#tokens, piece.start);
      const end = tokenAt(this.#tokens, piece.end);
      if (depth > 0) {
        for (let token = first; token < end; token++) this.#set(token, nested);
        continue;
      }
      const isLast = i + 1 === inner.length;
      const isClosed = isLast && quotationEnd > piece.end;
      for (let token = first; token < end; token++) {
        this.#set(token, inside);
        this.#set(token, fromOpening + bucket(token - first, WITHIN));
        this.#set(token, toClosing + bucket(end - 1 - token, WITHIN));
        this.#set(token, length + bucket(end - first, LENGTHS));
        if (!isLast) this.#set(token, goesOn);
        if (i > 0) this.#set(token, continued);
      }
      this.#set(first - 1, opening);
      this.#addOutside(first - 2, -1, beforeOpening);
      if (!isClosed) continue;
      this.#set(end, closing);
      this.#addOutside(end + 1, 1, afterClosing);
    }
  }

  /** The tokens beside a quotation, from its mark away. */
  #addOutside(from: number, step: 1 | -1, column: number): void {
    for (let distance = 1; distance <= BEYOND.at(-1)!; distance++) {
      const token = from + step * (distance - 1);
      if (token < 0 || token >= this.#tokens.length || this.#isInside(token)) return;
      this.#set(token, column + bucket(distance, BEYOND));
    }
  }

  #addParagraphs(paragraphs: readonly Span[], sentences: readonly Sentence[]): void {
    let at = 0;
    for (const paragraph of paragraphs) {
      while (at < sentences.length && sentences[at]!.start < paragraph.start) at++;
      const sentence = sentences[at];
      if (!sentence || sentence.start >= paragraph.end) continue;
      this.#set(sentence.firstToken, startsParagraph);
      for (let token = sentence.firstToken; token < sentence.endToken; token++) this.#set(token, firstSentence);
    }
  }
}
