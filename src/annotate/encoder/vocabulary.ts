import type { Weights } from '../../network/weights.ts';
import { key, pieces, withoutDigits } from './forms.ts';

/** The rows that a form has in the three tables of the encoder; row 0 stands for "not listed". */
export interface FormRows {
  readonly glove: number;
  readonly word: number;
  readonly pieces: readonly number[];
}

/** The strings that the encoder's tables list, in the order of their rows: line i has row i + 1. */
export class Vocabulary {
  readonly #glove: ReadonlyMap<string, number>;
  readonly #words: ReadonlyMap<string, number>;
  readonly #pieces: ReadonlyMap<string, number>;

  constructor(glove: readonly string[], words: readonly string[], listedPieces: readonly string[]) {
    this.#glove = numbered(glove);
    this.#words = numbered(words);
    this.#pieces = numbered(listedPieces);
  }

  /** The strings that a model's weights list. */
  static of(weights: Weights): Vocabulary {
    const [glove, words, listedPieces] = ['glove', 'words', 'pieces'].map((name) =>
      weights.lines(`vocabulary.${name}`),
    );
    return new Vocabulary(glove!, words!, listedPieces!);
  }

  /** Whether a word, in lower case, has a row of its own. */
  lists(word: string): boolean {
    return this.#glove.has(word) || this.#words.has(word);
  }

  rows(form: string): FormRows {
    const word = key(form);
    const listed: number[] = [];
    for (const piece of pieces(form)) {
      const row = this.#pieces.get(piece);
      if (row !== undefined) listed.push(row);
    }
    return { glove: this.#gloveRow(word), word: this.#words.get(word) ?? 0, pieces: listed };
  }

  /** The word itself, or with its digits as zeros, or what follows its last hyphen. */
  #gloveRow(word: string): number {
    const row = this.#glove.get(word) ?? this.#glove.get(withoutDigits(word));
    if (row !== undefined) return row;
    const hyphen = word.lastIndexOf('-');
    return (hyphen < 0 ? undefined : this.#glove.get(word.slice(hyphen + 1))) ?? 0;
  }
}

function numbered(lines: readonly string[]): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  for (let i = 0; i < lines.length; i++) rows.set(lines[i]!, i + 1);
  return rows;
}
