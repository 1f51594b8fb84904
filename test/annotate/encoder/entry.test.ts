import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { Entry } from '../../../src/annotate/encoder/entry.ts';
import { Vocabulary } from '../../../src/annotate/encoder/vocabulary.ts';
import { readWeights } from '../../../src/network/container.ts';
import { Model } from '../../../src/network/model.ts';

const file = await readFile(new URL('../../../src/languages/en/names.ngw', import.meta.url));
const weights = await readWeights(file);
const model = await Model.start(weights);
const entry = new Entry(model, Vocabulary.of(weights));
const further = model.weights.tensor('encoder.input.weight').columns - 24 - 24 - 48;

/** One row a form; the further numbers of form i are all `numbers[i]`. */
function enter(forms: readonly string[], numbers: readonly number[] = forms.map(() => 0)): number[][] {
  const mark = model.arena.mark();
  const columns = model.matrix(forms.length, further);
  model.values(columns).set(numbers.flatMap((value) => new Array<number>(further).fill(value)));
  const { pointer, columns: width } = entry.enter(forms, columns);
  const rows = forms.map((_, i) => [...model.arena.floats(pointer + i * width * 4, width)]);
  model.arena.release(mark);
  return rows;
}

describe('Entry', () => {
  const forms = ['The', 'ferry', 'left', 'Dunmuir', 'before', 'the', 'ferry', 'from', 'Skerray'];
  const first = enter(forms);

  it('gives a form the same row wherever it stands', () => {
    expect(first[1]).toEqual(first[6]);
    expect(first[0]).not.toEqual(first[5]);
    expect(enter(['Skerray'])).toEqual([first[8]]);
  });

  it('gives the same when it has forgotten a form and learns it again', () => {
    for (let i = 0; i < 17; i++) enter(Array.from({ length: 1000 }, (_, k) => `made-up-${1000 * i + k}`));
    expect(enter(forms)).toEqual(first);
  });

  it('adds what further numbers weigh', () => {
    const [none, one, two] = enter(['ferry', 'ferry', 'ferry'], [0, 1, 2]);
    none!.forEach((value, i) => {
      expect(two![i]! - value).toBeCloseTo(2 * (one![i]! - value), 4);
    });
    expect(one).not.toEqual(none);
  });

  it('refuses another number of columns', () => {
    expect(() => entry.enter(['ferry'])).toThrow(/0 further columns, not 7/);
  });
});
