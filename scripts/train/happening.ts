/**
 * Fits the weights by which a word is judged to name a happening, on what MEANTIME, ECB+ and GUM mark, and writes them
 * to src/languages/en/happening-weights.ts.
 *
 *     npx tsx scripts/train/happening.ts            cross-validation in five parts, then the weights
 *     npx tsx scripts/train/happening.ts --measure  cross-validation alone
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { candidatesOf } from '../../src/extract/events/candidates.ts';
import { happeningClues } from '../../src/extract/events/judge/clues.ts';
import { sceneOf } from '../../src/extract/scene.ts';
import { readStatements } from '../../src/extract/statements.ts';
import { createArticle, loadNewsgraph } from '../../src/index.ts';
import { englishCues } from '../../src/languages/en/cues.ts';
import { englishEvents } from '../../src/languages/en/event-words.ts';
import { englishPersons } from '../../src/languages/en/pronouns.ts';
import { englishInterviews } from '../../src/languages/en/transcripts.ts';
import { markedArticles, marksOf, type MarkedArticle } from './happening-corpora.ts';
import { fit, scoresOf, type Choice } from './rank.ts';

const settings = { rounds: 80, rate: 0.2, penalty: 6 };
const parts = 5;
/** A clue that fewer words have says little. */
const fewest = 4;

/** A word against nothing: whether it names a happening. */
interface Marked extends Choice {
  readonly part: number;
}

const newsgraph = await loadNewsgraph();

function markedOf(article: MarkedArticle, part: number): Marked[] {
  const { id, text, date, corpus } = article;
  const scene = sceneOf(newsgraph.annotate(createArticle({ id, text, ...(date && { date }) })), englishPersons);
  readStatements(scene, englishCues, englishInterviews);
  return [...marksOf(article, scene.tree, candidatesOf(scene, englishEvents))].map(([token, happens]) => ({
    part,
    weight: 1,
    // what annotators of one corpus mark more readily than others do is none of the words' doing
    options: [[...happeningClues(scene, token, englishEvents), [`corpus:${corpus}`, 1]], []],
    right: [happens, !happens],
  }));
}

/** Without the clues that few words have. */
function frequent(all: readonly Marked[]): Marked[] {
  const counts = new Map<string, number>();
  for (const { options } of all) for (const [name] of options[0]!) counts.set(name, (counts.get(name) ?? 0) + 1);
  return all.map((one) => ({
    ...one,
    options: one.options.map((clues) => clues.filter(([name]) => counts.get(name)! >= fewest)),
  }));
}

const all = frequent(markedArticles().flatMap((article, i) => markedOf(article, i % parts)));
const byPart = Array.from({ length: parts }, (_, part) =>
  fit(
    all.filter((one) => one.part !== part),
    settings,
  ),
);
const found = all.map((one) => [scoresOf(byPart[one.part]!, one)[0]! > 0, one.right[0]!] as const);
const both = found.filter(([says, is]) => says && is).length;
const percent = (of: number): string => ((100 * both) / of).toFixed(1);
console.log(
  `of ${all.length} words, cross-validated: precision ${percent(found.filter(([says]) => says).length)} recall ${percent(found.filter(([, is]) => is).length)}`,
);

if (!process.argv.includes('--measure')) {
  const lines = [...fit(all, settings)]
    .filter(([name]) => !name.startsWith('corpus:'))
    .map(([name, weight]) => [name, Math.round(100 * weight)] as const)
    .filter(([, weight]) => weight !== 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, weight]) => `${name} ${weight}`);
  writeFileSync(
    join(import.meta.dirname, '..', '..', 'src', 'languages', 'en', 'happening-weights.ts'),
    `/** What tells that a word names a happening: a clue and its weight in hundredths a line. Written by scripts/train/happening.ts. */
export const happeningWeights = \`
${lines.join('\n')}
\`;
`,
  );
}
