/** Does a word name something particular that happens, happened or may happen? */
import type { EventWords } from '../../events.ts';
import type { Scene } from '../../scene.ts';
import { happeningClues } from './clues.ts';
import { isGeneral, isNounByRule, isVerbByRule } from './rules.ts';

/** What each clue weighs, by its name; how strong it is times its weight is added to a logit. */
export type HappeningWeights = ReadonlyMap<string, number>;

/** How much the rules' verdict adds to the logit, what their denial takes from it, and what tells nothing particular. */
const [byRule, againstRule, general] = [1.2, -1.8, -4];

/** The probability that the token names a happening. */
export function happeningProbability(scene: Scene, token: number, words: EventWords): number {
  const isByRule = scene.tree.pos(token) === 'VERB' ? isVerbByRule : isNounByRule;
  let logit = isGeneral(scene, token, words) ? general : isByRule(scene, token, words) ? byRule : againstRule;
  for (const [name, strength] of happeningClues(scene, token, words)) {
    logit += (words.happening.get(name) ?? 0) * strength;
  }
  return 1 / (1 + Math.exp(-logit));
}
