/**
 * The choices that a random query is made of, each a number. A query is a function of its list of choices, and every
 * list makes one: so that a difference is shrunk by leaving choices out and making them smaller. Where the list ends
 * each choice is the first one, which is to be the simplest.
 */
export class Choices {
  readonly #numbers: readonly number[];
  #at = 0;

  constructor(numbers: readonly number[]) {
    this.#numbers = numbers;
  }

  /** From 0 to `count - 1`. */
  upTo(count: number): number {
    return (this.#numbers[this.#at++] ?? 0) % count;
  }

  of<T>(options: readonly T[]): T {
    return options[this.upTo(options.length)]!;
  }

  /** True so many times in a hundred, and false where the list has ended. */
  percent(often: number): boolean {
    return this.upTo(100) >= 100 - often;
  }

  /** One of several ways to go on, of which only the chosen one is gone. */
  run<T>(ways: readonly (() => T)[]): T {
    return this.of(ways)();
  }

  /** Between `least` and `most` things, each made in its turn. */
  several<T>(least: number, most: number, make: (i: number) => T): T[] {
    return Array.from({ length: least + this.upTo(most - least + 1) }, (_, i) => make(i));
  }
}
