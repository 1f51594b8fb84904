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

export function isNounByRule(scene: Scene, token: number, words: EventWords): boolean {
  const { tree } = scene;
  return (
    !isGeneral(scene, token, words) &&
    !tree.is(token, 'compound', 'flat') &&
    words.kindOf(tree.lemma(token), true) !== undefined
  );
}

/**
 * Told of no time in particular, or of where words come from: annotated news hardly has it, so nothing is learned of it.
 *
 *     The mayor teaches at a school .     The plan is based on figures .     according to the report
 *               ^^^^^^^                            ^^^^^                                      ^^^^^^
 */
export function isGeneral(scene: Scene, token: number, words: EventWords): boolean {
  const { tree, headlineEnd } = scene;
  if (tree.pos(token) !== 'VERB') return isThing(scene, token, words);
  if (words.takesPlace(tree.lemma(token)) && isPlaceTaken(scene, token, words)) return true;
  if (isAskedFor(scene, token) || isQuality(scene, token, words)) return true;
  const inHeadline = tree.tokens[token]!.start < headlineEnd;
  if (formOf(scene, token) === 'present')
    return !inHeadline && !isPastOfOneForm(scene, token) && !isDated(scene, token);
  const isPresent = tree
    .children(token)
    .some((child) => tree.is(child, 'aux') && words.isPresentAuxiliary(tree.form(child)));
  return isPresent && words.isStative(tree.lemma(token));
}

/** "The company cut 300 jobs": the present would have an ending. */
function isPastOfOneForm({ tree }: Scene, verb: number): boolean {
  const subject = tree.child(verb, 'nsubj');
  const isSingular =
    subject >= 0 && /^(?:NOUN|PROPN)$/u.test(tree.pos(subject)) && tree.form(subject) === tree.lemma(subject);
  return isSingular && tree.child(subject, 'conj') < 0 && tree.form(verb) === tree.lemma(verb);
}

/** "The council meets on Friday" */
function isDated({ tree, doc }: Scene, token: number): boolean {
  const sentence = tree.sentences[tree.sentence(token)]!;
  return doc.times.some(
    ({ type, start, end }) => type !== 'SET' && type !== 'DURATION' && start >= sentence.start && end <= sentence.end,
  );
}

/**
 * A document, a body, a bound of time: nouns that look like happenings and are none.
 *
 *     by the end of March        according to the report        a leader of the party
 *            ^^^                                  ^^^^^^                        ^^^^^
 */
function isThing({ tree }: Scene, noun: number, words: EventWords): boolean {
  return (
    words.isThing(tree.lemma(noun)) || tree.children(noun).some((child) => words.isSourcePreposition(tree.form(child)))
  );
}

/** "The dinner took place on Friday" */
function isPlaceTaken({ tree }: Scene, verb: number, words: EventWords): boolean {
  return tree.children(verb).some((child) => child > verb && words.isPlaceOfTaking(tree.form(child)));
}

/** Somebody is told to do it: "Ask the mayor", "Don’t walk away". */
function isAskedFor(scene: Scene, verb: number): boolean {
  const { tree, level } = scene;
  return level[verb]! >= 0 && formOf(scene, verb) === 'bare' && tree.is(verb, 'root', 'parataxis', 'ccomp');
}

/** What a participle tells of a thing and not of what befell it: "a man suspected of theft", "a shop located in Hexley". */
function isQuality(scene: Scene, verb: number, words: EventWords): boolean {
  const { tree } = scene;
  return words.isStative(tree.lemma(verb)) && tree.is(verb, 'acl') && formOf(scene, verb) === 'past-participle';
}
