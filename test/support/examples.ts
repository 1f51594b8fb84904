import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const project = join(import.meta.dirname, '../..');

/** The program of that name in `examples/`. */
export const exampleFile = (name: string): string => join(project, 'examples', `${name}.ts`);

/** Runs an example, and returns what it prints. */
export async function runExample(name: string, environment: Readonly<Record<string, string>> = {}): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', exampleFile(name)], {
    cwd: project,
    env: { ...process.env, ...environment },
  });
  return stdout;
}
