/** Noun phrases that describe somebody or a body of people: which noun, how much of the text, what it is called. */
import type { Tree } from '../../../tree.ts';
import type { Span } from '../../../span.ts';
import { tailOf, type NarrowingWords } from './called.ts';

/** What a noun tells about the one it describes. */
export interface NounClass {
  readonly label: 'Person' | 'Group' | 'Organization';
  readonly gender?: 'feminine' | 'masculine';
  /** Whether it does so only with the definite article: "the Argentine". */
  readonly onlyDefinite?: true;
}

/** What a language tells about nouns and their determiners. */
export interface NounWords {
  /** Looks a noun up by its lemma, and whether it stands in the plural. */
  classOf(lemma: string, plural: boolean): NounClass | undefined;
  isPlural(form: string, lemma: string): boolean;
  readonly definite: ReadonlySet<string>;
  readonly indefinite: ReadonlySet<string>;
  readonly narrowing: NarrowingWords;
}

export interface Phrase extends Span {
  readonly head: number;
  readonly lemma: string;
  /** The description without article or possessive: "senior official". */
  readonly name: string;
  /** The name's words in lower case up to the noun: "senior", "official". */
  readonly words: readonly string[];
  readonly definite: boolean;
  readonly indefinite: boolean;
  /** The token of a possessive in front ("her", "Pike"), -1 where there is none. */
  readonly possessor: number;
  readonly plural: boolean;
  readonly noun: NounClass;
}

const left = ['compound', 'amod', 'nummod', 'det', 'nmod:poss', 'flat', 'case', 'punct'];

/** The first token of the phrase: what hangs on the head to its left, without a gap. */
function firstOf(tree: Tree, head: number): number {
  let first = head;
  const below = new Set(
    tree
      .children(head)
      // "executive told analysts": what a parser takes for a noun before the noun may well be the verb
      .filter((child) => child < head && tree.is(child, ...left) && tree.dep(child) !== 'case')
      .filter((child) => !(tree.is(child, 'compound') && tree.pos(child) === 'VERB')),
  );
  while (first > 0 && tree.sentence(first - 1) === tree.sentence(head)) {
    const before = first - 1;
    // "writer-director": what is hyphenated to the phrase belongs to it, whatever the tree says
    if (tree.form(before) === '-' && tree.tokens[before]!.end === tree.tokens[first]!.start && before > 0) {
      first = before - 1;
      continue;
    }
    if (!below.has(before) && ![...below].some((child) => tree.isBelow(before, child))) break;
    if (tree.pos(before) === 'PUNCT' && !/^[-–’']$/u.test(tree.form(before))) break;
    first = before;
  }
  return first;
}

/** A lemma with what is hyphenated in front of it: "brother - in - law" is read from its last part. */
function hyphenated(tree: Tree, head: number): string {
  let [at, lemma] = [head, tree.lemma(head)];
  while (at >= 2 && tree.form(at - 1) === '-' && tree.tokens[at - 1]!.end === tree.tokens[at]!.start) {
    lemma = `${tree.form(at - 2)}-${lemma}`;
    at -= 2;
  }
  return lemma;
}

/**
 * "became chief executive": what is tagged an adjective is a noun where it has a determiner or an adjective of its own;
 * "the Prime Minister", a proper noun where it has the article.
 */
function isNoun(tree: Tree, head: number, { definite }: NounWords): boolean {
  if (tree.pos(head) === 'NOUN') return true;
  if (tree.pos(head) === 'PROPN') return definite.has(tree.form(tree.child(head, 'det')));
  return tree.pos(head) === 'ADJ' && tree.child(head, 'det', 'amod', 'nmod:poss') >= 0;
}

/** The phrase around a noun, where the noun is one that describes people. */
export function phraseAt(text: string, tree: Tree, head: number, words: NounWords): Phrase | undefined {
  if (!isNoun(tree, head, words) || tree.is(head, 'compound', 'flat', 'amod')) return undefined;
  const plural = words.isPlural(tree.form(head), tree.lemma(head));
  const whole = hyphenated(tree, head);
  const lemma = words.classOf(whole, plural) ? whole : tree.lemma(head);
  const noun = words.classOf(lemma, plural);
  if (!noun) return undefined;
  const first = firstOf(tree, head);
  const children = tree.children(head);
  const possessor = children.find((child) => tree.dep(child) === 'nmod:poss' && child >= first) ?? -1;
  const determiner = children.find((child) => tree.is(child, 'det') && child >= first) ?? -1;
  let nameFirst = first;
  const outside = (token: number): boolean =>
    token === determiner || (possessor >= 0 && token <= Math.max(possessor, ...tree.subtree(possessor)));
  while (nameFirst < head && (outside(nameFirst) || tree.is(nameFirst, 'det', 'punct'))) nameFirst++;
  const { start, end } = tree.span([first, head]);
  const nameEnd = tree.tokens[tailOf(tree, head, words.narrowing)]!.end;
  const article = determiner >= 0 ? tree.form(determiner) : '';
  if (noun.onlyDefinite && !words.definite.has(article)) return undefined;
  return {
    start,
    end,
    head,
    lemma,
    name: text.slice(tree.tokens[nameFirst]!.start, nameEnd).replace(/\s+/gu, ' '),
    words: text
      .slice(tree.tokens[nameFirst]!.start, end)
      .toLowerCase()
      .split(/[\s-]+/u),
    definite: words.definite.has(article) || possessor >= 0,
    indefinite: words.indefinite.has(article),
    possessor,
    plural,
    noun,
  };
}
