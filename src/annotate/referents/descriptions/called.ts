/** Which words around a noun tell what somebody is called whom the article does not name. */
import type { Tree } from '../../../tree.ts';

/** A description is not called by more words than this after its noun. */
const longestTail = 7;

/** What a language tells about words behind a noun. */
export interface NarrowingWords {
  /** Words that begin a clause which tells who somebody is: "who", "that". */
  readonly relatives: ReadonlySet<string>;
  /** By lemma, where people are for a while and what does not tell who they are: "reporters at a briefing". */
  readonly gatherings: ReadonlySet<string>;
}

/**
 * The last token of what somebody is called: with what directly narrows the noun, as a whole or not at all.
 *
 *     two people with knowledge of the matter          people who live next to the lot
 *         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function tailOf(tree: Tree, head: number, words: NarrowingWords): number {
  const narrowing = tree
    .children(head)
    .filter((child) => child > head && (tree.is(child, 'nmod', 'amod') || tree.dep(child) === 'acl:relcl'));
  let last = head;
  for (const child of narrowing) {
    const all = tree.subtree(child);
    const comma = all.findIndex((token) => tree.pos(token) === 'PUNCT');
    if (comma === 0) break;
    const tokens = comma > 0 ? all.slice(0, comma) : all;
    // "was asked by the prosecutor how she knew": what a parser takes for a relative clause is something else
    if (tree.dep(child) === 'acl:relcl' && !tokens.slice(0, 2).some((token) => words.relatives.has(tree.form(token))))
      break;
    if (tree.is(child, 'nmod') && words.gatherings.has(tree.lemma(child))) break;
    const whole = tokens[0] === last + 1 && tokens.at(-1)! - tokens[0] + 1 === tokens.length && tokens.includes(child);
    if (!whole || tokens.at(-1)! - head > longestTail) break;
    last = tokens.at(-1)!;
  }
  return last;
}

/** First and last token of what somebody is called: without article and possessive, with what directly narrows the noun. */
export function nameAround(tree: Tree, head: number, words: NarrowingWords): [first: number, last: number] {
  const children = tree.children(head);
  const possessive = children.find((child) => tree.dep(child) === 'nmod:poss') ?? -1;
  const outside = possessive < 0 ? new Set<number>() : new Set(tree.subtree(possessive));
  const left = children.filter((child) => child < head && tree.is(child, 'compound', 'amod', 'nummod', 'flat'));
  const own = new Set(left.flatMap((child) => tree.subtree(child)));
  let first = head;
  while ((own.has(first - 1) || (tree.form(first - 1) === '-' && own.has(first - 2))) && !outside.has(first - 1))
    first--;
  return [first, tailOf(tree, head, words)];
}
