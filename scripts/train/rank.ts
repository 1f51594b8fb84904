/** Log-linear choice among candidates, fitted by gradient ascent with a quadratic penalty. */

/** A choice: features by name for each option, and which options are right. */
export interface Choice {
  readonly options: readonly (readonly (readonly [name: string, value: number])[])[];
  readonly right: readonly boolean[];
  /** How much it counts. */
  readonly weight: number;
}

export interface Settings {
  readonly rounds: number;
  readonly rate: number;
  /** Weight of the penalty, for each feature and not for each choice. */
  readonly penalty: number;
}

export function scoresOf(weights: ReadonlyMap<string, number>, { options }: Pick<Choice, 'options'>): number[] {
  return options.map((all) => all.reduce((sum, [name, value]) => sum + (weights.get(name) ?? 0) * value, 0));
}

const normalised = (scores: readonly number[]): number[] => {
  const top = Math.max(...scores);
  const raised = scores.map((score) => Math.exp(score - top));
  const sum = raised.reduce((total, one) => total + one, 0);
  return raised.map((one) => one / sum);
};

/** Weights that make the right options likely; where several are right, any of them counts. Adagrad, whole batches. */
export function fit(choices: readonly Choice[], { rounds, rate, penalty }: Settings): Map<string, number> {
  const weights = new Map<string, number>();
  const squares = new Map<string, number>();
  const usable = choices.filter(({ right }) => right.includes(true) && right.includes(false));
  for (let round = 0; round < rounds; round++) {
    const gradient = new Map<string, number>();
    for (const choice of usable) {
      const likely = normalised(scoresOf(weights, choice));
      const mass = likely.reduce((sum, one, i) => sum + (choice.right[i] ? one : 0), 0);
      choice.options.forEach((all, i) => {
        const pull = (choice.right[i] ? likely[i]! / mass : 0) - likely[i]!;
        for (const [name, value] of all) gradient.set(name, (gradient.get(name) ?? 0) + pull * value * choice.weight);
      });
    }
    for (const [name, pull] of gradient) {
      const slope = pull - penalty * (weights.get(name) ?? 0);
      const square = (squares.get(name) ?? 0) + slope * slope;
      squares.set(name, square);
      weights.set(name, (weights.get(name) ?? 0) + (rate * slope) / Math.sqrt(square + 1e-8));
    }
  }
  return weights;
}
