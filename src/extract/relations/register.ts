/** The relations that were found: one edge for two people, in the direction that was told first. */
import type { Referent } from '../../doc.ts';
import type { Span } from '../../span.ts';
import { inverseOf } from '../../kinship.ts';
import type { Kinship } from '../../ontology.ts';
import type { Scene } from '../scene.ts';

/** "start is the relation of end": Leila, the child of her mother. */
export interface Relation {
  readonly from: Referent;
  readonly relation: Kinship;
  readonly to: Referent;
  readonly evidence: Span & { readonly rule: string };
}

export class Relations {
  readonly #scene: Scene;
  readonly #all: Relation[] = [];

  constructor(scene: Scene) {
    this.#scene = scene;
  }

  /** Whether somebody is known to be this to the person. */
  has(relation: Kinship, to: Referent): boolean {
    return this.#all.some(
      (one) =>
        (one.relation === relation && one.to === to) || (inverseOf(one.relation) === relation && one.from === to),
    );
  }

  /** Those who are joined to each other as spouses or partners, the last told first. */
  couples(): readonly (readonly [Referent, Referent])[] {
    return this.#all
      .filter(({ relation }) => relation === 'spouse' || relation === 'partner')
      .sort((a, b) => b.evidence.start - a.evidence.start)
      .map(({ from, to }) => [from, to] as const);
  }

  add(relation: Relation): void {
    const { from, to } = relation;
    if (from === to) return;
    const turned = this.#all.find(
      (one) => one.from === to && one.to === from && inverseOf(one.relation) === relation.relation,
    );
    this.#all.push(turned ? { ...turned, evidence: relation.evidence } : relation);
  }

  write(): void {
    const { graph, cast } = this.#scene;
    for (const { from, relation, to, evidence } of this.#all) {
      graph.edge({
        type: 'RELATED_TO',
        from: cast.id(from),
        to: cast.id(to),
        properties: { relation },
        evidence: [evidence],
      });
    }
  }
}
