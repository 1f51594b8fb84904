import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { Encoder } from '../../../src/annotate/encoder/encoder.ts';
import { Vocabulary } from '../../../src/annotate/encoder/vocabulary.ts';
import { Arcs } from '../../../src/annotate/parser/arcs.ts';
import { readParserConfig } from '../../../src/annotate/parser/config.ts';
import { loadParser } from '../../../src/annotate/parser/parser.ts';
import { Relations } from '../../../src/annotate/parser/relations.ts';
import { placeBorders } from '../../../src/network/borders.ts';
import { readWeights } from '../../../src/network/container.ts';
import { Distances } from '../../../src/network/layers/distances.ts';
import { Linear } from '../../../src/network/layers/linear.ts';
import { Model, type Matrix } from '../../../src/network/model.ts';
import { stackRows } from '../../../src/network/rows.ts';

interface Expected {
  readonly forms: string[];
  readonly rows: { glove: number; word: number; pieces: number[] }[];
  readonly upos: string[];
  readonly heads: number[];
  readonly relations: string[];
  readonly lemmas: string[];
  readonly layers: number[][][];
  readonly tagLogits: number[][];
  readonly arcs: number[][];
  readonly relationLogits: number[][];
}

const root = new URL('../../../', import.meta.url);
const NETWORKS = [
  ['a small network', 'test/network/fixtures/parser-small.ngw', 'test/network/fixtures/parser-activations.json'],
  ['the shipped network', 'src/languages/en/parser.ngw', 'test/network/fixtures/parser-shipped.json'],
] as const;

const rowsOf = (values: Float32Array, columns: number): number[][] =>
  Array.from({ length: values.length / columns }, (_, row) => [...values.subarray(row * columns, (row + 1) * columns)]);

/** Of the largest values: the network rounds what it multiplies to 16 bits. */
const TOLERANCE = 1e-4;

function expectClose(actual: number[][], expected: number[][]): void {
  expect(actual.map((row) => row.length)).toEqual(expected.map((row) => row.length));
  const differences = actual.flatMap((row, i) => row.map((value, j) => Math.abs(value - expected[i]![j]!)));
  const largest = Math.max(
    ...expected
      .flat()
      .filter((value) => value > -1e3)
      .map(Math.abs),
  );
  expect(Math.max(...differences)).toBeLessThan(TOLERANCE * Math.max(10, largest));
}

describe.each(NETWORKS)('%s computes what training wrote down', async (_name, weightsPath, activationsPath) => {
  const file = await readFile(new URL(weightsPath, root));
  const { sentences } = JSON.parse(await readFile(new URL(activationsPath, root), 'utf8')) as { sentences: Expected[] };
  const weights = await readWeights(file);
  const model = await Model.start(weights);
  const { distanceBounds, encoder } = readParserConfig(weights);
  const distances = new Distances(model, distanceBounds);
  const vocabulary = Vocabulary.of(weights);
  const network = new Encoder(model, vocabulary, encoder.pairs);
  const tagger = new Linear(model, 'tag.weight', 'tag.bias');
  const arcs = new Arcs(model, distances);
  const relations = new Relations(model, distances);
  const rootVector = model.placeMatrix('root');
  const parser = await loadParser(file);
  const matrixRows = (matrix: Matrix): number[][] => rowsOf(model.values(matrix), matrix.columns);

  it.each(sentences)('rows of the tables: $forms', ({ forms, rows }) => {
    expect(forms.map((form) => vocabulary.rows(form))).toEqual(rows);
  });

  it.each(sentences)('layers and heads: $forms', (expected) => {
    const borders = placeBorders(model, [0, expected.forms.length]);
    const trace: Float32Array[] = [];
    const x = network.encode(expected.forms, borders, undefined, trace);
    for (const [i, layer] of [...trace, model.values(x).slice()].entries()) {
      const rows = rowsOf(layer, network.width);
      const ends = [rows[0]!, rows.at(-1)!].map((row) => [...row.slice(0, 8), ...row.slice(-8)]);
      expectClose(ends, expected.layers[i]!);
    }
    expectClose(matrixRows(tagger.apply(x)), expected.tagLogits);
    const candidates = stackRows(model, rootVector, x);
    expectClose(matrixRows(arcs.score(arcs.prepare(x, candidates), 0, x.rows)), expected.arcs);
    const heads = Int32Array.from(expected.heads, (head) => head - 1);
    const everyToken = Int32Array.from(heads, (_, i) => i);
    const logits = relations.logits(relations.prepare(x, candidates), everyToken, heads);
    expectClose(matrixRows(logits), expected.relationLogits);
  });

  it.each(sentences)('tags, tree and lemmas: $forms', (expected) => {
    const tokens = expected.forms.map((text, start) => ({ text, start }));
    const syntax = parser.parse(tokens, [{ firstToken: 0, endToken: tokens.length }]);
    expect(syntax.map(({ pos }) => pos)).toEqual(expected.upos);
    expect(syntax.map(({ head }) => head + 1)).toEqual(expected.heads);
    expect(syntax.map(({ dep }) => dep)).toEqual(expected.relations);
    expect(syntax.map(({ lemma }) => lemma)).toEqual(expected.lemmas);
  });
});
