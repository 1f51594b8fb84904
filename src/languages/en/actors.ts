/** What English tells the judge of actors. */
import type { ActorWords } from '../../extract/actors/words.ts';
import { actorWeights } from './actor-weights.ts';
import { englishNouns } from './nouns.ts';

export const englishActors: ActorWords = {
  definite: englishNouns.definite,
  general: new Set(['each', 'either', 'every', 'neither', 'no', 'which']),
  weights: new Map(
    actorWeights
      .trim()
      .split('\n')
      .map((line) => line.split(' '))
      .map(([clue, hundredths]) => [clue!, Number(hundredths) / 100]),
  ),
};
