/** How many scenarios of the TCK pass, by the folder that their features are in. */
import { onlyReads } from './reading.ts';
import { runScenario, type Verdict } from './run.ts';
import { scenariosIn, type Scenario } from './scenarios.ts';
import { join } from 'node:path';

export type Counts = Record<Verdict['kind'], number>;

export interface Tally {
  /** By the name of the group, then all of them. */
  readonly groups: Readonly<Record<string, Counts>>;
  readonly all: Counts;
  /** Those that only read. */
  readonly reading: Counts;
  readonly failures: readonly { readonly scenario: Scenario; readonly verdict: Verdict }[];
}

/** @param folder the TCK's, with `features` and `graphs` in it */
export function tallyOf(folder: string): Tally {
  const groups: Record<string, Counts> = {};
  const [all, reading] = [none(), none()];
  const failures: { scenario: Scenario; verdict: Verdict }[] = [];
  for (const scenario of scenariosIn(join(folder, 'features'))) {
    const verdict = runScenario(scenario, join(folder, 'graphs'));
    (groups[scenario.group] ??= none())[verdict.kind]++;
    all[verdict.kind]++;
    if (onlyReads(scenario)) reading[verdict.kind]++;
    if (verdict.kind !== 'passes') failures.push({ scenario, verdict });
  }
  return { groups, all, reading, failures };
}

function none(): Counts {
  return { passes: 0, refused: 0, wrong: 0 };
}
