/** What a verb's own form and arguments tell of whether it names a happening. */
import type { EventWords } from '../../events.ts';
import { isInfinitive } from '../../infinitive.ts';
import type { Scene } from '../../scene.ts';
import type { Clue } from '../../statements/judge/clue.ts';
import { isPassive } from '../../voice.ts';

/** The form that a verb stands in, as far as its ending and its auxiliaries show it. */
export function formOf(scene: Scene, verb: number): string {
  const { tree } = scene;
  const form = tree.form(verb);
  const auxiliaries = tree.children(verb).filter((child) => tree.is(child, 'aux'));
  if (isPassive(scene, verb)) return 'passive';
  if (auxiliaries.length > 0) {
    if (form.endsWith('ing')) return 'progressive';
    return form === tree.lemma(verb) ? 'modal' : 'perfect';
  }
  if (form.endsWith('ing')) return 'participle';
  if (isInfinitive(tree, verb)) return 'infinitive';
  const hasSubject = tree.child(verb, 'nsubj', 'csubj', 'expl') >= 0;
  if (form === tree.lemma(verb)) return hasSubject ? 'present' : 'bare';
  if (form.endsWith('s') && !form.endsWith('ss')) return 'present';
  return hasSubject || tree.is(verb, 'root', 'conj') ? 'past' : 'past-participle';
}

/** A noun phrase by what it is about: somebody named, a pronoun by itself, other nouns with their determiner. */
export function phraseOf({ tree, cast }: Scene, head: number): string {
  if (tree.pos(head) === 'PRON') return tree.form(head);
  const referent = cast.at(head);
  if (referent?.named) return referent.label;
  const determiner = tree.child(head, 'det');
  const which = determiner >= 0 ? tree.form(determiner) : tree.child(head, 'nmod') >= 0 ? 'of' : 'none';
  const isPlural = tree.form(head) !== tree.lemma(head);
  return `${referent ? referent.label.toLowerCase() : tree.pos(head)}/${which}${isPlural ? '/s' : ''}`;
}

export function verbClues(scene: Scene, verb: number, words: EventWords): Clue[] {
  const { tree } = scene;
  const form = formOf(scene, verb);
  const clues: Clue[] = [];
  if (words.isStative(tree.lemma(verb))) clues.push('stative', `stative/${form}`);
  if (words.isControlVerb(tree.lemma(verb)) && tree.child(verb, 'xcomp', 'ccomp') >= 0) clues.push('controls');
  for (const child of tree.children(verb)) {
    const dep = tree.dep(child);
    if (tree.is(child, 'aux')) clues.push(`aux:${tree.lemma(child)}/${form}`);
    else if (tree.is(child, 'advmod')) clues.push(`adverb:${tree.form(child)}`);
    else if (tree.is(child, 'mark')) clues.push(`mark:${tree.form(child)}`);
    else if (dep === 'compound:prt') clues.push('particle');
    else if (tree.is(child, 'nsubj')) {
      const phrase = phraseOf(scene, child);
      clues.push(`subject:${phrase}`, `subject:${phrase}/${form}`);
    } else if (tree.is(child, 'obj')) {
      clues.push('has:obj', `object:${phraseOf(scene, child)}`);
      if (tree.pos(child) === 'NOUN') {
        const carried = words.likeness(tree.lemma(child), true);
        const light = words.isLightVerb(tree.lemma(verb)) ? 'light' : 'full';
        clues.push(`carries/${light}:${carried === undefined ? 'unknown' : carried >= 5 ? 'event' : 'thing'}`);
      }
    } else if (tree.is(child, 'obl')) {
      const preposition = tree.child(child, 'case');
      clues.push(`oblique:${preposition < 0 ? 'bare' : tree.form(preposition)}`);
    } else if (tree.is(child, 'ccomp', 'xcomp', 'iobj', 'expl', 'csubj'))
      clues.push(`has:${dep}`, `has:${dep}/${form}`);
  }
  if (tree.child(verb, 'nsubj') < 0) clues.push(`no-subject/${form}`);
  return clues;
}
