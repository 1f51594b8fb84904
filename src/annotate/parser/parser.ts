import type { Sentence, Syntax, Token } from '../../doc.ts';
import { readWeights } from '../../network/container.ts';
import { Model } from '../../network/model.ts';
import { areSignsAlone } from '../signs-alone.ts';
import { cutSentence, LONGEST_SENTENCE } from './cut.ts';
import { ParserNetwork } from './network.ts';

/** Sentences go through the network together until they have so many tokens, which bounds its memory. */
const BATCH = 1024;

/** A sentence, or a piece of one that was too long: token indices, half-open. */
interface Piece {
  readonly first: number;
  readonly end: number;
  /** The first piece of the same sentence, for every later one. */
  readonly goesWith?: Piece;
}

/** Universal parts of speech, lemmas and trees. Pure: what a sentence gets depends on its tokens' texts alone. */
export class Parser {
  readonly #network: ParserNetwork;

  constructor(model: Model) {
    this.#network = new ParserNetwork(model);
  }

  /**
   * What each token is, in the order of `tokens`; every sentence gets one root. Sentences follow each other and are
   * half-open ranges of tokens. One of more than 200 tokens is cut and parsed in pieces, which hang on the first
   * one's root by `parataxis`, and `warn` is told so; `advance` is told which part of the tokens is parsed. In a piece
   * of signs alone, all hang on the first.
   */
  parse(
    tokens: readonly Pick<Token, 'start' | 'text'>[],
    sentences: readonly Pick<Sentence, 'firstToken' | 'endToken'>[],
    warn: (message: string) => void = () => undefined,
    advance: (part: number) => void = () => undefined,
  ): Syntax[] {
    const texts = tokens.map(({ text }) => text);
    const syntax = texts.map((text): Syntax => ({ pos: 'X', lemma: text, head: -1, dep: 'root' }));
    const pieces = sentences.flatMap(({ firstToken, endToken }) => {
      const cut = this.#cut(texts, firstToken, endToken);
      if (cut.length > 1) {
        const length = endToken - firstToken;
        warn(`the sentence of ${length} tokens at ${tokens[firstToken]!.start} was cut into ${cut.length} pieces`);
      }
      return cut;
    });
    const signs = pieces.filter(({ first, end }) => areSignsAlone(texts.slice(first, end)));
    for (const { first, end } of signs) {
      const hung = { pos: 'PUNCT', head: first, dep: 'punct' };
      for (let i = first; i < end; i++) syntax[i] = { ...hung, lemma: texts[i]! };
      syntax[first] = { ...syntax[first]!, head: -1, dep: 'root' };
    }
    const alone = new Set(signs);
    for (const batch of batches(pieces.filter((piece) => !alone.has(piece)))) {
      const [offset, end] = [batch[0]!.first, batch.at(-1)!.end];
      const starts = [...batch.map(({ first }) => first - offset), end - offset];
      const parsed = this.#network.parse(texts.slice(offset, end), starts);
      parsed.forEach((token, i) => {
        syntax[offset + i] = token.head < 0 ? token : { ...token, head: offset + token.head };
      });
      advance(end / tokens.length);
    }
    for (const piece of pieces) {
      if (!piece.goesWith) continue;
      const root = rootOf(syntax, piece);
      syntax[root] = { ...syntax[root]!, head: rootOf(syntax, piece.goesWith), dep: 'parataxis' };
    }
    return syntax;
  }

  #cut(texts: readonly string[], first: number, end: number): Piece[] {
    if (end <= first) return [];
    const sentence = texts.slice(first, end);
    if (sentence.length <= LONGEST_SENTENCE || areSignsAlone(sentence)) return [{ first, end }];
    const starts = cutSentence(sentence, (window) => this.#network.tag(window));
    const [whole, ...rest] = starts.map((start, i): Piece => {
      return { first: first + start, end: first + (starts[i + 1] ?? end - first) };
    });
    return [whole!, ...rest.map((piece) => ({ ...piece, goesWith: whole! }))];
  }
}

/** Consecutive pieces that follow each other without a gap, as many as go through the network together. */
function batches(pieces: readonly Piece[]): Piece[][] {
  const found: Piece[][] = [];
  let current: Piece[] = [];
  for (const piece of pieces) {
    const start = current[0]?.first ?? piece.first;
    const follows = current.length === 0 || current.at(-1)!.end === piece.first;
    if (!follows || (current.length > 0 && piece.end - start > BATCH)) {
      found.push(current);
      current = [];
    }
    current.push(piece);
  }
  return current.length > 0 ? [...found, current] : found;
}

function rootOf(syntax: readonly Syntax[], { first, end }: Piece): number {
  for (let i = first; i < end; i++) if (syntax[i]!.head < 0) return i;
  return first;
}

/**
 * A parser from a file of weights.
 * @throws WeightsError when the file is damaged or not a parser's.
 */
export async function loadParser(file: Uint8Array): Promise<Parser> {
  return new Parser(await Model.start(await readWeights(file)));
}
