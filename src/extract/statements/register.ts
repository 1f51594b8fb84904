/** The statements that were read, to be found by a token. */
export class Statements {
  readonly #cues = new Set<number>();
  readonly #byToken = new Map<number, string[]>();

  add(id: string, cue: number | undefined, content: readonly number[]): void {
    if (cue !== undefined) this.#cues.add(cue);
    for (const token of content) {
      const there = this.#byToken.get(token);
      if (there) there.push(id);
      else this.#byToken.set(token, [id]);
    }
  }

  /** Whether the token is the cue of a statement. */
  isCue(token: number): boolean {
    return this.#cues.has(token);
  }

  /** The ids of the statements whose content holds the token. */
  at(token: number): readonly string[] {
    return this.#byToken.get(token) ?? [];
  }
}
