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
  readonly definite: boolean;
}

export class Known {
  readonly all: Described[] = [];
  readonly #byKey = new Map<string, Described[]>();
  readonly #keysOf = new Map<Draft, Set<string>>();
  readonly #byPossessor = new Map<Draft, Map<string, Described[]>>();
  /** Indices in `all`, in the order of their tokens, of those with one token in the order in which they were told. */
  readonly #bySentence = new Map<number, number[]>();

  add(described: Described, sentence: number): void {
    const { key, possessor, token } = described;
    const here = listAt(this.#bySentence, sentence);
    let at = here.length;
    while (at > 0 && this.all[here[at - 1]!]!.token > token) at--;
    here.splice(at, 0, this.all.length);
    this.all.push(described);
    listAt(this.#byKey, key).push(described);
    this.#keysOf.set(described.one, this.keysOf(described.one).add(key));
    if (!possessor) return;
    const owned = this.#byPossessor.get(possessor) ?? new Map<string, Described[]>();
    this.#byPossessor.set(possessor, owned);
    listAt(owned, key).push(described);
  }

  /** By which keys somebody is described. */
  keysOf(one: Draft): Set<string> {
    return this.#keysOf.get(one) ?? new Set();
  }

  /** Those with a key, in the order in which they were told. */
  by(key: string): readonly Described[] {
    return this.#byKey.get(key) ?? [];
  }

  /** Those of somebody with a key, in the order in which they were told. */
  of(possessor: Draft, key: string): readonly Described[] {
    return this.#byPossessor.get(possessor)?.get(key) ?? [];
  }

  /** The nearest before a token that fits, so many sentences back at most; where none does, the one after it that was told first. */
  nearest(token: number, sentence: number, reach: number, fits: (one: Described) => boolean): Described | undefined {
    for (let at = sentence; at >= sentence - reach; at--) {
      const index = this.#bySentence.get(at)?.findLast((i) => this.all[i]!.token < token && fits(this.all[i]!));
      if (index !== undefined) return this.all[index];
    }
    let first = Infinity;
    for (let at = sentence; at <= sentence + reach; at++) {
      for (const i of this.#bySentence.get(at) ?? []) {
        if (i < first && this.all[i]!.token >= token && fits(this.all[i]!)) first = i;
      }
    }
    return this.all[first];
  }
}

function listAt<Key, One>(map: Map<Key, One[]>, key: Key): One[] {
  const known = map.get(key);
  if (known) return known;
  const list: One[] = [];
  map.set(key, list);
  return list;
}
