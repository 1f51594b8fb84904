/** What was typed at the prompt before, in a file that only its user can read. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';

/** As the XDG Base Directory Specification has it: state that is kept between runs. */
export function historyFile(environment: NodeJS.ProcessEnv = process.env): string {
  const state = environment['XDG_STATE_HOME'] ?? '';
  return join(state === '' ? join(homedir(), '.local', 'state') : state, 'newsgraph', 'query-history');
}

/** The newest line first; none where there is no such file. */
export async function readHistory(): Promise<readonly string[]> {
  const text = await readFile(historyFile(), 'utf8').catch(() => '');
  return text.split('\n').filter((line) => line !== '');
}

/** A history that can't be kept is no reason to stop. */
export async function writeHistory(lines: readonly string[]): Promise<void> {
  const file = historyFile();
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, lines.map((line) => `${line}\n`).join(''), { mode: 0o600 });
  } catch {
    return;
  }
}
