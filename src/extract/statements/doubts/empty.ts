/** Contents in which nothing is said. */
import type { Scene } from '../scene.ts';
import type { StatementDraft } from '../draft.ts';
import { wordsOf } from './doubt.ts';

/** Below these scores what is no clause mostly is no statement: "praised the findings", "planned to retire". */
const leastOfPhrase = 0.4;
const leastOfInfinitive = 0.35;

/** Whether there is nothing in it: a pronoun or a name alone says nothing, and a bare phrase must be certain. */
export function saysNothing(scene: Scene, draft: StatementDraft): boolean {
  const { tree, cast } = scene;
  const { cue, quotations, score = 0 } = draft;
  if (quotations.length > 0 || !cue) return false;
  const words = wordsOf(scene, draft).filter((token) => !['PRON', 'DET', 'ADP', 'PART'].includes(tree.pos(token)));
  if (words.length === 0 || words.every((token) => tree.pos(token) === 'PROPN' && cast.at(token))) return true;
  if (cue.verb.negative || cue.verb.addresseeAfter?.includes(tree.form(cue.token + 1))) return false;
  const verbs = words.filter((token) => ['VERB', 'AUX'].includes(tree.pos(token)));
  if (verbs.length === 0) return score < leastOfPhrase;
  const finite = verbs.some((verb) => tree.child(verb, 'nsubj') >= 0 || tree.child(tree.head(verb), 'nsubj') >= 0);
  return !finite && score < leastOfInfinitive;
}
