/** Does somebody say this? The judge of drafts, whoever found them. */
import type { Scene } from '../../scene.ts';
import type { Drafts, StatementDraft } from '../draft.ts';
import { Clues } from './clues.ts';

/** What each clue weighs, by its name; how strong it is times its weight is added to a logit. */
export type SayingWeights = ReadonlyMap<string, number>;

/** A turn of a transcript is said, whatever it reads like. */
const ofTurn = 0.95;

/** What stands inside of a statement was never learned from; of what is proposed there four of five are right. */
const leastInside = 0.76;

export class SayingJudge {
  readonly #clues: Clues;
  readonly #within: Drafts['within'];
  readonly #weights: SayingWeights;

  constructor(scene: Scene, { statements, within }: Drafts, weights: SayingWeights) {
    this.#clues = new Clues(scene, statements);
    this.#within = within;
    this.#weights = weights;
  }

  /** The probability that somebody says, writes or thinks what the draft holds, no more and no less. */
  probability(draft: StatementDraft): number {
    if (draft.turn) return ofTurn;
    let logit = 0;
    for (const [name, strength] of this.#clues.of(draft)) logit += (this.#weights.get(name) ?? 0) * strength;
    const probability = 1 / (1 + Math.exp(-logit));
    return this.#within.has(draft) ? Math.max(leastInside, probability) : probability;
  }
}
