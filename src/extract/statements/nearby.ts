/** Statements by the sentences that their contents touch, so that none has to be compared with all others. */
import type { Span } from '../../span.ts';
import type { Scene } from '../scene.ts';
import type { StatementDraft } from './draft.ts';

export class Nearby {
  readonly #scene: Scene;
  readonly #bySentence = new Map<number, Set<StatementDraft>>();

  constructor(scene: Scene, statements: readonly StatementDraft[]) {
    this.#scene = scene;
    for (const statement of statements) this.add(statement);
  }

  add(statement: StatementDraft): void {
    for (const piece of statement.pieces) {
      for (const sentence of this.#sentences(piece)) {
        const there = this.#bySentence.get(sentence);
        if (there) there.add(statement);
        else this.#bySentence.set(sentence, new Set([statement]));
      }
    }
  }

  /** Those that have a part in a sentence of the spans, in the order in which they were added to each. */
  of(spans: readonly Span[]): StatementDraft[] {
    const found = new Set<StatementDraft>();
    for (const span of spans) {
      for (const sentence of this.#sentences(span)) {
        for (const statement of this.#bySentence.get(sentence) ?? []) found.add(statement);
      }
    }
    return [...found];
  }

  *#sentences({ start, end }: Span): Generator<number> {
    const { tree } = this.#scene;
    const last = tree.sentence(Math.min(tree.tokens.length - 1, tree.tokenAt(Math.max(start, end - 1))));
    for (let sentence = tree.sentence(tree.tokenAt(start)); sentence >= 0 && sentence <= last; sentence++)
      yield sentence;
  }
}
