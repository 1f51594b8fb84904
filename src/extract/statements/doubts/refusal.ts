/** What somebody declines to say, and the saying that he declines. */
import type { Scene } from '../scene.ts';
import type { Nearby } from '../nearby.ts';
import { endOf, startOf, type StatementDraft } from '../draft.ts';

/**
 * The club declined to say who will replace her.
 *                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^ no statement beside the one that "declined to say" is the cue of
 * Gives back that one, which has the same source.
 */
function sayingIn(
  { text }: Scene,
  outer: StatementDraft,
  statements: readonly StatementDraft[],
): StatementDraft | undefined {
  // but "called on her to admit that …": whoever is asked to say something has not said it
  if (outer.cue && /\p{L}/u.test(text.slice(outer.cue.end, startOf(outer)))) return undefined;
  return statements.find(
    (one) =>
      one !== outer &&
      one.cue !== undefined &&
      endOf(one) === endOf(outer) &&
      startOf(one) > startOf(outer) &&
      one.cue.start <= startOf(outer) &&
      one.cue.end >= startOf(outer),
  );
}

export function isRefusedSaying(scene: Scene, one: StatementDraft, near: readonly StatementDraft[]): boolean {
  return sayingIn(scene, one, near) !== undefined;
}

/** Who declines to say something is who does not say it. */
export function takeSourcesOfRefusals(scene: Scene, drafts: readonly StatementDraft[], nearby: Nearby): void {
  for (const one of drafts) {
    const saying = sayingIn(scene, one, nearby.of(one.pieces));
    if (saying) saying.source ??= one.source;
  }
}
