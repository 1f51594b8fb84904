/** What somebody is going to speak of. */
import type { Scene } from '../scene.ts';
import { startOf, type StatementDraft } from '../draft.ts';
import { follows } from '../extent/runs.ts';

/**
 * He recalled what happened next, saying: “Nobody slept.”
 *             ^^^^^^^^^^^^^^^^^^ tells what he speaks of; what he says of it follows
 */
export function isTopic(
  scene: Scene,
  { cue, pieces, quotations, negative, question }: StatementDraft,
  near: readonly StatementDraft[],
): boolean {
  if (!cue || quotations.length > 0 || negative || question) return false;
  const { tree } = scene;
  if (!scene.words.interrogatives.has(tree.form(tree.tokenAt(pieces[0]!.start)))) return false;
  return near.some(
    (other) =>
      other.quotations.length > 0 &&
      other.cue !== undefined &&
      tree.child(other.cue.token, 'nsubj') < 0 &&
      startOf(other) > other.cue.end &&
      follows(scene, tree.tokenAt(pieces.at(-1)!.end - 1), other.cue.token),
  );
}
