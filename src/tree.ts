/** The dependency trees of an article, to be walked: children, subtrees, clauses. Token indices are the article's. */
import type { Doc, Quotation, Sentence, Syntax, Token } from './doc.ts';
import { firstPast } from './search.ts';
import type { Span } from './span.ts';

export class Tree {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly #syntax: readonly Syntax[];
  /** Those that hang on a token, in order, those of one token after those of the token before it. */
  readonly #children: Int32Array;
  /** Where those of each token begin, and the number of all at the end. */
  readonly #firstChild: Int32Array;
  readonly #sentenceOf: Int32Array;

  constructor({ tokens, sentences, syntax }: Doc<'tokens' | 'sentences' | 'syntax'>) {
    this.tokens = tokens;
    this.sentences = sentences;
    this.#syntax = syntax;
    [this.#children, this.#firstChild] = childrenOf(syntax);
    this.#sentenceOf = new Int32Array(tokens.length).fill(-1);
    sentences.forEach(({ firstToken, endToken }, i) => this.#sentenceOf.fill(i, firstToken, endToken));
  }

  lemma(token: number): string {
    return this.#syntax[token]?.lemma.toLowerCase() ?? '';
  }

  /** The form in lower case. */
  form(token: number): string {
    return this.tokens[token]?.text.toLowerCase() ?? '';
  }

  pos(token: number): string {
    return this.#syntax[token]?.pos ?? 'X';
  }

  /** The full relation, with its subtype. */
  dep(token: number): string {
    return this.#syntax[token]?.dep ?? 'dep';
  }

  /** Whether the relation, subtypes left out unless given, is one of these. */
  is(token: number, ...relations: readonly string[]): boolean {
    const dep = this.dep(token);
    return relations.includes(dep) || relations.includes(dep.split(':', 1)[0]!);
  }

  head(token: number): number {
    return this.#syntax[token]?.head ?? -1;
  }

  children(token: number): readonly number[] {
    const first = this.#firstChild[token];
    const end = this.#firstChild[token + 1];
    if (first === undefined || end === undefined || first === end) return NONE;
    const children = new Array<number>(end - first);
    for (let i = first; i < end; i++) children[i - first] = this.#children[i]!;
    return children;
  }

  /** The first child with one of the relations; -1 where there is none. */
  child(token: number, ...relations: readonly string[]): number {
    return this.children(token).find((child) => this.is(child, ...relations)) ?? -1;
  }

  sentence(token: number): number {
    return this.#sentenceOf[token] ?? -1;
  }

  /** The tokens below and including this one, in order; a branch for which `enter` is false is left out. */
  subtree(token: number, enter: (child: number) => boolean = () => true): number[] {
    const found: number[] = [];
    const stack = [token];
    for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
      found.push(next);
      for (const child of this.children(next)) if (enter(child)) stack.push(child);
    }
    return found.sort((a, b) => a - b);
  }

  /** Whether `ancestor` is above `token` or the token itself. */
  isBelow(token: number, ancestor: number): boolean {
    for (let at = token; at >= 0; at = this.head(at)) if (at === ancestor) return true;
    return false;
  }

  /** From the first of the tokens to the end of the last. */
  span(tokens: readonly number[]): Span {
    return { start: this.tokens[tokens[0]!]!.start, end: this.tokens[tokens.at(-1)!]!.end };
  }

  /** The token in which an offset lies, or the first one after it; the number of tokens where none is. */
  tokenAt(offset: number): number {
    return firstPast(this.tokens, ({ end }) => end > offset);
  }

  /** For each token the index of the innermost quotation that it stands in, -1 outside. */
  levels(quotations: readonly Quotation[]): Int32Array {
    const level = new Int32Array(this.tokens.length).fill(-1);
    // quotations stand in the order of their opening marks, so an inner one overwrites its outer one
    quotations.forEach(({ inner }, i) => {
      for (const piece of inner) for (const token of this.within(piece)) level[token] = i;
    });
    return level;
  }

  /** The tokens that lie in a span, in order. */
  within(span: Span): number[] {
    const [first, end] = this.range(span);
    return Array.from({ length: end - first }, (_, i) => first + i);
  }

  /** The tokens that lie in a span: the first of them and the one after the last. */
  range({ start, end }: Span): readonly [first: number, end: number] {
    const first = this.tokenAt(start);
    return [
      first,
      Math.max(
        first,
        firstPast(this.tokens, (token) => token.end > end),
      ),
    ];
  }
}

const NONE: readonly number[] = [];

/** The children of all tokens, and where those of each begin: two numbers for each token, as there are many. */
function childrenOf(syntax: readonly Syntax[]): [children: Int32Array, first: Int32Array] {
  const first = new Int32Array(syntax.length + 1);
  for (const { head } of syntax) if (head >= 0) first[head]!++;
  // now the number of children of each; then the end of those of each, from which it is filled backwards
  for (let token = 1; token <= syntax.length; token++) first[token]! += first[token - 1]!;
  const children = new Int32Array(first[syntax.length]!);
  for (let token = syntax.length - 1; token >= 0; token--) {
    const { head } = syntax[token]!;
    if (head >= 0) children[--first[head]!] = token;
  }
  return [children, first];
}
