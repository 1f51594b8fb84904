/** Search in what is in order. */

/** Index of the first item of which `isPast` is true, as it must be of all after it; their number where it is true of none. */
export function firstPast<One>(items: readonly One[], isPast: (item: One) => boolean): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isPast(items[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}
