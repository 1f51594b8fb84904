import { describe, expect, it } from 'vitest';
import { Labels, namesIn } from '../../../src/annotate/entities/labels.ts';
import { Sequences } from '../../../src/annotate/entities/sequences.ts';
import { settle } from '../../../src/annotate/entities/settle.ts';

const labels = new Labels(['O', 'B-PERSON', 'I-PERSON', 'B-PLACE', 'I-PLACE']);
const flat = new Sequences(labels, new Float32Array(25));
const scores = (...tokens: number[][]): Float32Array => Float32Array.from(tokens.flat());

/** Every sequence that is one, with its sum. */
function all(values: Float32Array): { path: number[]; sum: number }[] {
  let found: { path: number[]; sum: number }[] = [{ path: [], sum: 0 }];
  for (let at = 0; at < values.length; at += labels.size) {
    found = found.flatMap(({ path, sum }) =>
      labels.names.flatMap((_, label) =>
        labels.mayFollow(label, path.at(-1) ?? -1) ? [{ path: [...path, label], sum: sum + values[at + label]! }] : [],
      ),
    );
  }
  return found;
}

describe('sequences', () => {
  const values = scores([1, 0, 5, 0, 0], [0, 1, 2, 0, 0], [0, 0, 0, 1, 3], [2, 1, 0, 0, 2.5]);

  it('are the best of all that are possible', () => {
    const best = all(values).reduce((a, b) => (b.sum > a.sum ? b : a));
    expect([...flat.best(values)]).toEqual(best.path);
  });

  it('say how far every other kind falls short', () => {
    const every = all(values);
    const top = Math.max(...every.map(({ sum }) => sum));
    const margins = flat.margins(values);
    for (let token = 0; token < 4; token++) {
      for (let kind = 0; kind < 3; kind++) {
        const sums = every.filter(({ path }) => labels.kindOf[path[token]!] === kind).map(({ sum }) => sum);
        expect(margins[token * 3 + kind]).toBeCloseTo(Math.max(Math.max(...sums) - top, -6));
      }
    }
  });

  it('never continue a name of another kind, whatever the scores', () => {
    expect([...flat.best(scores([0, 9, 0, 0, 0], [0, 0, 0, 0, 9]))]).not.toEqual([1, 4]);
  });

  it('read as names', () => {
    expect(namesIn(labels, [1, 2, 0, 3, 1, 3, 4])).toEqual([
      { first: 0, end: 2, kind: 'PERSON' },
      { first: 3, end: 4, kind: 'PLACE' },
      { first: 4, end: 5, kind: 'PERSON' },
      { first: 5, end: 7, kind: 'PLACE' },
    ]);
  });
});

describe('what the article says of a word', () => {
  const clear = { forms: ['Ana', 'Mirov'], scores: scores([0, 5, 0, 0, 0], [0, 0, 5, 0, 0]) };
  const doubtful = { forms: ['Mirov', 'waits'], scores: scores([0, 1, 0, 1.5, 0], [5, 0, 0, 0, 0]) };

  it('settles a surname by the full name', () => {
    expect([...settle([doubtful], labels, flat)[0]!]).toEqual([3, 0]);
    expect([...settle([clear, doubtful], labels, flat)[1]!]).toEqual([1, 0]);
    expect([...settle([doubtful, clear], labels, flat)[0]!]).toEqual([1, 0]);
  });

  it('does not reach words in lower case', () => {
    const lower = { ...doubtful, forms: ['mirov', 'waits'] };
    expect([...settle([clear, lower], labels, flat)[1]!]).toEqual([3, 0]);
  });
});
