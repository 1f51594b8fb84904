import type { Weights } from '../../network/weights.ts';
import { key, pieces, withoutDigits } from './forms.ts';
import { ListedLines } from './listed-lines.ts';

/** The rows that a form has in the three tables of the encoder; row 0 stands for "not listed". */
export interface FormRows {
  readonly glove: number;
  readonly word: number;
  readonly pieces: readonly number[];
}

/** The strings that the encoder's tables list, in the order of their rows: line i has row i + 1. */
export class Vocabulary {
  readonly #glove: ListedLines;
  readonly #words: ListedLines;
  readonly #pieces: ListedLines;

  /** Each a text of lines. */
  constructor(glove: string, words: string, listedPieces: string) {
    this.#glove = new ListedLines(glove);
    this.#words = new ListedLines(words);
    this.#pieces = new ListedLines(listedPieces);
  }

  /** The strings that a model's weights list. */
  static of(weights: Weights): Vocabulary {
    const [glove, words, listedPieces] = ['glove', 'words', 'pieces'].map((name) => weights.text(`vocabulary.${name}`));
    return new Vocabulary(glove!, words!, listedPieces!);
  }

  /** Whether a word, in lower case, has a row of its own. */
  lists(word: string): boolean {
    return this.#glove.numberOf(word) > 0 || this.#words.numberOf(word) > 0;
  }

  rows(form: string): FormRows {
    const word = key(form);
    const listed: number[] = [];
    for (const piece of pieces(form)) {
      const row = this.#pieces.numberOf(piece);
      if (row > 0) listed.push(row);
    }
    return { glove: this.#gloveRow(word), word: this.#words.numberOf(word), pieces: listed };
  }

  /** The word itself, or with its digits as zeros, or what follows its last hyphen. */
  #gloveRow(word: string): number {
    const row = this.#glove.numberOf(word) || this.#glove.numberOf(withoutDigits(word));
    if (row > 0) return row;
    const hyphen = word.lastIndexOf('-');
    return hyphen < 0 ? 0 : this.#glove.numberOf(word.slice(hyphen + 1));
  }
}
