/**
 * A content read by itself, as if it were a paragraph: that is how what is said inside of what is said is found. The
 * texts that the network learned from leave such attributions out, so it finds none in a first reading.
 *
 *     “The mayor told me that the road was safe,” Lindqvist said.
 *      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ read once more
 */
import type { Quotation, Sentence, Token } from '../../doc.ts';
import { firstPast } from '../../search.ts';
import { Inputs, tokenAt } from './inputs.ts';
import { windowsOf, type Window } from './windows.ts';

export interface ContentReading {
  /** The tokens that are read, without the marks of the quotation that the content is: indices in the article. */
  readonly tokens: readonly number[];
  readonly columns: Uint8Array;
  /** Parts that the network reads by themselves: ranges of `tokens`. */
  readonly windows: readonly Window[];
}

/** `content` is ascending and not empty. */
export function readContent(
  content: readonly number[],
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  quotations: readonly Quotation[],
): ContentReading {
  const marks = new Set<number>();
  const quoted = new Set<number>();
  const [first, last] = [tokens[content[0]!]!, tokens[content.at(-1)!]!];
  const near = touching(quotations, first.start, last.end);
  const outermost = near.length === 0 ? 0 : Math.min(...near.map(({ depth }) => depth));
  for (const { depth, inner } of near) {
    if (depth !== outermost) continue;
    for (const piece of inner) {
      const [from, to] = [tokenAt(tokens, piece.start), tokenAt(tokens, piece.end)];
      marks.add(from - 1).add(to);
      for (let token = from; token < to; token++) quoted.add(token);
    }
  }
  const isQuotation = near.length > 0 && content.every((token) => quoted.has(token) || marks.has(token));
  const read = isQuotation ? content.filter((token) => quoted.has(token)) : [...content];
  const inside = near
    .filter(({ depth }) => !isQuotation || depth > outermost)
    .map((quotation) => ({ ...quotation, depth: quotation.depth - outermost - (isQuotation ? 1 : 0) }));
  const own = read.map((token) => tokens[token]!);
  const [paragraphs, parts] = [spanOf(own), sentencesOf(read, tokens, sentences)];
  const { values } = new Inputs(own, paragraphs, parts, inside);
  return { tokens: read, columns: values, windows: windowsOf(paragraphs, parts) };
}

/** The quotations, which stand in the order of their opening marks, that have a part between the offsets. */
function touching(quotations: readonly Quotation[], from: number, to: number): Quotation[] {
  const next = firstPast(quotations, ({ start }) => start >= from);
  const around: Quotation[] = [];
  for (let at = next - 1; at >= 0; at = quotations[at]!.outer) {
    if (quotations[at]!.end > from) around.unshift(quotations[at]!);
  }
  return [
    ...around,
    ...quotations.slice(
      next,
      firstPast(quotations, ({ start }) => start >= to),
    ),
  ];
}

function spanOf(tokens: readonly Token[]): { start: number; end: number }[] {
  return tokens.length === 0 ? [] : [{ start: tokens[0]!.start, end: tokens.at(-1)!.end }];
}

/** The sentences, or what is left of them, as ranges of the tokens that are read. */
function sentencesOf(read: readonly number[], tokens: readonly Token[], sentences: readonly Sentence[]): Sentence[] {
  const found: Sentence[] = [];
  const [first] = read;
  let sentence = firstPast(sentences, ({ endToken }) => endToken > (first ?? Infinity));
  for (let at = 0; at < read.length; sentence++) {
    const { endToken } = sentences[sentence]!;
    const firstToken = at;
    while (at < read.length && read[at]! < endToken) at++;
    if (at === firstToken) continue;
    const [start, end] = [tokens[read[firstToken]!]!.start, tokens[read[at - 1]!]!.end];
    found.push({ start, end, firstToken, endToken: at });
  }
  return found;
}
