import { f1 } from './f1.ts';
import { normalise } from '../../src/annotate/encoder/forms.ts';
import type { Syntax } from '../../src/doc.ts';
import type { TreebankWord } from './treebank.ts';
import type { Figures } from './measures.ts';

const RELATIONS = [
  ...['nsubj', 'nsubj:pass', 'obj', 'iobj', 'obl', 'ccomp', 'xcomp', 'parataxis', 'appos', 'nmod:poss', 'compound'],
  'flat',
];

/** A relation without its subtype. */
const universal = (dep: string): string => dep.split(':')[0]!;

/** A relation and what it is a subtype of: `nsubj` counts `nsubj:pass` as well. */
const withUniversal = (dep: string): Set<string> => new Set([dep, universal(dep)]);

/**
 * How well tags, lemmas and trees agree with annotated ones, as F1 in percent; with the same words on both sides F1 is
 * the plain share. Punctuation counts; LAS is over universal relations. A lemma is right up to the variants of quotation
 * marks and dashes, or when "_" is annotated.
 */
export class ParsingScore {
  private words = 0;
  private found = 0;
  private readonly right = { pos: 0, uas: 0, las: 0, lemma: 0 };
  private readonly relations = new Map<string, { wanted: number; found: number; right: number }>(
    RELATIONS.map((name) => [name, { wanted: 0, found: 0, right: 0 }]),
  );

  /** Words and tokens that no other side has are counted, and wrong. */
  addUnmatched(words: readonly TreebankWord[], tokens: readonly Syntax[]): void {
    this.words += words.length;
    this.found += tokens.length;
    for (const { dep } of words) this.count(dep, 'wanted');
    for (const { dep } of tokens) this.count(dep, 'found');
  }

  /** A word and the token over the same characters; `sameHead` is whether their heads are over the same, too. */
  add(word: TreebankWord, token: Syntax, sameHead: boolean): void {
    this.addUnmatched([word], [token]);
    if (word.pos === token.pos) this.right.pos++;
    if (word.lemma === '_' || normalise(word.lemma) === normalise(token.lemma)) this.right.lemma++;
    if (!sameHead) return;
    this.right.uas++;
    if (universal(word.dep) === universal(token.dep)) this.right.las++;
    const wanted = withUniversal(word.dep);
    for (const name of withUniversal(token.dep)) {
      const relation = this.relations.get(name);
      if (relation && wanted.has(name)) relation.right++;
    }
  }

  /** F1 in percent: of tags, heads, heads with relations, lemmas, and each relation alone. */
  get figures(): Figures {
    const all = (right: number): number => f1(right, this.words, this.found);
    const { pos, uas, las, lemma } = this.right;
    const relations = [...this.relations].map(
      ([name, { right, wanted, found }]) => [name, f1(right, wanted, found)] as const,
    );
    return { UPOS: all(pos), UAS: all(uas), LAS: all(las), lemma: all(lemma), ...Object.fromEntries(relations) };
  }

  private count(dep: string, what: 'wanted' | 'found'): void {
    for (const name of withUniversal(dep)) {
      const relation = this.relations.get(name);
      if (relation) relation[what]++;
    }
  }
}
