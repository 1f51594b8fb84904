/** Thoughts that nobody has told. */
import type { Scene } from '../../scene.ts';
import type { StatementDraft } from '../draft.ts';
import type { CueWords } from '../words.ts';

/** Below this score what somebody comes to know is no thought. */
const leastOfLearning = 0.5;

type Near = readonly StatementDraft[];

/** "Believe me, I would": nobody is said to think it */
export function isNobodysThought(_: Scene, { act, source }: StatementDraft): boolean {
  return act === 'thought' && !source;
}

/** "she learned that he had left": what somebody comes to know somebody else has told */
export function isLearnt({ tree }: Scene, { cue }: StatementDraft, _: Near, words: CueWords): boolean {
  return cue !== undefined && words.learning.has(tree.lemma(cue.token));
}

/** The same where the network is not certain that it is a thought. */
export function isUnlikelyLearnt(scene: Scene, one: StatementDraft, near: Near, words: CueWords): boolean {
  return one.quotations.length === 0 && (one.score ?? 0) < leastOfLearning && isLearnt(scene, one, near, words);
}
