/** F1 in percent, to two decimals. */
export function f1(right: number, wanted: number, found: number): number {
  return Math.round((20_000 * right) / Math.max(1, wanted + found)) / 100;
}
