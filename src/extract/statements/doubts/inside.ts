/**
 * What the network takes for a statement inside of another one: none of that was ever shown to it, so
 * the words must tell: a clause, or a verb of saying.
 */
import { contains } from '../../../span.ts';
import type { Scene } from '../scene.ts';
import { endOf, startOf, type StatementDraft } from '../draft.ts';
import { topOf } from './doubt.ts';

/**
 * “The union prefers another mediator,” he says.       “They displayed disregard,” she said.
 *            ^^^^^^^ is no verb of saying                                 ^^^^^^^^^
 */
export function isUnlikelyInside(scene: Scene, draft: StatementDraft, near: readonly StatementDraft[]): boolean {
  const { tree, words } = scene;
  const { cue, quotations, rule } = draft;
  if (!cue || rule !== 'attribution' || quotations.length > 0) return false;
  const span = { start: startOf(draft), end: endOf(draft) };
  const isInside = near.some((other) => {
    const whole = { start: startOf(other), end: endOf(other) };
    return other !== draft && contains(whole, cue) && contains(whole, span);
  });
  if (!isInside) return false;
  const top = topOf(scene, draft);
  const isClause =
    tree.child(top, 'nsubj', 'csubj', 'expl') >= 0 && tree.dep(top) !== 'acl:relcl' && !tree.is(top, 'advcl');
  return !isClause && !words.verbs.has(tree.lemma(cue.token));
}
