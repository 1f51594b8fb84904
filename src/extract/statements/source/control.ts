/**
 * Who does what a verb without a subject tells, where that is not the subject of the verb above it.
 *
 *     Linde criticized the mayor for calling it safe.          She called on the mayor to admit that it was not.
 *                          ^^^^^     -------                                     ^^^^^    -----
 */
import type { Scene } from '../scene.ts';

const steps = 3;

/** Its token; -1 where nobody is told of so. */
export function controllerOf({ tree, words }: Scene, verb: number): number {
  for (let at = verb, step = 0; step < steps && tree.child(at, 'nsubj') < 0; at = tree.head(at), step++) {
    const head = tree.head(at);
    if (head < 0 || !tree.is(at, 'advcl', 'xcomp')) return -1;
    const lemma = tree.lemma(head);
    const object = tree.child(head, 'obj');
    if (tree.is(at, 'advcl') && words.judging.has(lemma) && object >= 0 && object < at) return object;
    const prepositions = words.verbs.get(lemma)?.addresseeAfter ?? [];
    const called = tree
      .children(head)
      .find((child) => child < at && prepositions.includes(tree.form(tree.child(child, 'case'))));
    if (called !== undefined) return called;
  }
  return -1;
}
