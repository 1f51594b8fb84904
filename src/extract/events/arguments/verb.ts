/**
 * Who takes part in what a verb tells of: its own subject and objects, and those that it shares with a verb above it or
 * beside it, or with the noun that it describes.
 *
 *     Police arrested and questioned Lacey .     Lacey , who was shot by Quill , …     Lacey was arrested and charged .
 *     ^^^^^^                         ^^^^^       ^^^^^                   ^^^^^         ^^^^^
 */
import type { Scene } from '../../scene.ts';
import { isPassive } from '../../voice.ts';
import { prepositionOf, type Argument, type ArgumentWords } from './argument.ts';
import { controllerOf } from './controller.ts';

const isParticiple = (form: string): boolean => !form.endsWith('ing');

/** The verb that a verb is joined to by "and", where it has no subject of its own. */
function joinedTo({ tree }: Scene, verb: number): number {
  return tree.is(verb, 'conj') && tree.pos(tree.head(verb)) === 'VERB' && tree.child(verb, 'nsubj') < 0
    ? tree.head(verb)
    : -1;
}

/** Whether the subject undergoes it: in the passive, shared or not, or as a participle after its noun. */
function hasPassiveSubject(scene: Scene, verb: number): boolean {
  const { tree } = scene;
  if (isPassive(scene, verb)) return true;
  const isBare = !tree.children(verb).some((child) => tree.is(child, 'aux', 'nsubj')) && isParticiple(tree.form(verb));
  if (!isBare || tree.child(verb, 'obj') >= 0 || tree.form(verb) === tree.lemma(verb)) return false;
  // "Contacted on Friday , Quill declined to comment ."
  if (tree.dep(verb) === 'acl' || (tree.is(verb, 'advcl') && tree.child(verb, 'mark') < 0)) return true;
  const beside = joinedTo(scene, verb);
  return beside >= 0 && hasPassiveSubject(scene, beside);
}

/** The noun that a relative clause or a participle describes; -1 where the verb's clause is none. */
function describedBy(scene: Scene, verb: number): number {
  const { tree } = scene;
  let at = verb;
  for (let beside = joinedTo(scene, at); beside >= 0; beside = joinedTo(scene, at)) at = beside;
  return tree.is(at, 'acl') ? tree.head(at) : -1;
}

/** Whom a relative pronoun stands for, otherwise the token itself. */
function meant(scene: Scene, token: number, verb: number, { relatives }: ArgumentWords): number {
  const { tree, cast } = scene;
  if (token < 0 || tree.pos(token) === 'NOUN' || !relatives.has(tree.form(token)) || cast.at(token)) return token;
  const noun = describedBy(scene, verb);
  return noun >= 0 ? noun : token;
}

/** "the man (that) she shot": the noun is what the verb of a relative clause has no object for. */
function gapOf(scene: Scene, verb: number, { relatives }: ArgumentWords): number {
  const { tree } = scene;
  if (tree.dep(verb) !== 'acl:relcl' || isPassive(scene, verb) || tree.child(verb, 'obj', 'ccomp', 'xcomp') >= 0)
    return -1;
  const subject = tree.child(verb, 'nsubj');
  return subject >= 0 && !relatives.has(tree.form(subject)) ? tree.head(verb) : -1;
}

/** The token of who or what does it, or of the passive undergoes it; -1 where the text names nobody. */
export function subjectOfVerb(scene: Scene, verb: number, words: ArgumentWords): number {
  const own = scene.tree.child(verb, 'nsubj');
  return meant(scene, own >= 0 ? own : controllerOf(scene, verb, words), verb, words);
}

/** The token of whom or what it is done to; -1 of a verb without an object. */
export function objectOfVerb(scene: Scene, verb: number, words: ArgumentWords): number {
  const own = scene.tree.child(verb, 'obj');
  return own >= 0 ? meant(scene, own, verb, words) : gapOf(scene, verb, words);
}

