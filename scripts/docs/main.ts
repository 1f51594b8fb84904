/** Writes the guides of the documentation that are made of other files, into `build/guides`. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { queriesGuide } from './queries.ts';

const project = join(import.meta.dirname, '..', '..');
const folder = join(project, 'build', 'guides');
await mkdir(folder, { recursive: true });
await writeFile(join(folder, 'queries.md'), await queriesGuide());
const training = await readFile(join(project, 'scripts', 'train', 'README.md'), 'utf8');
await writeFile(join(folder, 'training.md'), `---\ntitle: Training\n---\n\n${training}`);
