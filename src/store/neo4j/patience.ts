/** Waits for a server that was there and went away: somebody starts it again, or the network comes back. */
import { setTimeout as sleep } from 'node:timers/promises';
import { StoreError } from '../error.ts';

export interface Patience {
  /** How long a server that stopped answering is waited for, in milliseconds. */
  readonly milliseconds: number;
  /** Is told that it stopped, once each time. */
  readonly onAway?: ((error: StoreError) => void) | undefined;
  /** Is told that it answers again. */
  readonly onBack?: (() => void) | undefined;
}

/** Between two tries, in milliseconds; within each the driver tries several times, at growing intervals. */
const pause = 1_000;

/**
 * Does work that may be done twice: where a server goes away after it has done it and before it says so, it is done again.
 *
 * @throws {StoreError} of the kind `unavailable` where the patience ends, any other at once
 */
export async function patiently<T>(work: () => Promise<T>, patience: Patience | undefined): Promise<T> {
  let since: number | undefined;
  for (;;) {
    try {
      const done = await work();
      if (since !== undefined) patience?.onBack?.();
      return done;
    } catch (error) {
      if (!patience || !(error instanceof StoreError) || error.kind !== 'unavailable') throw error;
      if (since === undefined) patience.onAway?.(error);
      since ??= performance.now();
      if (performance.now() - since >= patience.milliseconds) throw error;
      await sleep(pause);
    }
  }
}
