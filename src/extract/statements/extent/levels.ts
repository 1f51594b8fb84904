/** Quotations inside of quotations. */
import type { Scene } from '../scene.ts';

/** Whether a level is the other one or inside it; a level is the index of a quotation, -1 outside of all. */
export function isWithinLevel({ doc }: Scene, level: number, outer: number): boolean {
  for (let at = level; at >= 0; at = doc.quotations[at]!.outer) if (at === outer) return true;
  return outer < 0;
}
