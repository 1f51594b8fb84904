import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

const pollMs = 100;

/**
 * @param {number} pid
 * @returns {boolean} whether there is a process of that number
 */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process of another user.
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}

/**
 * Tells a process from a later one that was given the same number, and from one that has ended but was not waited for.
 *
 * @param {number} pid
 * @param {string} argument what stands on the command line of the process that is meant
 */
export function isRunning(pid, argument) {
  return isAlive(pid) && commandLine(pid).includes(argument);
}

/**
 * Asks a process to stop, and ends it when it has not stopped in time.
 *
 * @param {number} pid
 * @param {string} argument as for `isRunning`
 * @param {number} limitMs
 */
export async function terminate(pid, argument, limitMs = 20_000) {
  for (const signal of /** @type {const} */ (['SIGTERM', 'SIGKILL'])) {
    if (!isRunning(pid, argument)) return;
    process.kill(pid, signal);
    const deadline = Date.now() + limitMs;
    while (isRunning(pid, argument) && Date.now() < deadline) await sleep(pollMs);
  }
}

/** @param {number} pid */
function commandLine(pid) {
  if (!existsSync('/proc/self/cmdline')) {
    return spawnSync('ps', ['-ww', '-o', 'args=', '-p', String(pid)], { encoding: 'utf8' }).stdout;
  }
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}
