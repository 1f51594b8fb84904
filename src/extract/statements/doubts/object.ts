/** What hangs on a cue and is no clause: mostly what somebody speaks about, or does something to. */
import type { Scene } from '../scene.ts';
import type { StatementDraft } from '../draft.ts';
import { topOf, wordsOf } from './doubt.ts';

/** Below this score what somebody speaks about is not what he says. */
const leastOfSubjectMatter = 0.5;

/** Below this score the object of a verb that states nothing is what somebody speaks of. */
const leastOfObject = 0.65;

/** Whether none of it is a quotation as a whole. */
const isUnquoted = ({ quotations }: StatementDraft): boolean => quotations.length === 0;

/** "He said so to anybody": a word that stands for what was said. */
export function isProform(scene: Scene, draft: StatementDraft): boolean {
  const { tree } = scene;
  const [first = -1] = wordsOf(scene, draft);
  if (!isUnquoted(draft) || !scene.words.proforms.has(tree.form(first)) || first - 1 !== draft.cue?.token) return false;
  return tree.pos(first + 1) !== 'ADJ';
}

/** "responded to a request for comment": what somebody answers is not what the answer says */
export function isAnswered(scene: Scene, draft: StatementDraft): boolean {
  const { tree } = scene;
  const { cue } = draft;
  const top = topOf(scene, draft);
  if (!cue || !isUnquoted(draft) || cue.verb.reply !== true || tree.pos(top) === 'VERB') return false;
  return tree.head(top) === cue.token && tree.is(top, 'obl') && tree.child(top, 'case') > cue.token;
}

/** "were denied the right to vote": who is denied something is told nothing */
export function isRightDenied({ tree }: Scene, draft: StatementDraft): boolean {
  const { cue } = draft;
  return isUnquoted(draft) && cue?.passive === true && cue.verb.negative === true && tree.child(cue.token, 'obj') >= 0;
}

/** "shed new light on the accident": no clause, but what somebody speaks about */
export function isSubjectMatter(scene: Scene, draft: StatementDraft): boolean {
  const { tree } = scene;
  const { score = 0 } = draft;
  if (!isUnquoted(draft) || score >= leastOfSubjectMatter) return false;
  const top = topOf(scene, draft);
  const hasVerb = wordsOf(scene, draft).some((token) => ['VERB', 'AUX'].includes(tree.pos(token)));
  if (!tree.is(top, 'obl', 'nmod') || hasVerb) return false;
  return tree.children(top).some((child) => tree.is(child, 'case') && scene.words.topical.has(tree.form(child)));
}

/**
 * praised the findings          denied any involvement
 *         ^^^^^^^^^^^^                 ^^^^^^^^^^^^^^^ stays: who denies something says that it is not so
 * A phrase without a clause, of a verb that does not make a statement of it, is what somebody speaks of.
 */
export function isBareObject(scene: Scene, draft: StatementDraft): boolean {
  const { tree, level } = scene;
  const { cue, score = 0 } = draft;
  if (!cue || !isUnquoted(draft) || score >= leastOfObject || scene.words.stating.has(tree.lemma(cue.token)))
    return false;
  const top = topOf(scene, draft);
  if (tree.pos(top) === 'VERB' || tree.pos(top) === 'AUX') return false;
  const isClause = tree.child(top, 'nsubj', 'csubj', 'expl', 'cop', 'mark') >= 0;
  return !isClause && wordsOf(scene, draft).every((token) => level[token] === cue.level);
}

/**
 * fired the gun that …
 *       ^^^^^^^^^^^^^^ what is done to a thing is an event
 */
export function isDoneTo(scene: Scene, draft: StatementDraft): boolean {
  const { tree } = scene;
  const { cue } = draft;
  if (!cue || !isUnquoted(draft) || !scene.words.doing.has(tree.lemma(cue.token))) return false;
  const top = topOf(scene, draft);
  return tree.dep(top) === 'obj' && tree.head(top) === cue.token;
}
