/**
 * From the scores of all arcs to a tree: every token's best head, then repairs. Training decodes the same way, in
 * the same order, with differences in float32.
 */

/**
 * Heads of a sentence of `tokens` tokens: -1 for the one root, else the index of a token. `scores` is
 * [tokens, tokens + 1] in rows: column 0 is the root, column k + 1 token k, and no token is its own best head.
 */
export function decodeTree(scores: Float32Array, tokens: number): Int32Array {
  const score = (i: number, head: number): number => scores[i * (tokens + 1) + head + 1]!;
  const heads = new Int32Array(tokens).fill(-1);
  if (tokens < 2) return heads;
  const elsewhere = new Int32Array(tokens);
  for (let i = 0; i < tokens; i++) {
    elsewhere[i] = bestToken(scores, tokens, i);
    heads[i] = score(i, elsewhere[i]!) > score(i, -1) ? elsewhere[i]! : -1;
  }
  setOneRoot(heads, elsewhere, score);
  repairCycles(heads, score);
  return heads;
}

type Score = (i: number, head: number) => number;

/** The first of the tokens with the highest score as head of token i. */
function bestToken(scores: Float32Array, tokens: number, i: number): number {
  const row = i * (tokens + 1) + 1;
  let best = 0;
  for (let k = 1; k < tokens; k++) if (scores[row + k]! > scores[row + best]!) best = k;
  return best;
}

/** Keeps that root which loses most by another head; if there is none, takes the token that loses least. */
function setOneRoot(heads: Int32Array, elsewhere: Int32Array, score: Score): void {
  const isRoot = (i: number): boolean => heads[i] === -1;
  const any = heads.includes(-1);
  let root = -1;
  let widest = -Infinity;
  for (let i = 0; i < heads.length; i++) {
    if (any && !isRoot(i)) continue;
    const margin = Math.fround(score(i, -1) - score(i, elsewhere[i]!));
    if (margin > widest) [root, widest] = [i, margin];
  }
  for (let i = 0; i < heads.length; i++) if (isRoot(i)) heads[i] = elsewhere[i]!;
  heads[root] = -1;
}

/** Breaks each cycle where it costs least, towards a token that does reach the root. */
function repairCycles(heads: Int32Array, score: Score): void {
  for (;;) {
    const reaches = reachingRoot(heads);
    const lost = reaches.indexOf(0);
    if (lost < 0) return;
    let [dependent, head, least] = [-1, -1, -Infinity];
    for (const i of cycleFrom(heads, lost)) {
      for (let k = 0; k < heads.length; k++) {
        if (!reaches[k]) continue;
        const gain = Math.fround(score(i, k) - score(i, heads[i]!));
        if (gain > least) [dependent, head, least] = [i, k, gain];
      }
    }
    heads[dependent] = head;
  }
}

/** 1 for every token whose chain of heads ends at the root, 0 for the others. */
function reachingRoot(heads: Int32Array): Uint8Array {
  const UNKNOWN = 2;
  const ON_THE_WAY = 3;
  const reaches = new Uint8Array(heads.length).fill(UNKNOWN);
  for (let start = 0; start < heads.length; start++) {
    let i = start;
    while (i >= 0 && reaches[i] === UNKNOWN) {
      reaches[i] = ON_THE_WAY;
      i = heads[i]!;
    }
    const outcome = i < 0 || reaches[i] === 1 ? 1 : 0;
    for (i = start; i >= 0 && reaches[i] === ON_THE_WAY; i = heads[i]!) reaches[i] = outcome;
  }
  return reaches;
}

/** The tokens, in ascending order, of the cycle that the chain of heads from `start` runs into. */
function cycleFrom(heads: Int32Array, start: number): number[] {
  const visited = new Set<number>();
  let i = start;
  for (; !visited.has(i); i = heads[i]!) visited.add(i);
  const cycle = [i];
  for (let j = heads[i]!; j !== i; j = heads[j]!) cycle.push(j);
  return cycle.sort((a, b) => a - b);
}
