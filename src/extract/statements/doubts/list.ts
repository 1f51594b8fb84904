/** All doubts, in the order in which drafts meet them. A finder proposes and doubts nothing. */
import type { Scene } from '../scene.ts';
import type { StatementDraft } from '../draft.ts';
import { Nearby } from '../nearby.ts';
import type { Doubt } from './doubt.ts';
import { saysNothing } from './empty.ts';
import { isImperative } from './imperative.ts';
import { isOfLabel } from './label.ts';
import { isUnlikelyInside } from './inside.ts';
import { isNaming } from './naming.ts';
import { isAnswered, isBareObject, isDoneTo, isProform, isRightDenied, isSubjectMatter } from './object.ts';
import { isComment, isOwnRefusal, isToldBySayingSo } from './own-saying.ts';
import { isRefusedSaying } from './refusal.ts';
import { isCovered, isRepeated } from './repeats.ts';
import { isLearnt, isNobodysThought, isUnlikelyLearnt } from './thought.ts';
import { isTopic } from './topic.ts';

/** Of what the network proposes. */
export const ofNetwork: readonly Doubt[] = [
  isNaming,
  saysNothing,
  isImperative,
  isProform,
  isUnlikelyLearnt,
  isAnswered,
  isRightDenied,
  isSubjectMatter,
  isBareObject,
  isDoneTo,
];

/** Of what the transcript is a reason not to believe. */
export const inTranscripts: readonly Doubt[] = [isOfLabel];

/** Of what the tree proposes beside that. */
export const ofTree: readonly Doubt[] = [isImperative, isNobodysThought, isLearnt, isCovered, isRepeated];

/** Of everything that is left. */
export const ofAll: readonly Doubt[] = [
  isUnlikelyInside,
  isTopic,
  isOwnRefusal,
  isToldBySayingSo,
  isComment,
  isRefusedSaying,
];

/** The drafts that none of the doubts hits; `others` are those that they are seen beside. */
export function undoubted(
  scene: Scene,
  drafts: readonly StatementDraft[],
  doubts: readonly Doubt[],
  others = new Nearby(scene, drafts),
): StatementDraft[] {
  return drafts.filter((draft) => {
    const near = others.of(draft.pieces);
    return !doubts.some((isDoubted) => isDoubted(scene, draft, near));
  });
}