/** The object that a verb shares with the next one: "arrested and questioned the student". */
function sharedObject({ tree }: Scene, verb: number): number {
  const next = tree.children(verb).find((child) => tree.is(child, 'conj') && child === verb + 2);
  return next === undefined || tree.child(next, 'nsubj') >= 0 ? -1 : tree.child(next, 'obj');
}

/** "shot and killed by an officer": of both. */
function sharedAgent(scene: Scene, verb: number, words: ArgumentWords): number {
  const { tree } = scene;
  const isAgent = (child: number): boolean =>
    tree.is(child, 'obl') && (tree.dep(child) === 'obl:agent' || words.authors.has(prepositionOf(tree, child)));
  if (tree.children(verb).some(isAgent)) return -1;
  const next = tree
    .children(verb)
    .find((child) => tree.is(child, 'conj') && tree.pos(child) === 'VERB' && tree.child(child, 'nsubj') < 0);
  return next === undefined ? -1 : (tree.children(next).find(isAgent) ?? -1);
}

function obliqueOf(scene: Scene, child: number, verb: number, words: ArgumentWords): Argument | undefined {
  const { tree } = scene;
  const preposition = prepositionOf(tree, child);
  const as = ((): Argument['as'] | undefined => {
    if (tree.dep(child) === 'obl:agent') return 'agent';
    if (words.authors.has(preposition)) return hasPassiveSubject(scene, verb) ? 'agent' : undefined;
    if (words.targets.has(preposition)) return 'patient';
    if (words.aims.has(preposition)) return words.aiming.has(tree.lemma(verb)) ? 'patient' : undefined;
    if (words.companions.has(preposition)) return 'participant';
    // "went to the bank": where, not to whom
    return words.recipients.has(preposition) && !words.moving.has(tree.lemma(verb)) ? 'recipient' : undefined;
  })();
  return as && { token: child, as };
}

/** How the subject takes part. */
function ofSubject(scene: Scene, verb: number, passive: boolean, words: ArgumentWords): Argument['as'] {
  const { tree } = scene;
  const lemma = tree.lemma(verb);
  const hasObject = tree.child(verb, 'obj') >= 0;
  // "was shown a memo", "was urged to resign", "received a letter"
  if (passive) return hasObject || words.addressing.has(lemma) ? 'recipient' : 'patient';
  if (words.suffering.has(lemma)) return 'patient';
  if (words.getting.has(lemma) && hasObject) return 'recipient';
  return words.undergoing.has(lemma) && !hasObject ? 'patient' : 'agent';
}

export function verbArguments(scene: Scene, verb: number, words: ArgumentWords): Argument[] {
  const { tree } = scene;
  const found: Argument[] = [];
  const lemma = tree.lemma(verb);
  const passive = hasPassiveSubject(scene, verb);
  const isAddressed = words.addressing.has(lemma);
  const subject = subjectOfVerb(scene, verb, words);
  if (subject >= 0) found.push({ token: subject, as: ofSubject(scene, verb, passive, words) });
  const hasSecond = tree.child(verb, 'iobj') >= 0;
  for (const child of tree.children(verb)) {
    if (tree.is(child, 'obj')) {
      const as = words.mutual.has(lemma) ? 'agent' : isAddressed && !hasSecond ? 'recipient' : 'patient';
      found.push({ token: meant(scene, child, verb, words), as });
    } else if (tree.is(child, 'iobj')) found.push({ token: child, as: 'recipient' });
    else if (tree.is(child, 'obl')) {
      const argument = obliqueOf(scene, child, verb, words);
      if (argument) found.push(argument);
    }
  }
  const agent = passive ? sharedAgent(scene, verb, words) : -1;
  if (agent >= 0) found.push({ token: agent, as: 'agent' });
  const gap = gapOf(scene, verb, words);
  if (gap >= 0) found.push({ token: gap, as: 'patient' });
  else if (!passive && tree.child(verb, 'obj') < 0) {
    const shared = sharedObject(scene, verb);
    if (shared >= 0) found.push({ token: shared, as: isAddressed ? 'recipient' : 'patient' });
  }
  return found;
}
