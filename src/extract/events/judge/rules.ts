/** Which words name happenings by rule, where annotated text is too little to learn it from. */
import type { EventWords } from '../../events.ts';
import type { Scene } from '../../scene.ts';
import { formOf } from './verb.ts';

/**
 * The event noun that a verb only carries; -1 where it carries none.
 *
 *     The mayor gave an interview .        A search was conducted .
 *               ^^^^    ^^^^^^^^^          ^^^^^^     ^^^^^^^^^
 */
export function carriedNoun({ tree }: Scene, verb: number, words: EventWords): number {
  if (!words.isLightVerb(tree.lemma(verb))) return -1;
  const noun = tree.children(verb).find((child) => tree.is(child, 'obj') || tree.dep(child) === 'nsubj:pass') ?? -1;
  return noun >= 0 && words.kindOf(tree.lemma(noun), true) ? noun : -1;
}

/** The happening that a verb leads to: "began to shout", "refused to leave" (which is one of its own) left out. */
function leadsOn({ tree }: Scene, verb: number, words: EventWords): boolean {
  return words.isControlVerb(tree.lemma(verb)) && tree.child(verb, 'xcomp') >= 0;
}

export function isVerbByRule(scene: Scene, token: number, words: EventWords): boolean {
  const { tree } = scene;
  if (tree.is(token, 'amod', 'compound', 'case', 'mark', 'advmod', 'fixed')) return false;
  if (words.isStative(tree.lemma(token)) || scene.statements.isCue(token) || leadsOn(scene, token, words)) return false;
  // a habit or a general truth is told in the bare present: "he teaches", "dogs bark"
  return formOf(scene, token) !== 'present' && carriedNoun(scene, token, words) < 0;
}

export function isNounByRule({ tree }: Scene, token: number, words: EventWords): boolean {
  return !tree.is(token, 'compound', 'flat') && words.kindOf(tree.lemma(token), true) !== undefined;
}
