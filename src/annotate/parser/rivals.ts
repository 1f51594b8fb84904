import type { Matrix, Model } from '../../network/model.ts';
import { exponentials } from '../../network/rows.ts';
import type { Relations, RelationTerms } from './relations.ts';

/** The scores of all arcs of the sentence that begins at the batch's token `first`, as `decodeTree` takes them. */
export interface SentenceScores {
  readonly first: number;
  readonly tokens: number;
  readonly values: Float32Array;
}

/** Heads whose scores are as far apart or farther are no rivals. */
const MARGIN = 3;

interface Contest {
  readonly token: number;
  readonly heads: readonly [best: number, second: number];
  readonly values: Float32Array;
  /** Where the scores of the two lie in `values`. */
  readonly places: readonly [best: number, second: number];
}

/**
 * A head is chosen together with its relation, where two heads are nearly as likely. Training decodes the same way.
 *
 *     The deputy of the mayor, Ana Marchetti, resigned.
 *         ^^^^^^ or    ^^^^^ has    ^^^ as its apposition: the one with which the relation is the surer
 *
 * Each head counts e^score times the probability of the likeliest relation with it (`rivals.py`); where the second
 * counts more than the first, their scores are exchanged. `root` is the number of the relation with the root.
 */
export function settleRivals(
  model: Model,
  relations: Relations,
  terms: RelationTerms,
  sentences: readonly SentenceScores[],
  root: number,
): void {
  const contests = sentences.flatMap(contestsOf);
  if (contests.length === 0) return;
  const mark = model.arena.mark();
  const dependents = Int32Array.from(contests.flatMap(({ token }) => [token, token]));
  const heads = Int32Array.from(contests.flatMap((contest) => contest.heads));
  const sureness = surenessOf(model, relations.logits(terms, dependents, heads), heads, root);
  const scores = model.matrix(1, contests.length);
  model.values(scores).set(contests.map(({ values, places: [best, second] }) => values[second]! - values[best]!));
  const odds = model.values(exponentials(model, scores));
  for (const [i, { values, places }] of contests.entries()) {
    const [best, second] = places;
    if (odds[i]! * sureness[2 * i + 1]! > sureness[2 * i]!)
      [values[best], values[second]] = [values[second]!, values[best]!];
  }
  model.arena.release(mark);
}

function contestsOf({ first, tokens, values }: SentenceScores): Contest[] {
  const found: Contest[] = [];
  for (let i = 0; i < tokens; i++) {
    const row = i * (tokens + 1);
    let [best, second] = values[row]! >= values[row + 1]! ? [0, 1] : [1, 0];
    for (let column = 2; column <= tokens; column++) {
      if (values[row + column]! > values[row + best]!) [best, second] = [column, best];
      else if (values[row + column]! > values[row + second]!) second = column;
    }
    const places = [row + best, row + second] as const;
    if (values[places[0]]! - values[places[1]]! >= MARGIN) continue;
    const head = (column: number): number => (column === 0 ? -1 : first + column - 1);
    found.push({ token: first + i, heads: [head(best), head(second)], values, places });
  }
  return found;
}

/** The probability of the likeliest relation of each pair. */
function surenessOf(model: Model, logits: Matrix, heads: Int32Array, root: number): Float64Array {
  const { columns } = logits;
  const values = model.values(logits);
  for (let row = 0; row < logits.rows; row++) {
    const pair = values.subarray(row * columns, (row + 1) * columns);
    pair[root] = -Infinity;
    const largest = Math.max(...pair);
    for (let i = 0; i < columns; i++) pair[i] = pair[i]! - largest;
  }
  const powers = model.values(exponentials(model, logits));
  return Float64Array.from(heads, (head, row) => {
    if (head < 0) return 1;
    let sum = 0;
    for (let i = row * columns; i < (row + 1) * columns; i++) sum += powers[i]!;
    return 1 / sum;
  });
}
