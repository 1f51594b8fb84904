/** `scripts/evaluate`: how well articles are read, by what was annotated by hand. */
import { Command, InvalidArgumentError } from 'commander';
import { missingData } from './data.ts';
import { belowFloors, readFloors, updated, writeFloors } from './floors.ts';
import { compareWith } from './snapshot.ts';
import { measureOf, measures, type Figures } from './measures.ts';

interface Options {
  readonly check?: boolean;
  readonly update?: boolean;
  readonly json?: boolean;
  readonly mistakes: number;
}

const command = new Command('scripts/evaluate')
  .description('Measures how well articles are read, on the corpora of NEWSGRAPH_DATA (by default ../shared).')
  .argument(
    '[what...]',
    'names from the list below, or files of treebanks (.conllu, .conllu.gz); all where none is given',
  )
  .option('--check', 'compare with the figures reached so far (floors.json); exit code 1 where one is worse')
  .option('--update', 'put the figures into floors.json; read the diff: one that falls needs a reason')
  .option('--json', 'figures alone, as JSON')
  .option('--mistakes <number>', 'show so many mistakes of each kind', count, 0)
  .addHelpText('after', `\n${measures.map(({ name, what }) => `  ${name.padEnd(13)} ${what}`).join('\n')}`)
  .action(evaluate);

command
  .command('snapshot')
  .description('Compares the graphs of all articles at hand, byte for byte, with those that another commit draws.')
  .option('--against <commit>', 'that commit', 'HEAD')
  .option('--show <number>', 'show how so many graphs differ', count, 3)
  .action(({ against, show }: { readonly against: string; readonly show: number }) => compareWith(against, show));

await command.parseAsync();

async function evaluate(names: readonly string[], { check, update, json, mistakes }: Options): Promise<void> {
  const chosen = names.length > 0 ? names.map(measureOf) : measures;
  if (missingData !== undefined && chosen.some((measure) => measures.includes(measure))) {
    console.error(missingData);
    process.exitCode = 1;
    return;
  }
  const all: Record<string, Figures> = {};
  const floors = { ...readFloors() };
  for (const { name, what, run } of chosen) {
    const { figures, report } = await run(mistakes);
    all[name] = figures;
    const known = floors[name];
    if (!json) console.log(`== ${name}: ${what}\n${report}`);
    if (!known) continue;
    for (const line of check ? belowFloors(known, figures) : []) {
      process.exitCode = 1;
      console.error(`WORSE ${name}: ${line}`);
    }
    if (update) floors[name] = updated(known, figures);
  }
  if (json) console.log(JSON.stringify(all, undefined, 2));
  if (update) writeFloors(floors);
}

function count(text: string): number {
  if (!/^\d+$/u.test(text)) throw new InvalidArgumentError('It is a whole number.');
  return Number(text);
}
