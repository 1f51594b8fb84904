/** Finds the words that show that somebody says something, and what they tell about it. */
import type { StatementAct } from '../../../ontology.ts';
import type { Span } from '../../../span.ts';
import type { Scene } from '../scene.ts';
import { isPassiveCue } from './passive.ts';
import type { CueVerb } from '../words.ts';

export interface Cue extends Span {
  /** The verb or noun that carries the meaning. */
  readonly token: number;
  readonly verb: CueVerb;
  readonly act: StatementAct;
  readonly negative: boolean;
  readonly question: boolean;
  readonly passive: boolean;
  /** The innermost quotation that it stands in, -1 outside. */
  readonly level: number;
}

/** "declined to say": the refusing verb above, whose infinitive the cue verb is. */
function refusing(scene: Scene, token: number): number {
  const { tree } = scene;
  const head = tree.is(token, 'xcomp') ? tree.head(token) : -1;
  return head >= 0 && scene.words.verbs.get(tree.lemma(head))?.negative ? head : -1;
}

/** "I was sure we were finished", "he is afraid that it leaks" */
function stateOfMind({ tree, level, words }: Scene, token: number): Cue | undefined {
  const copula = tree.child(token, 'cop');
  if (copula < 0 || !words.thoughtNouns.has(tree.lemma(token)) || tree.child(token, 'ccomp') < 0) return undefined;
  const verb: CueVerb = { act: 'thought' };
  const span = tree.span([Math.min(copula, token), token]);
  return {
    ...span,
    token,
    verb,
    act: 'thought',
    negative: false,
    question: false,
    passive: false,
    level: level[token]!,
  };
}

/** The cue that a token is, if it is one. */
function cueAt(scene: Scene, token: number): Cue | undefined {
  const { tree } = scene;
  if (tree.pos(token) === 'ADJ') return stateOfMind(scene, token);
  // "Former aide claims she lied": in a headline a verb is easily taken for a noun
  const isClause =
    tree.child(token, 'nsubj') >= 0 && tree.child(token, 'ccomp') >= 0 && tree.child(token, 'cop', 'det') < 0;
  const isVerb = tree.pos(token) === 'VERB' || (tree.pos(token) === 'NOUN' && isClause);
  if (!isVerb || tree.is(token, 'amod', 'compound')) return undefined;
  return knownCue(scene, token);
}

/**
 * called on the mayor to resign
 *        ^^ the preposition before whoever is spoken to, directly after the cue; -1 where there is none
 */
export function addresseePreposition({ tree }: Scene, { token, verb }: Cue): number {
  return verb.addresseeAfter?.includes(tree.form(token + 1)) ? token + 1 : -1;
}

/** "Neither the mayor nor the council said whether …", "no one would confirm it" */
function isNegatedBySubject({ tree, words }: Scene, token: number): boolean {
  const subject = tree.child(token, 'nsubj');
  if (subject < 0) return false;
  return tree
    .subtree(subject, (child) => tree.is(child, 'det', 'cc'))
    .some((one) => words.negativeOpeners.has(tree.form(one)));
}

/**
 * would neither confirm nor deny that …
 *                       ^^^^ the verb that is joined to the cue, so that both have one content; -1 where there is none
 */
function joinedTo({ tree, words }: Scene, token: number): number {
  const isJoined =
    tree.is(token + 1, 'cc') &&
    tree.is(token + 2, 'conj') &&
    tree.head(token + 2) === token &&
    tree.pos(token + 2) === 'VERB';
  return isJoined && words.verbs.has(tree.lemma(token + 2)) ? token + 2 : -1;
}

/** What the language's table tells about a token, whatever the tree says of it. */
export function knownCue(scene: Scene, token: number): Cue | undefined {
  const { tree, level } = scene;
  const verb = scene.words.verbs.get(tree.lemma(token));
  if (!verb) return undefined;
  const children = tree.children(token);
  const denied = children.filter(
    (child) => child < token && level[child] === level[token] && scene.words.negations.has(tree.form(child)),
  );
  const decliner = refusing(scene, token);
  const isRefusable = scene.words.refusable.has(tree.lemma(token));
  const refused = isRefusable && (denied.length > 0 || isNegatedBySubject(scene, token));
  const joined = refused || decliner >= 0 ? joinedTo(scene, token) : -1;
  const auxiliaries = children.filter((child) => child < token && tree.is(child, 'aux'));
  const first = decliner >= 0 ? decliner : refused ? Math.min(token, ...denied, ...auxiliaries) : token;
  return {
    token,
    verb,
    act: verb.act,
    negative: (verb.negative === true && denied.length === 0) || refused || decliner >= 0,
    question: verb.question === true,
    passive: isPassiveCue(scene, token, verb),
    level: level[token]!,
    ...tree.span([first, Math.max(token, joined)]),
  };
}

export function cuesOf(scene: Scene): Map<number, Cue> {
  const cues = new Map<number, Cue>();
  for (let token = 0; token < scene.tree.tokens.length; token++) {
    const cue = cueAt(scene, token);
    if (cue) cues.set(token, cue);
  }
  return cues;
}
