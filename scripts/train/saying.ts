/**
 * Fits the weights by which a draft of a statement is judged, on PolNeAR's development part (the statement network has
 * seen the training part, so its scores are too sure there), and writes them to src/languages/en/saying-weights.ts.
 *
 *     npx tsx scripts/train/saying.ts            cross-validation in five parts, then the weights
 *     npx tsx scripts/train/saying.ts --measure  cross-validation alone
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Clues } from '../../src/extract/statements/judge/clues.ts';
import { draftStatements } from '../../src/extract/statements.ts';
import { sceneOf } from '../../src/extract/scene.ts';
import { createArticle, loadNewsgraph } from '../../src/index.ts';
import { english } from '../../src/languages/en/english.ts';
import { fit, scoresOf, type Choice } from './rank.ts';
import { verdictsOf, type AnnotatedArticle } from './saying-verdicts.ts';

const settings = { rounds: 100, rate: 0.2, penalty: 40 };
const parts = 5;
/** A clue that fewer drafts have says little. */
const fewest = 8;

/** A draft against nothing: whether it is said. */
interface Judged extends Choice {
  readonly part: number;
}

const path = join(process.env['NEWSGRAPH_DATA'] ?? '../shared', 'corpora', 'polnear-dev.jsonl');
if (!existsSync(path)) {
  console.error(`no corpus: ${path} is missing; set NEWSGRAPH_DATA to the folder that holds corpora/`);
  process.exit(1);
}
const newsgraph = await loadNewsgraph();

function judgedOf(article: AnnotatedArticle, part: number): Judged[] {
  const { id, text } = article;
  const scene = sceneOf(newsgraph.annotate(createArticle({ id, text })), english.persons);
  const { statements, within } = draftStatements(scene, english.cues, english.interviews);
  const clues = new Clues(scene, statements);
  const outer = statements.filter((one) => !within.has(one) && !one.turn);
  return [...verdictsOf(article, outer)].map(([draft, isSaid]) => ({
    part,
    weight: 1,
    options: [[...clues.of(draft)], []],
    right: [isSaid, !isSaid],
  }));
}

/** Without the clues that few drafts have. */
function frequent(all: readonly Judged[]): Judged[] {
  const counts = new Map<string, number>();
  for (const { options } of all) for (const [name] of options[0]!) counts.set(name, (counts.get(name) ?? 0) + 1);
  return all.map((one) => ({
    ...one,
    options: one.options.map((clues) => clues.filter(([name]) => counts.get(name)! >= fewest)),
  }));
}

const probability = (weights: ReadonlyMap<string, number>, judged: Judged): number =>
  1 / (1 + Math.exp(-scoresOf(weights, judged)[0]!));

/** For each tenth of probability how many drafts have it, and how many of them are said, in percent. */
function table(all: readonly Judged[], weightsOf: (judged: Judged) => ReadonlyMap<string, number>): string {
  const bins = Array.from({ length: 10 }, () => ({ all: 0, said: 0, sum: 0 }));
  for (const judged of all) {
    const likely = probability(weightsOf(judged), judged);
    const bin = bins[Math.min(9, Math.floor(10 * likely))]!;
    bin.all++;
    bin.sum += likely;
    if (judged.right[0]) bin.said++;
  }
  const percent = (count: number, of: number): string => ((100 * count) / of).toFixed(0).padStart(6);
  return bins
    .filter((bin) => bin.all > 0)
    .map((bin) => `${percent(bin.sum, bin.all)}${percent(bin.said, bin.all)}${String(bin.all).padStart(7)}`)
    .join('\n');
}

const articles = readFileSync(path, 'utf8').split('\n').filter(Boolean);
const all = frequent(articles.flatMap((line, i) => judgedOf(JSON.parse(line) as AnnotatedArticle, i % parts)));
const byPart = Array.from({ length: parts }, (_, part) =>
  fit(
    all.filter((judged) => judged.part !== part),
    settings,
  ),
);
console.log(`probability and share said, in percent, and how many of ${all.length}, cross-validated`);
console.log(table(all, ({ part }) => byPart[part]!));

if (!process.argv.includes('--measure')) {
  const lines = [...fit(all, settings)]
    .map(([name, weight]) => [name, Math.round(100 * weight)] as const)
    .filter(([, weight]) => weight !== 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, weight]) => `${name} ${weight}`);
  writeFileSync(
    join(import.meta.dirname, '..', '..', 'src', 'languages', 'en', 'saying-weights.ts'),
    `/** What tells that somebody says something: a clue and its weight in hundredths a line. Written by scripts/train/saying.ts. */
export const sayingWeights = \`
${lines.join('\n')}
\`;
`,
  );
}
