/** Named ones by the last word of their names, in lower case: surnames, and the kinds of bodies. */
import type { Referent } from '../../../doc.ts';

export function byLastWord(referents: readonly Referent[]): Map<string, Referent[]> {
  const found = new Map<string, Referent[]>();
  for (const referent of referents) {
    const word = referent.name.toLowerCase().split(/\s+/u).at(-1)!;
    const others = found.get(word);
    if (others) others.push(referent);
    else found.set(word, [referent]);
  }
  return found;
}
