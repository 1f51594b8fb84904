/**
 * Fits the weights by which a description is judged to mean somebody or some body in particular, on the graphs that
 * readers drew of articles and on GUM's chains, and writes them to src/languages/en/actor-weights.ts.
 *
 *     npx tsx scripts/train/actors.ts            cross-validation in five parts, then the weights
 *     npx tsx scripts/train/actors.ts --measure  cross-validation alone
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ActorClues, describedIn } from '../../src/extract/actors/clues.ts';
import { readEvents } from '../../src/extract/events.ts';
import { readNames } from '../../src/extract/names.ts';
import { readRelations } from '../../src/extract/relations.ts';
import { readRoles } from '../../src/extract/roles.ts';
import { sceneOf } from '../../src/extract/scene.ts';
import { readStatements } from '../../src/extract/statements.ts';
import { loadNewsgraph } from '../../src/index.ts';
import { english } from '../../src/languages/en/english.ts';
import { judgedArticles, type JudgedArticle } from './actor-verdicts.ts';
import { fit, scoresOf, type Choice } from './rank.ts';

const settings = { rounds: 300, rate: 0.2, penalty: 4 };
const parts = 5;
/** A clue that fewer descriptions have says little. */
const fewest = 4;
/** What chains tell is not quite what is asked: they count people in general as somebody. */
const weightOfChains = 0.15;

/** A description against nothing: whether it means somebody. */
interface Judged extends Choice {
  readonly part: number;
  readonly isDrawn: boolean;
}

const newsgraph = await loadNewsgraph();

function judgedOf({ article, isDrawn, verdictsOf }: JudgedArticle, part: number): Judged[] {
  const scene = sceneOf(newsgraph.annotate(article), english.persons);
  readStatements(scene, english.cues, english.interviews);
  readNames(scene);
  readRoles(scene, english.roles);
  readRelations(scene, english.kinship);
  readEvents(scene, english.events);
  const described = describedIn(scene);
  const clues = new ActorClues(scene, described, english.actors.definite);
  const options = new Map(described.map((one) => [one.id, [...clues.of(one)]]));
  const verdicts = verdictsOf(scene, described);
  return described.flatMap(({ id }): Judged[] => {
    const isSomebody = verdicts.get(id);
    if (isSomebody === undefined) return [];
    const own = options.get(id)!;
    return [
      {
        ...{ part, isDrawn, weight: isDrawn ? 1 : weightOfChains },
        // what one corpus holds more readily for somebody is none of the words' doing
        options: [isDrawn ? own : [...own, ['chains', 1]], []],
        right: [isSomebody, !isSomebody],
      },
    ];
  });
}

/** Without the clues that few descriptions have. */
function frequent(all: readonly Judged[]): Judged[] {
  const counts = new Map<string, number>();
  for (const { options } of all) for (const [name] of options[0]!) counts.set(name, (counts.get(name) ?? 0) + 1);
  return all.map((one) => ({
    ...one,
    options: one.options.map((clues) => clues.filter(([name]) => counts.get(name)! >= fewest)),
  }));
}

const all = frequent(judgedArticles().flatMap((article, i) => judgedOf(article, i % parts)));
const byPart = Array.from({ length: parts }, (_, part) =>
  fit(
    all.filter((one) => one.part !== part),
    settings,
  ),
);

/** For each fifth of probability how many of those in drawn graphs have it, and how many are somebody, in percent. */
const likely = all
  .filter(({ isDrawn }) => isDrawn)
  .map((one) => [1 / (1 + Math.exp(-scoresOf(byPart[one.part]!, one)[0]!)), one.right[0]!] as const);
console.log('probability, share that is somebody, in percent, and how many, cross-validated');
for (let fifth = 0; fifth < 5; fifth++) {
  const own = likely.filter(([probability]) => Math.min(4, Math.floor(5 * probability)) === fifth);
  const percent = (sum: number): string => ((100 * sum) / Math.max(1, own.length)).toFixed(0).padStart(5);
  const sum = own.reduce((total, [probability]) => total + probability, 0);
  console.log(percent(sum), percent(own.filter(([, is]) => is).length), String(own.length).padStart(5));
}

if (!process.argv.includes('--measure')) {
  const lines = [...fit(all, settings)]
    .filter(([name]) => name !== 'chains')
    .map(([name, weight]) => [name, Math.round(100 * weight)] as const)
    .filter(([, weight]) => weight !== 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, weight]) => `${name} ${weight}`);
  writeFileSync(
    join(import.meta.dirname, '..', '..', 'src', 'languages', 'en', 'actor-weights.ts'),
    `/** What tells that a description means somebody in particular: a clue and its weight in hundredths a line. Written by scripts/train/actors.ts. */
export const actorWeights = \`
${lines.join('\n')}
\`;
`,
  );
}
