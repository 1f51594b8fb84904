/** The clauses that a cue takes, by what the tree says, as statements. */
import type { Scene } from '../scene.ts';
import { actOf } from '../cues/act.ts';
import type { Cue } from '../cues/find.ts';
import { proposed, type StatementDraft } from '../draft.ts';
import { indirectSpeechOf } from './indirect.ts';
import { sourceOf } from '../source/source.ts';

/** `cues` are all that there are. */
export function clausesOf(scene: Scene, cue: Cue, cues: ReadonlyMap<number, Cue>): StatementDraft[] {
  return indirectSpeechOf(scene, cue, cues).map(({ content, rule }) =>
    proposed({
      pieces: [content],
      cue,
      act: actOf(scene, cue),
      negative: cue.negative,
      question: cue.question && !(rule === 'infinitive-of-cue'),
      source: sourceOf(scene, cue),
      rule,
    }),
  );
}
