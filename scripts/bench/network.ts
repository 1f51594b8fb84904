/**
 * The kernel's matrix product beside the same loop in plain JavaScript, and the parser's speed, in one run on one core.
 * Usage: tsx scripts/bench/network.ts; the text is made of the forms of a treebank of NEWSGRAPH_DATA (default
 * the folder beside the project), on gold tokens. CPU time, so that a busy machine disturbs it less.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { loadParser } from '../../src/annotate/parser/parser.ts';
import { parserWeights } from '../../src/languages/en/weights.ts';
import { readWeightsFile } from '../../src/languages/read-weights.ts';
import { Arena } from '../../src/network/arena.ts';
import { startKernel } from '../../src/network/kernel.ts';
import { readSentences } from '../evaluate/conllu.ts';

const [ROWS, INNER, COLUMNS] = [512, 480, 160];
const REPEATS = 7;

/** The least CPU seconds that `work` took in several runs. */
function seconds(work: () => void): number {
  const runs = Array.from({ length: REPEATS }, () => {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1e6;
  });
  return Math.min(...runs);
}

function plainProduct(x: Float32Array, weight: Float32Array, out: Float32Array): void {
  for (let row = 0; row < ROWS; row++) {
    for (let column = 0; column < COLUMNS; column++) {
      let sum = 0;
      for (let k = 0; k < INNER; k++) sum += x[row * INNER + k]! * weight[column * INNER + k]!;
      out[row * COLUMNS + column] = sum;
    }
  }
}

async function benchProduct(): Promise<void> {
  const arena = new Arena();
  const kernel = await startKernel(arena.memory);
  const x = Float32Array.from({ length: ROWS * INNER }, (_, i) => Math.sin(i));
  const weight = Float32Array.from({ length: COLUMNS * INNER }, (_, i) => Math.cos(i));
  const panels = arena.allocate(weight.length * 4);
  kernel.pack(arena.placeFloats(weight), COLUMNS, INNER, panels);
  const bias = arena.placeFloats(new Float32Array(COLUMNS));
  const [out, scratch] = [arena.allocate(ROWS * COLUMNS * 4), arena.allocate(64 * INNER * 4)];
  const placed = arena.placeFloats(x);
  const billions = (2 * ROWS * INNER * COLUMNS) / 1e9;
  const ours = seconds(() => {
    for (let i = 0; i < 50; i++) kernel.product(placed, ROWS, INNER, panels, bias, COLUMNS, out, scratch);
  });
  const plainOut = new Float32Array(ROWS * COLUMNS);
  const plain = seconds(() => {
    plainProduct(x, weight, plainOut);
  });
  console.log(`product of ${ROWS} × ${INNER} × ${COLUMNS}: kernel ${((50 * billions) / ours).toFixed(1)} GFLOP/s, `);
  console.log(`  plain JavaScript ${(billions / plain).toFixed(2)} GFLOP/s`);
}

async function benchParser(path: string): Promise<void> {
  const file = await readWeightsFile(parserWeights);
  const start = performance.now();
  const parser = await loadParser(file);
  console.log(`loading the parser: ${(performance.now() - start).toFixed(0)} ms`);
  const sentences = readSentences(path);
  const tokens = sentences.flat().map(({ form }, at) => ({ text: form, start: at }));
  let firstToken = 0;
  const ranges = sentences.map(({ length }) => ({ firstToken, endToken: (firstToken += length) }));
  const time = seconds(() => {
    parser.parse(tokens, ranges);
  });
  const average = (tokens.length / sentences.length).toFixed(1);
  console.log(`${path}: ${Math.round(tokens.length / time)} tokens/s (sentences of ${average} tokens)`);
}

await benchProduct();
for (const name of ['ewt-dev', 'gum-open-dev']) {
  const path = join(process.env['NEWSGRAPH_DATA'] ?? '../shared', 'corpora', 'treebank', `${name}.conllu.gz`);
  if (existsSync(path)) await benchParser(path);
  else console.error(`No ${path}: set NEWSGRAPH_DATA to the folder that holds corpora/treebank.`);
}
