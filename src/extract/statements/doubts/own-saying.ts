/** What somebody says of his own saying, in the saying itself: it is no statement apart. */
import { contains } from '../../../span.ts';
import type { Scene } from '../scene.ts';
import { endOf, type StatementDraft } from '../draft.ts';

/**
 * “I won’t reveal which one it was,” he said.
 *                ^^^^^^^^^^^^^^^^ whoever says that he doesn’t say it has said it
 */
export function isOwnRefusal(
  scene: Scene,
  { negative, source }: StatementDraft,
  spoken: readonly StatementDraft[],
): boolean {
  const { head } = source ?? {};
  if (!negative || head === undefined || !scene.isFirstPerson(head)) return false;
  return isSpoken(scene, head, spoken);
}

/**
 * “We regret to tell you that Linde has left,” they wrote.
 *                             ^^^^^^^^^^^^^^ who says what he has to tell tells it by saying so
 */
export function isToldBySayingSo(
  scene: Scene,
  { cue, negative, question, quotations }: StatementDraft,
  spoken: readonly StatementDraft[],
): boolean {
  if (!cue || negative || question || quotations.length > 0) return false;
  const { tree } = scene;
  const toYou = (child: number): boolean => tree.is(child, 'iobj', 'obj', 'obl') && scene.isSecondPerson(child);
  if (!tree.children(cue.token).some(toYou)) return false;
  const verbs = [cue.token];
  while (tree.child(verbs.at(-1)!, 'nsubj') < 0 && tree.is(verbs.at(-1)!, 'xcomp', 'advcl', 'ccomp'))
    verbs.push(tree.head(verbs.at(-1)!));
  if (verbs.length === 1 || verbs.some((verb) => tellsOfPast(scene, verb))) return false;
  if (!scene.meansSpeaker(tree.child(verbs.at(-1)!, 'nsubj'))) return false;
  return isSpoken(scene, cue.token, spoken);
}

/**
 * “The road will open before the winter, I hope,” he said.
 *      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^           who adds that he hopes it has said it already
 */
export function isComment(scene: Scene, one: StatementDraft, spoken: readonly StatementDraft[]): boolean {
  const { cue, negative, question, quotations } = one;
  if (!cue || negative || question || quotations.length > 0 || endOf(one) > cue.start) return false;
  if (tellsOfPast(scene, cue.token)) return false;
  return scene.meansSpeaker(scene.tree.child(cue.token, 'nsubj')) && isSpoken(scene, cue.token, spoken);
}

/** Whether a verb or what helps it has a form of the past. */
function tellsOfPast({ tree, words }: Scene, verb: number): boolean {
  const helping = tree.children(verb).filter((child) => tree.is(child, 'aux', 'cop'));
  return [verb, ...helping].some((token) => words.isPast(tree.form(token), tree.lemma(token)));
}

/** Whether somebody says the token in so many words. */
function isSpoken({ tree, level }: Scene, token: number, statements: readonly StatementDraft[]): boolean {
  const isQuoted = level[token]! >= 0;
  return statements.some(
    ({ turn, pieces }) => (isQuoted || turn) && pieces.some((piece) => contains(piece, tree.tokens[token]!)),
  );
}
