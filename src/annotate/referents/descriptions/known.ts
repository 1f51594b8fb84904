/** Who was described how, by what is asked for: an article of a book's length describes thousands. */
import type { Draft } from '../draft.ts';

export interface Described {
  readonly one: Draft;
  readonly token: number;
  readonly key: string;
  readonly modifiers: readonly string[];
  readonly possessor: Draft | undefined;
  /** Whether somebody's or something's, whoever that is: "its chairman". */
  readonly owned: boolean;
}

export class Known {
  readonly all: Described[] = [];
  readonly #byKey = new Map<string, Described[]>();
  readonly #byPossessor = new Map<Draft, Map<string, Described[]>>();
  /** Indices in `all`. */
  readonly #bySentence = new Map<number, number[]>();

  add(described: Described, sentence: number): void {
    const { key, possessor } = described;
    listAt(this.#bySentence, sentence).push(this.all.length);
    this.all.push(described);
    listAt(this.#byKey, key).push(described);
    if (!possessor) return;
    const owned = this.#byPossessor.get(possessor) ?? new Map<string, Described[]>();
    this.#byPossessor.set(possessor, owned);
    listAt(owned, key).push(described);
  }

  /** Those with a key, in the order in which they were told. */
  by(key: string): readonly Described[] {
    return this.#byKey.get(key) ?? [];
  }

  /** Those of somebody with a key, in the order in which they were told. */
  of(possessor: Draft, key: string): readonly Described[] {
    return this.#byPossessor.get(possessor)?.get(key) ?? [];
  }

  /** Those that stand so many sentences away at most, in the order in which they were told. */
  near(sentence: number, reach: number): Described[] {
    const found: number[] = [];
    for (let at = sentence - reach; at <= sentence + reach; at++) found.push(...(this.#bySentence.get(at) ?? []));
    return found.sort((a, b) => a - b).map((at) => this.all[at]!);
  }
}

function listAt<Key, One>(map: Map<Key, One[]>, key: Key): One[] {
  const known = map.get(key);
  if (known) return known;
  const list: One[] = [];
  map.set(key, list);
  return list;
}
