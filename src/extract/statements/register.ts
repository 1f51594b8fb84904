/** The statements that were read, to be found by a token. */
export class Statements {
  readonly #cues = new Set<number>();
  readonly #ids: string[] = [];
  /** For each token the latest of its entries, -1 for none. */
  readonly #latest: Int32Array;
  /** An entry is a statement whose content holds a token, and the entry of that token before it. */
  readonly #entries: { readonly statement: number[]; readonly before: number[] } = { statement: [], before: [] };

  /** @param tokens how many the article has */
  constructor(tokens: number) {
    this.#latest = new Int32Array(tokens).fill(-1);
  }

  /** @param content ranges of tokens, half-open */
  add(id: string, cue: number | undefined, content: readonly (readonly [first: number, end: number])[]): void {
    if (cue !== undefined) this.#cues.add(cue);
    const { statement, before } = this.#entries;
    const own = this.#ids.push(id) - 1;
    for (const [first, end] of content) {
      for (let token = first; token < end; token++) {
        before.push(this.#latest[token]!);
        this.#latest[token] = statement.push(own) - 1;
      }
    }
  }

  /** Whether the token is the cue of a statement. */
  isCue(token: number): boolean {
    return this.#cues.has(token);
  }

  /** The ids of the statements whose content holds the token. */
  at(token: number): readonly string[] {
    const found: string[] = [];
    const { statement, before } = this.#entries;
    for (let entry = this.#latest[token] ?? -1; entry >= 0; entry = before[entry]!) {
      found.unshift(this.#ids[statement[entry]!]!);
    }
    return found;
  }
}
