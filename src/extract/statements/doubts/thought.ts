/** Thoughts that nobody has told. */
import type { Scene } from '../scene.ts';
import type { StatementDraft } from '../draft.ts';

/** Below this score what somebody comes to know is no thought. */
const leastOfLearning = 0.5;

/** "Believe me, I would": nobody is said to think it */
export function isNobodysThought(_: Scene, { act, source }: StatementDraft): boolean {
  return act === 'thought' && !source;
}

/** "she learned that he had left": what somebody comes to know somebody else has told */
export function isLearnt({ tree, words }: Scene, { cue }: StatementDraft): boolean {
  return cue !== undefined && words.learning.has(tree.lemma(cue.token));
}

/** The same where the network is not certain that it is a thought. */
export function isUnlikelyLearnt(scene: Scene, one: StatementDraft): boolean {
  return one.quotations.length === 0 && (one.score ?? 0) < leastOfLearning && isLearnt(scene, one);
}
