/** `scripts/check-long`: checks that take too long for every change. */
import { Argument, Command, InvalidArgumentError } from 'commander';
import { checkArchive } from './archive.ts';
import { checkCypher } from './cypher.ts';
import { checkExports } from './exports.ts';
import { checkIdentities } from './identities.ts';
import { checkPage } from './page.ts';
import { checkResume } from './resume.ts';
import { checkSpark } from './spark.ts';

export interface LongCheckOptions {
  /** Names a run, so that it can be run again. */
  readonly seed: number;
  readonly runs?: number;
}

/** Each returns whether all is well, and tells what is not. */
const checks = {
  archive: checkArchive,
  cypher: checkCypher,
  exports: checkExports,
  identities: checkIdentities,
  page: checkPage,
  resume: checkResume,
  spark: checkSpark,
} satisfies Record<string, (options: LongCheckOptions) => Promise<boolean>>;
const names = Object.keys(checks) as (keyof typeof checks)[];

await new Command('scripts/check-long')
  .description('Runs the long checks, one after another; ends with 1 where one fails.')
  .addArgument(new Argument('[what...]', 'all where none is named').choices(names))
  .option('--seed <number>', 'of what is random (default: drawn anew)', wholeNumber)
  .option('--runs <number>', 'how many random cases (default: the check’s own)', wholeNumber)
  .addHelpText(
    'after',
    `
  archive 100,000 short articles (--runs) by the built command (npm run bundle): memory stays flat and below 1.5 GB, the
          bytes are the same with 1, 2 and 8 threads and for articles in another order; tells words a second
  cypher  random questions over the graphs of articles in NEWSGRAPH_DATA (by default ../shared), else of our own,
          have the same rows in memory as in Neo4j. Starts a Neo4j, or takes the one that NEWSGRAPH_TEST_NEO4J_URI
          names, whose database must be empty; NEWSGRAPH_TEST_NEO4J_RELEASE=2026 starts the current release
  exports what neo4j-admin imports of the CSV, and the Cypher script writes, is the graph that was exported, hostile
          articles included. Starts a Neo4j
  identities
          one article more, other or less in an identified archive of 20,000 short articles (--runs: so many), in memory
          and in such a Neo4j: how long it takes, and that the identities are those of all anew
  page    1,000 hostile articles in one page: each is opened in every view, no script of theirs runs, and nothing leaves,
          as the browser’s own log has it. Needs Chromium
  resume  1,000 articles (--runs) built with --resume and killed five times are the bytes of an undisturbed build, and
          the graph of a Neo4j that goes away for ten seconds is that of one that stays. Starts a Neo4j;
          NEWSGRAPH_TEST_BUILT=1 takes the built command, in which threads read
  spark   an archive of 2,000 short articles (--runs: so many) read on Apache Spark by two workers has the same bytes as
          one that the built command reads. Installs PySpark the first time (500 MB)`,
  )
  .action(async (chosen: readonly (typeof names)[number][], { seed, runs }: Partial<LongCheckOptions>) => {
    for (const name of chosen.length > 0 ? chosen : names) {
      const options = { seed: seed ?? Math.floor(Math.random() * 2 ** 31), ...(runs !== undefined && { runs }) };
      console.log(`== ${name} --seed ${options.seed}`);
      if (!(await checks[name](options))) process.exitCode = 1;
    }
  })
  .parseAsync();

function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/u.test(text)) throw new InvalidArgumentError('It is a whole number.');
  return Number(text);
}
