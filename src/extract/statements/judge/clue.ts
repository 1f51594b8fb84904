/** What speaks for or against a draft, as names with a number each; most are there or not. */

/** A clue with its strength; a name alone has the strength 1. */
export type Clue = string | readonly [name: string, strength: number];

/** The first of the ascending bounds that a number does not exceed, as a part of a name. */
export function upTo(value: number, bounds: readonly number[]): string {
  const bound = bounds.find((one) => value <= one);
  return bound === undefined ? `>${bounds.at(-1)!}` : `${bound}`;
}
