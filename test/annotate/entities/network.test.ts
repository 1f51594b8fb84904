import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { EXTRA, writeExtra } from '../../../src/annotate/entities/inputs.ts';
import { namesIn } from '../../../src/annotate/entities/labels.ts';
import { NamesNetwork } from '../../../src/annotate/entities/network.ts';
import { plain } from '../../../src/annotate/entities/plain.ts';
import { settle } from '../../../src/annotate/entities/settle.ts';
import { englishNames } from '../../../src/languages/en/names.ts';
import { readWeights } from '../../../src/network/container.ts';
import { Model } from '../../../src/network/model.ts';

interface Expected {
  readonly forms: string[];
  readonly rows: { glove: number; word: number; pieces: number[] }[];
  readonly extra: number[][];
  readonly scores: number[][];
  readonly names: [number, number, string][];
}

const root = new URL('../../../', import.meta.url);
const read = (path: string): Promise<Buffer> => readFile(new URL(path, root));

describe('the names network computes what training wrote down', async () => {
  const { sentences } = JSON.parse(String(await read('test/network/fixtures/names-activations.json'))) as {
    sentences: Expected[];
  };
  const network = new NamesNetwork(
    await Model.start(await readWeights(await read('src/languages/en/names.ngw'))),
    englishNames,
  );
  const scores = network.score(sentences.map(({ forms }) => forms));

  it.each(sentences)('rows and numbers: $forms', ({ forms, rows, extra }) => {
    expect(forms.map((form) => network.vocabulary.rows(plain(form)))).toEqual(rows);
    const numbers = new Float32Array(forms.length * EXTRA);
    writeExtra(forms.map(plain), englishNames, numbers, 0);
    expect([...numbers]).toEqual(extra.flat());
  });

  it.each(sentences.map((sentence, i) => ({ ...sentence, i })))('scores: $forms', ({ scores: expected, i }) => {
    const differences = expected.flat().map((value, k) => Math.abs(value - scores[i]![k]!));
    expect(differences).toHaveLength(scores[i]!.length);
    expect(Math.max(...differences)).toBeLessThan(1e-3);
  });

  it('finds the same names in the whole article', () => {
    const { labels, sequences } = network;
    const scored = sentences.map(({ forms }, i) => ({ forms, scores: scores[i]! }));
    // titles, which training's list has off already, stand at the beginning of a name alone
    const found = settle(scored, labels, sequences).map((path) => {
      return namesIn(labels, path).map(({ end, kind }) => [end, kind]);
    });
    expect(found).toEqual(sentences.map(({ names }) => names.map(([, end, kind]) => [end, kind])));
  });

  it('gives a sentence the same scores alone', () => {
    sentences.forEach(({ forms }, i) => {
      expect(network.score([forms])[0]).toEqual(scores[i]);
    });
  });
});
