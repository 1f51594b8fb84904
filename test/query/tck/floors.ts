/** How many scenarios passed when it was last looked at: what changes must not lose them. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Counts, Tally } from './tally.ts';

export type Floors = Readonly<Record<string, Counts>>;

const file = join(import.meta.dirname, 'floors.json');

export function readFloors(): Floors {
  return JSON.parse(readFileSync(file, 'utf8')) as Floors;
}

export function writeFloors(tally: Tally): void {
  writeFileSync(file, `${JSON.stringify(floorsOf(tally), undefined, 2)}\n`);
}

export function floorsOf({ groups, all, reading }: Tally): Floors {
  return { ...groups, 'all scenarios': all, 'scenarios that only read': reading };
}
