/** Where the corpora and their scorer are: the folder in `NEWSGRAPH_DATA`, else the folder `shared` beside the project. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const dataFolder = resolve(
  process.env['NEWSGRAPH_DATA'] ?? join(import.meta.dirname, '..', '..', '..', 'shared'),
);

export const scorer = join(dataFolder, 'eval', 'score.mjs');

/** A line for people where there is no data; undefined where there is. */
export const missingData = existsSync(scorer)
  ? undefined
  : `no corpora: ${scorer} is missing; set NEWSGRAPH_DATA to the folder that holds them`;
