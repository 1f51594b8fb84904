/** Offsets in characters, as Web Annotation counts them, of offsets in UTF-16 code units. */
export class CodePoints {
  /** Where the second halves of characters are that take two units. */
  readonly #halves: readonly number[];

  constructor(text: string) {
    this.#halves = Array.from(text.matchAll(/[\u{10000}-\u{10ffff}]/gu), ({ index }) => index + 1);
  }

  offset(units: number): number {
    let [low, high] = [0, this.#halves.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#halves[middle]! < units) low = middle + 1;
      else high = middle;
    }
    return units - low;
  }
}
