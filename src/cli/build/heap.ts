import { setFlagsFromString } from 'node:v8';

/** What waits to be collected takes at most this part of what is in use, in percent. */
const MOST_WASTE = 20;

/**
 * Has memory collected before much is wasted, in every thread. V8 by itself lets the heap grow to four times what is in use
 * where objects are made slowly, as they are beside the networks: of a long article most of the memory would be waste, to
 * save less than a hundredth of the time.
 */
export function limitWaste(): void {
  setFlagsFromString(`--heap-growing-percent=${MOST_WASTE}`);
}
