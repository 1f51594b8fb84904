/** Who is related to whom, as far as the article has told: "her husband" is then somebody known. */
import { inverseOf } from '../../../../kinship.ts';
import type { Kinship } from '../../../../ontology.ts';
import type { Draft } from '../../draft.ts';

export class Kin {
  readonly #of = new Map<Draft, { relation: Kinship; other: Draft }[]>();

  /** `one` is the relation of `other`. */
  add(one: Draft, relation: Kinship, other: Draft): void {
    if (one === other) return;
    this.#listOf(other).push({ relation, other: one });
    this.#listOf(one).push({ relation: inverseOf(relation), other });
  }

  /** The relation of somebody who fits: the one told last. */
  find(relation: Kinship, of: Draft, fits: (one: Draft) => boolean): Draft | undefined {
    return this.#of.get(of)?.findLast((known) => known.relation === relation && fits(known.other))?.other;
  }

  #listOf(one: Draft): { relation: Kinship; other: Draft }[] {
    const known = this.#of.get(one) ?? [];
    this.#of.set(one, known);
    return known;
  }
}
