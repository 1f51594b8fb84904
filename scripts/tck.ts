/**
 * Runs the openCypher TCK, in the folder `tck` of `NEWSGRAPH_DATA` (by default `../shared`), and prints what passes.
 *
 *     npx tsx scripts/tck.ts             a table by group
 *     npx tsx scripts/tck.ts --failing   and each scenario that does not pass, with the reason
 *     npx tsx scripts/tck.ts --update    writes the table into docs/cypher.md, the counts into the floors of the test
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeFloors } from '../test/query/tck/floors.ts';
import { tallyOf, type Counts, type Tally } from '../test/query/tck/tally.ts';

const root = join(import.meta.dirname, '..');
const folder = join(process.env['NEWSGRAPH_DATA'] ?? join(root, '..', 'shared'), 'tck');
const page = join(root, 'docs', 'cypher.md');
const [start, end] = ['<!-- written by scripts/tck.ts -->', '<!-- until here -->'];

function table({ groups, all, reading }: Tally): string {
  return [
    '| group | scenarios | pass | refused | wrong |',
    '| --- | ---: | ---: | ---: | ---: |',
    ...Object.entries(groups).map(([group, counts]) => row(group, counts)),
    row('**all**', all),
    row('**those that only read**', reading),
  ].join('\n');
}

function row(name: string, { passes, refused, wrong }: Counts): string {
  const all = passes + refused + wrong;
  return `| ${name} | ${all} | ${passes} (${((100 * passes) / all).toFixed(1)} %) | ${refused} | ${wrong} |`;
}

function writePage(tally: Tally): void {
  const text = readFileSync(page, 'utf8');
  const before = text.slice(0, text.indexOf(start) + start.length);
  writeFileSync(page, `${before}\n\n${table(tally)}\n\n${text.slice(text.indexOf(end))}`);
}

if (!existsSync(folder)) {
  console.error(`no TCK: ${folder} is missing; set NEWSGRAPH_DATA to the folder that holds tck/`);
  process.exit(1);
}
const tally = tallyOf(folder);
console.log(table(tally));
if (process.argv.includes('--failing')) {
  for (const { scenario, verdict } of tally.failures) {
    console.log(`${verdict.kind}\t${scenario.name}\t${verdict.reason.replaceAll(/\s+/g, ' ')}`);
  }
}
if (process.argv.includes('--update')) {
  writeFloors(tally);
  writePage(tally);
}
