import type { Token } from '../../doc.ts';
import { GLUED, LINE, findGaps } from './gaps.ts';
import type { SentenceLanguage } from './language.ts';
import { isAbbreviation, shapeOf } from './shapes.ts';

/** What the features of an end of a sentence are read from, one entry a token. */
export interface Context {
  readonly tokens: readonly Token[];
  readonly lower: readonly string[];
  /** Of `shapeOf`; an abbreviation's with a stop, a spaced ellipsis (`. . .`) as the one token would have it. */
  readonly shapes: readonly string[];
  /** Of `findGaps`. */
  readonly gaps: Uint8Array;
  /** 1 where a double quotation mark, opened in this paragraph, is still open after the token. */
  readonly quoted: Uint8Array;
  /** How many brackets, opened in this paragraph, are still open after the token. */
  readonly depth: Uint8Array;
  /** The index of the last token of the paragraph or line. */
  readonly paragraphEnd: Uint32Array;
  /** In lower case: the words that are no names, being of a closed class or in lower case elsewhere in the text. */
  readonly common: ReadonlySet<string>;
}

export function readContext(text: string, tokens: readonly Token[], language: SentenceLanguage): Context {
  const gaps = findGaps(text, tokens);
  const quoted = new Uint8Array(tokens.length);
  const depth = new Uint8Array(tokens.length);
  const paragraphEnd = new Uint32Array(tokens.length);
  for (let i = 0, open = 0, brackets = 0; i < tokens.length; i++) {
    const token = tokens[i]!.text;
    open = quotedAfter(token, gaps[i - 1] ?? LINE, gaps[i]!, open);
    if (token === '(' || token === '[') brackets = Math.min(brackets + 1, 9);
    else if (token === ')' || token === ']') brackets = Math.max(brackets - 1, 0);
    quoted[i] = open;
    depth[i] = brackets;
    if (gaps[i]! >= LINE) open = brackets = 0;
  }
  for (let i = tokens.length - 1, end = i; i >= 0; i--) {
    if (gaps[i]! >= LINE) end = i;
    paragraphEnd[i] = end;
  }
  const lower = tokens.map((token) => token.text.toLowerCase());
  const common = new Set(language.functionWords);
  for (let i = 0; i < tokens.length; i++) if (lower[i] === tokens[i]!.text) common.add(lower[i]!);
  return { tokens, lower, shapes: shapesOf(tokens, gaps), gaps, quoted, depth, paragraphEnd, common };
}

function shapesOf(tokens: readonly Token[], gaps: Uint8Array): string[] {
  const known = new Map<string, string>();
  const shapes: string[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const { text } = tokens[i]!;
    let shape = known.get(text);
    if (shape === undefined) {
      shape = isAbbreviation(text) ? `${shapeOf(text)}.` : shapeOf(text);
      known.set(text, shape);
    }
    const isSpacedEllipsis = text === '.' && gaps[i - 1] !== GLUED && i > 0 && tokens[i - 1]!.text === '.';
    shapes.push(isSpacedEllipsis ? '…' : shape);
  }
  return shapes;
}

/** A straight mark opens where it stands at the start of a word, closes where it stands at the end of one. */
function quotedAfter(token: string, before: number, after: number, open: number): number {
  if (token === '“' || token === '``') return 1;
  if (token === '”') return 0;
  if (token !== '"' && token !== "''") return open;
  if ((before === GLUED) === (after === GLUED)) return 1 - open;
  return after === GLUED ? 1 : 0;
}
