/** Cues whose subject is no speaker: whoever is it is told, asked or accused. */
import type { Scene } from '../scene.ts';
import { isPassive } from '../../voice.ts';
import type { CueVerb } from '../words.ts';

/**
 * Asked whether it would reopen, she said yes.
 * ^^^^^ a participle without a subject: she is asked, she doesn't ask
 */
function isBareParticiple({ tree }: Scene, token: number): boolean {
  // a parser easily takes the clause for what is said
  const isObject = tree.is(token, 'ccomp') && tree.head(token) > token;
  if (!(tree.is(token, 'advcl', 'acl') || isObject) || tree.dep(token) === 'acl:relcl') return false;
  const form = tree.form(token);
  return form !== tree.lemma(token) && !form.endsWith('ing') && tree.child(token, 'nsubj', 'aux', 'mark') < 0;
}

/** "a nurse accused of stealing": a participle of a verb that has no object though it needs one. */
function isAccused(scene: Scene, token: number, verb: CueVerb): boolean {
  return verb.needsObject === true && isBareParticiple(scene, token) && scene.tree.child(token, 'obj', 'iobj') < 0;
}

/** "Driver was drunk, court told": of a passive that leaves out its auxiliary the clause has no object and ends there. */
function isShortPassive({ tree, words }: Scene, token: number, verb: CueVerb): boolean {
  const isEnd = tree.sentence(token + 1) !== tree.sentence(token) || /^[.;]$/u.test(tree.form(token + 1));
  const subject = tree.child(token, 'nsubj');
  const isPast = words.isPast(tree.form(token), tree.lemma(token));
  return (
    isEnd &&
    isPast &&
    verb.needsObject === true &&
    subject >= 0 &&
    tree.pos(subject) === 'NOUN' &&
    tree.child(token, 'aux') < 0
  );
}

export function isPassiveCue(scene: Scene, token: number, verb: CueVerb): boolean {
  return (
    isPassive(scene, token) ||
    isShortPassive(scene, token, verb) ||
    (verb.addressee === 'object' && isBareParticiple(scene, token)) ||
    isAccused(scene, token, verb)
  );
}
