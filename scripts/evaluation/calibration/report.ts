/** Whether confidences mean what they say: of the facts of a kind with 0.8, about 80 % should be right. */
import type { Measured } from '../measures.ts';
import { judgedFacts } from './data.ts';
import type { Fact } from './facts.ts';
import { confidenceIn, fitted } from './fit.ts';

const folds = 5;
const bands = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];

interface Told {
  readonly kind: string;
  readonly confidence: number;
  readonly right: boolean;
}

/** Each article's facts get their confidences from a table that was counted on others. */
export async function measureCalibration(): Promise<Measured> {
  const told = acrossFolds(await judgedFacts());
  const kinds = [...new Set(told.map(({ kind }) => kind))].sort();
  const lines = kinds.flatMap((kind) =>
    linesOf(
      kind,
      told.filter((one) => one.kind === kind),
    ),
  );
  const head = 'kind            confidence   mean  right  facts';
  const figures = Object.fromEntries(
    kinds.map((kind) => [`${kind}.off`, offOf(told.filter((one) => one.kind === kind))]),
  );
  return { figures, report: [head, ...lines].map((line) => `${line}\n`).join('') };
}

function acrossFolds(facts: readonly Fact[]): Told[] {
  const articles = [...new Set(facts.map(({ article }) => article))].sort();
  const foldOf = new Map(articles.map((article, i) => [article, i % folds]));
  return Array.from({ length: folds }, (_, fold) => {
    const table = fitted(facts.filter(({ article }) => foldOf.get(article) !== fold));
    const held = facts.filter(({ article, right }) => foldOf.get(article) === fold && right !== undefined);
    return held.map((fact) => ({ kind: fact.kind, confidence: confidenceIn(table, fact), right: fact.right! }));
  }).flat();
}

function inBands(told: readonly Told[]): Told[][] {
  return bands.map((from, i) =>
    told.filter(({ confidence }) => confidence >= from && confidence < (bands[i + 1] ?? Infinity)),
  );
}

const mean = (told: readonly Told[], value: (one: Told) => number): number =>
  (100 * told.reduce((sum, one) => sum + value(one), 0)) / told.length;

function linesOf(kind: string, told: readonly Told[]): string[] {
  return inBands(told).flatMap((band, i) => {
    if (band.length === 0) return [];
    const columns = [mean(band, ({ confidence }) => confidence), mean(band, ({ right }) => (right ? 1 : 0))];
    const range = `${bands[i]!.toFixed(1)}–${(bands[i]! + 0.1).toFixed(1)}`;
    return [
      `${kind.padEnd(18)}${range}${columns.map((one) => one.toFixed(0).padStart(7)).join('')}${String(band.length).padStart(7)}`,
    ];
  });
}

/** How far confidences are from the share that is right, in points, over the facts. */
function offOf(told: readonly Told[]): number {
  const sums = inBands(told).map(
    (band) =>
      band.length && band.length * Math.abs(mean(band, ({ confidence, right }) => confidence - (right ? 1 : 0))),
  );
  return Math.round((10 * sums.reduce((sum, one) => sum + one, 0)) / told.length) / 10;
}
