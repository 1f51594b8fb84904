/** `scripts/bench`: how fast each part is. Figures are only compared within one run. */
import { Argument, Command } from 'commander';
import { benchKernel } from './kernel.ts';
import { benchLength } from './length.ts';
import { benchLoad } from './load.ts';
import { benchPage } from './page.ts';
import { benchQuery } from './query.ts';
import { benchStages } from './stages.ts';
import { benchStore } from './store.ts';

const benches = {
  stages: benchStages,
  kernel: benchKernel,
  length: benchLength,
  store: benchStore,
  load: () => benchLoad(),
  query: benchQuery,
  page: benchPage,
};
const names = Object.keys(benches) as (keyof typeof benches)[];

await new Command('scripts/bench')
  .description('Measures how fast each part is, one after another.')
  .addArgument(new Argument('[what...]', 'all where none is named').choices(names))
  .addHelpText(
    'after',
    `
  stages  articles and words a second of each stage and rule, beside wink-nlp, on articles of NEWSGRAPH_DATA
          (by default ../shared), else on our own; CPU time, so that a busy machine disturbs it less
  kernel  the matrix product of the networks beside the same loop in plain JavaScript
  length  CPU time a character, and memory, of the command on long texts of every shape; builds dist first
  store   rows a second written to Neo4j beside the bare driver. Starts a Neo4j, or takes the one that
          NEWSGRAPH_TEST_NEO4J_URI names, whose database must be empty
  load    rows a second of 5,000 articles into an empty Neo4j: written into one that runs, and imported by neo4j-admin
          from CSV. Starts Neo4js
  query   questions in Cypher in memory beside loops written by hand, and beside such a Neo4j
  page    how soon the app draws a first graph; the size of a page of 100 articles and how soon it is open; with 5,000
          nodes, how long scripts run in a frame while it is dragged, zoomed and scrolled. Needs Chromium`,
  )
  .action(async (chosen: readonly (typeof names)[number][]) => {
    for (const name of chosen.length > 0 ? chosen : names) {
      console.log(`== ${name}`);
      await benches[name]();
      console.log();
    }
  })
  .parseAsync();
