/** Whether something is said, written or thought. */
import type { StatementAct } from '../../ontology.ts';
import type { Scene } from '../scene.ts';
import type { Cue } from './cues.ts';
import type { CueWords } from './words.ts';

export function actOf({ tree }: Scene, cue: Cue | undefined, words: CueWords): StatementAct {
  if (cue?.act !== 'speech') return cue?.act ?? 'speech';
  // "said in a written statement", "wrote", "the letter said"
  const around = [...tree.children(cue.token), tree.child(cue.token, 'nsubj')];
  return around.some((child) => tree.is(child, 'obl', 'nsubj') && words.documentNouns.has(tree.lemma(child)))
    ? 'writing'
    : 'speech';
}
