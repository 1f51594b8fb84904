/** `scripts/calibrate`: counts how often facts are right and writes the table that confidences are taken from. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { missingData } from '../data.ts';
import { judgedFacts } from './data.ts';
import { fitted } from './fit.ts';

const file = join(import.meta.dirname, '..', '..', '..', 'src', 'languages', 'en', 'calibration.ts');

if (missingData !== undefined) {
  console.error(missingData);
  process.exitCode = 1;
} else {
  const table = fitted(await judgedFacts());
  const text = `/** How often facts are right, counted on annotated articles. Written by \`scripts/calibrate\`. */
import type { CalibrationTable } from '../../graph/calibration.ts';

export const englishCalibration: CalibrationTable = ${JSON.stringify(table)};
`;
  writeFileSync(file, await format(text, { ...(await resolveConfig(file)), parser: 'typescript' }));
}
