// Scores of a sentence's arcs: [dependents, heads], where head 0 is the root and head j the (j - 1)th token.

/**
 * scores[i, j] += terms[i, bucket]: for the root the first of the `width` terms, for a token that of
 * buckets[distance + reach], the distance j - 1 - i being clamped to ±reach. `buckets` holds 2 · reach + 1 int32.
 */
export function addDistance(scores: usize, tokens: i32, terms: usize, width: i32, buckets: usize, reach: i32): void {
  for (let i = 0; i < tokens; i++) {
    store<f32>(scores, load<f32>(scores) + load<f32>(terms));
    for (let j = 1; j <= tokens; j++) {
      const distance = max(-reach, min(reach, j - 1 - i));
      const bucket = load<i32>(buckets + <usize>(distance + reach) * 4);
      const at = scores + <usize>j * 4;
      store<f32>(at, load<f32>(at) + load<f32>(terms + <usize>bucket * 4));
    }
    scores += <usize>(tokens + 1) * 4;
    terms += <usize>width * 4;
  }
}
