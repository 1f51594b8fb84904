/** The happenings of one deed, by what their mentions tell: an article of a book's length tells of thousands. */
import type { EventWords } from '../../events.ts';
import type { Mention, Party } from './mention.ts';
import { isSame } from './same.ts';

export class Told<Happening> {
  /** Of mentions that tell the same one, and the last happening that has such a mention. */
  readonly #kinds = new Map<string, { readonly mention: Mention; happening: Happening }>();
  /** In which order the happenings came. */
  readonly #places = new Map<Happening, number>();
  readonly #parties = new Map<Party, number>();

  has(happening: Happening): boolean {
    return this.#places.has(happening);
  }

  add(happening: Happening, mention: Mention): void {
    if (!this.has(happening)) this.#places.set(happening, this.#places.size);
    const kind = this.#kindOf(mention);
    const known = this.#kinds.get(kind);
    if (!known) this.#kinds.set(kind, { mention, happening });
    else if (this.#placeOf(happening) > this.#placeOf(known.happening)) known.happening = happening;
  }

  /** The last happening that the mention may tell of. */
  lastOf(mention: Mention, words: EventWords): Happening | undefined {
    let last: Happening | undefined;
    for (const { mention: earlier, happening } of this.#kinds.values()) {
      const isLater = last === undefined || this.#placeOf(happening) > this.#placeOf(last);
      if (isLater && isSame(earlier, mention, words)) last = happening;
    }
    return last;
  }

  #placeOf(happening: Happening): number {
    return this.#places.get(happening)!;
  }

  /** All that `isSame` asks of an earlier mention. */
  #kindOf({ isVerb, isPlural, isDefinite, inHeadline, agent, theme, modifiers }: Mention): string {
    const parties = [agent, theme].map((party) => (party === undefined ? -1 : this.#numberOf(party)));
    return JSON.stringify([isVerb, isPlural, isDefinite, inHeadline, parties, [...modifiers].sort()]);
  }

  #numberOf(party: Party): number {
    const known = this.#parties.get(party);
    if (known !== undefined) return known;
    this.#parties.set(party, this.#parties.size);
    return this.#parties.size - 1;
  }
}
