/** Which of several is meant, where that is clear. */

export interface Chosen<Candidate> {
  readonly who: Candidate;
  readonly probability: number;
}

/**
 * @param weights one for each candidate
 * @param unknown weighs whatever is none of them
 * @param clear from this probability on one is meant and no other
 */
export function clearest<Candidate>(
  candidates: readonly Candidate[],
  weights: readonly number[],
  unknown: number,
  clear: number,
): Chosen<Candidate> | undefined {
  const sum = weights.reduce((a, b) => a + b, unknown);
  const best = weights.indexOf(Math.max(...weights));
  const probability = best < 0 ? 0 : weights[best]! / sum;
  return probability >= clear ? { who: candidates[best]!, probability } : undefined;
}
