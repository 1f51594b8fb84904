import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { isAlive } from './process.mjs';

const retryMs = 250;

/**
 * Runs an action while no other process runs one with the same lock. The lock file names its holder, so a holder that
 * was killed does not block anybody.
 *
 * @param {string} file
 * @param {() => void} action
 */
export async function withLock(file, action) {
  while (!take(file)) await sleep(retryMs);
  try {
    action();
  } finally {
    rmSync(file, { force: true });
  }
}

/** @param {string} file */
function take(file) {
  try {
    const lock = openSync(file, 'wx');
    writeSync(lock, String(process.pid));
    closeSync(lock);
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
  }
  if (holderIsGone(file)) rmSync(file, { force: true });
  return false;
}

/** @param {string} file */
function holderIsGone(file) {
  try {
    const holder = readFileSync(file, 'utf8');
    // Empty for the moment between the holder's opening and writing it.
    return holder !== '' && !isAlive(Number(holder));
  } catch {
    return false;
  }
}
