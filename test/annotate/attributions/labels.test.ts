import fc from 'fast-check';
import { expect, it } from 'vitest';
import { LabelSequence } from '../../../src/annotate/attributions/labels.ts';

const LABELS = 3;
const numbers = (length: number) =>
  fc
    .array(fc.integer({ min: -8, max: 8 }), { minLength: length, maxLength: length })
    .map(Float32Array.from.bind(Float32Array));

function sumOf(labels: readonly number[], scores: Float32Array, transition: Float32Array, first: Float32Array): number {
  return labels.reduce((sum, label, i) => {
    const step = i === 0 ? first[label]! : transition[labels[i - 1]! * LABELS + label]!;
    return sum + step + scores[i * LABELS + label]!;
  }, 0);
}

it('finds a sequence that no other beats', () => {
  const tokens = 4;
  fc.assert(
    fc.property(numbers(tokens * LABELS), numbers(LABELS * LABELS), numbers(LABELS), (scores, transition, first) => {
      const best = [...new LabelSequence(transition, first).best(scores)];
      const all = Array.from({ length: LABELS ** tokens }, (_, n) =>
        Array.from({ length: tokens }, (__, i) => Math.floor(n / LABELS ** i) % LABELS),
      );
      const highest = Math.max(...all.map((labels) => sumOf(labels, scores, transition, first)));
      expect(sumOf(best, scores, transition, first)).toBe(highest);
    }),
  );
});
