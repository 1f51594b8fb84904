/** What the text has spoken of so far: at which token stands a mention of whom. */
import type { Mention, Paragraph } from '../../doc.ts';
import type { Tree } from '../../tree.ts';
import type { Draft } from './draft.ts';

export class Discourse {
  readonly tree: Tree;
  /** For each token the index of the innermost quotation that it stands in, -1 outside. */
  readonly level: Int32Array;
  readonly #byToken: (Draft | undefined)[];
  /** "the nominee Moira Kinsella": by the noun that a name hangs on. */
  readonly #byNoun = new Map<number, Draft>();
  readonly #kinds = new Map<number, Mention['kind']>();
  /** The heads of the mentions of each sentence, in order. */
  readonly #bySentence: number[][];
  readonly #counts = new Map<Draft, number>();
  readonly #paragraphOf: readonly number[];
  readonly #headline: readonly boolean[];
  readonly #speaking: ReadonlySet<number>;
  /** For each quotation the tokens around the one in it that was asked about last. */
  readonly #quoted = new Map<number, readonly [first: number, end: number]>();
  /** Sentences in which somebody was mentioned since whoever asked last cleared it. */
  readonly spoken = new Set<number>();

  constructor(
    tree: Tree,
    level: Int32Array,
    paragraphs: readonly Paragraph[],
    named: readonly Draft[],
    speaking: ReadonlySet<number>,
    headlineEnd: number,
  ) {
    this.#speaking = speaking;
    this.tree = tree;
    this.level = level;
    this.#byToken = tree.tokens.map(() => undefined);
    this.#bySentence = tree.sentences.map(() => []);
    let paragraph = 0;
    this.#paragraphOf = tree.sentences.map(({ start }) => {
      while (paragraph < paragraphs.length - 1 && paragraphs[paragraph]!.end <= start) paragraph++;
      return paragraph;
    });
    this.#headline = tree.sentences.map(({ start }) => start < headlineEnd);
    for (const one of named) {
      for (const mention of one.mentions) {
        for (const token of tree.within(mention)) this.#byToken[token] = one;
        const top = this.#top(mention.head);
        // "Detective Sergeant Moira Kinsella": the name hangs on its title
        if (tree.pos(top) === 'PROPN') this.#byToken[top] ??= one;
        else this.#byNoun.set(top, one);
        this.#note(one, mention.head, 'name');
      }
    }
  }

  at(token: number): Draft | undefined {
    return this.#byToken[token] ?? this.#byNoun.get(token);
  }

  /** The tokens around one inside a quotation, half-open, that stand in the same or in one that opens later. */
  quoted(token: number): readonly [first: number, end: number] {
    const { level } = this;
    const own = level[token]!;
    const known = this.#quoted.get(own);
    if (known && known[0] <= token && token < known[1]) return known;
    let [first, end] = [token, token];
    while (first > 0 && level[first - 1]! >= own) first--;
    while (end < level.length && level[end]! >= own) end++;
    this.#quoted.set(own, [first, end]);
    return [first, end];
  }

  /** Whether it is known whom the token itself names, describes or means. */
  isRead(token: number): boolean {
    return this.#byToken[token] !== undefined;
  }

  /** Adds a mention to its draft, and remembers where it stands. */
  mention(one: Draft, mention: Mention): void {
    one.mentions.push(mention);
    this.#byToken[mention.head] = one;
    this.#note(one, mention.head, mention.kind);
  }

  /** The token by which a name hangs in its sentence: of a flat one the first, or a title before it. */
  #top(head: number): number {
    let top = head;
    while (this.tree.is(top, 'flat') && this.tree.head(top) >= 0) top = this.tree.head(top);
    return top;
  }

  #note(one: Draft, last: number, kind: Mention['kind']): void {
    const head = this.#top(last);
    this.#kinds.set(head, kind);
    this.#kinds.set(last, kind);
    this.#counts.set(one, this.count(one) + 1);
    this.spoken.add(this.tree.sentence(last));
    const heads = this.#bySentence[this.tree.sentence(head)];
    if (!heads) return;
    let at = heads.length;
    while (at > 0 && heads[at - 1]! > head) at--;
    heads.splice(at, 0, head);
  }

  /** The heads of the mentions in a sentence, in order. */
  heads(sentence: number): readonly number[] {
    return this.#bySentence[sentence] ?? [];
  }

  kind(head: number): Mention['kind'] | undefined {
    return this.#kinds.get(head);
  }

  /** Whether a name of several words hangs in its sentence by the token. */
  isFullName(head: number): boolean {
    const one = this.at(head);
    return one !== undefined && this.kind(head) === 'name' && (this.at(head - 1) === one || this.at(head + 1) === one);
  }

  /** How many mentions of somebody are known: every name of the article, and what was resolved so far. */
  count(one: Draft): number {
    return this.#counts.get(one) ?? 0;
  }

  /** Index of the paragraph that a sentence starts in. */
  paragraph(sentence: number): number {
    return this.#paragraphOf[sentence] ?? -1;
  }

  /** Whether the token names whoever says something. */
  speaks(token: number): boolean {
    return this.#speaking.has(token);
  }

  isHeadline(sentence: number): boolean {
    return this.#headline[sentence] ?? false;
  }
}
