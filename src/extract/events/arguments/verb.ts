/**
 * Who takes part in what a verb tells of: its own subject and objects, and those that it shares with a verb above it or
 * beside it, or with the noun that it describes.
 *
 *     Police arrested and questioned Lacey .     Lacey , who was shot by Quill , …     Lacey was arrested and charged .
 *     ^^^^^^                         ^^^^^       ^^^^^                   ^^^^^         ^^^^^
 */
import type { Scene } from '../../scene.ts';
import { subjectOf } from '../../statements/source/source.ts';
import { isPassive } from '../../voice.ts';
import { prepositionOf, type Argument, type ArgumentWords } from './argument.ts';

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
  if (tree.dep(verb) === 'acl') return true;
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
function gapOf(scene: Scene, verb: number): number {
  const { tree } = scene;
  if (tree.dep(verb) !== 'acl:relcl' || isPassive(scene, verb) || tree.child(verb, 'obj', 'ccomp', 'xcomp') >= 0)
    return -1;
  const subject = tree.child(verb, 'nsubj');
  return subject >= 0 && tree.pos(subject) !== 'PRON' ? tree.head(verb) : -1;
}

/** The object that a verb shares with the next one: "arrested and questioned the student". */
function sharedObject({ tree }: Scene, verb: number): number {
  const next = tree.children(verb).find((child) => tree.is(child, 'conj') && child === verb + 2);
  return next === undefined || tree.child(next, 'nsubj') >= 0 ? -1 : tree.child(next, 'obj');
}

function obliqueOf(scene: Scene, child: number, verb: number, words: ArgumentWords): Argument | undefined {
  const { tree } = scene;
  const preposition = prepositionOf(tree, child);
  const as = ((): Argument['as'] | undefined => {
    if (tree.dep(child) === 'obl:agent') return 'agent';
    if (words.authors.has(preposition)) return hasPassiveSubject(scene, verb) ? 'agent' : undefined;
    if (words.targets.has(preposition)) return 'patient';
    if (words.companions.has(preposition)) return 'participant';
    return words.recipients.has(preposition) ? 'recipient' : undefined;
  })();
  return as && { token: child, as };
}

export function verbArguments(scene: Scene, verb: number, words: ArgumentWords): Argument[] {
  const { tree } = scene;
  const found: Argument[] = [];
  const lemma = tree.lemma(verb);
  const passive = hasPassiveSubject(scene, verb);
  const undergoes = passive || (words.undergoing.has(lemma) && tree.child(verb, 'obj') < 0);
  const isAddressed = words.addressing.has(lemma);
  const own = tree.child(verb, 'nsubj');
  const subject = own >= 0 ? own : tree.dep(verb) === 'acl' ? tree.head(verb) : subjectOf(scene, verb);
  if (subject >= 0) {
    found.push({
      token: meant(scene, subject, verb, words),
      as: passive && isAddressed ? 'recipient' : undergoes ? 'patient' : 'agent',
    });
  }
  const hasSecond = tree.child(verb, 'iobj') >= 0;
  for (const child of tree.children(verb)) {
    if (tree.is(child, 'obj'))
      found.push({ token: meant(scene, child, verb, words), as: isAddressed && !hasSecond ? 'recipient' : 'patient' });
    else if (tree.is(child, 'iobj')) found.push({ token: child, as: 'recipient' });
    else if (tree.is(child, 'obl')) {
      const argument = obliqueOf(scene, child, verb, words);
      if (argument) found.push(argument);
    }
  }
  const gap = gapOf(scene, verb);
  if (gap >= 0) found.push({ token: gap, as: 'patient' });
  else if (!passive && tree.child(verb, 'obj') < 0) {
    const shared = sharedObject(scene, verb);
    if (shared >= 0) found.push({ token: shared, as: isAddressed ? 'recipient' : 'patient' });
  }
  return found;
}
