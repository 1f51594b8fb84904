/** Whom a pronoun means: the people mentioned before it, ranked by how much the text has them in mind. */
import type { Tree } from '../../tree.ts';
import type { Draft, Gender } from './draft.ts';

/** A mention of a person, seen before the pronoun. */
interface Seen {
  readonly person: Draft;
  readonly token: number;
  readonly subject: boolean;
  /** How often the person was mentioned up to here. */
  readonly count: number;
}

/** Pronouns reach back so many sentences. */
const reach = 4;
/** What each sentence between costs, and what a subject, a known gender and each earlier mention gain. */
const weights = { distance: 1.2, subject: 1.5, gender: 1, mention: 0.2, mostMentions: 5, parallel: 0.5 };

export class Salience {
  readonly #tree: Tree;
  #seen: Seen[] = [];
  readonly #counts = new Map<Draft, number>();

  constructor(tree: Tree) {
    this.#tree = tree;
  }

  see(person: Draft, token: number): void {
    const count = (this.#counts.get(person) ?? 0) + 1;
    this.#counts.set(person, count);
    const subject = this.#isSubject(token);
    const sentence = this.#tree.sentence(token);
    this.#seen = this.#seen.filter(
      (one) =>
        (one.person !== person || (one.subject && !subject && one.token >= this.#firstOf(sentence))) &&
        sentence - this.#tree.sentence(one.token) <= reach,
    );
    this.#seen.push({ person, token, subject, count });
  }

  #firstOf(sentence: number): number {
    return this.#tree.sentences[sentence]?.firstToken ?? 0;
  }

  #isSubject(token: number): boolean {
    return this.#tree.is(token, 'nsubj');
  }

  /**
   * The person that a pronoun of the given gender at the token most likely means; undefined where nobody fits, or where
   * two fit equally well.
   */
  antecedent(token: number, gender: Gender, excluded: ReadonlySet<Draft>): Draft | undefined {
    const tree = this.#tree;
    const sentence = tree.sentence(token);
    const subject = this.#isSubject(token);
    const scores = new Map<Draft, number>();
    for (const one of this.#seen) {
      if (one.token >= token || excluded.has(one.person) || one.person.label !== 'Person') continue;
      if (one.person.gender && one.person.gender !== gender) continue;
      const distance = sentence - tree.sentence(one.token);
      if (distance > reach) continue;
      const score =
        -weights.distance * distance +
        (one.subject ? weights.subject : 0) +
        (one.subject === subject ? weights.parallel : 0) +
        (one.person.gender === gender ? weights.gender : 0) +
        weights.mention * Math.min(this.#counts.get(one.person) ?? 0, weights.mostMentions) -
        (one.person.named ? 0 : 0.5);
      scores.set(one.person, Math.max(scores.get(one.person) ?? -Infinity, score));
    }
    const ranked = [...scores].sort((a, b) => b[1] - a[1]);
    if (ranked.length > 1 && ranked[0]![1] === ranked[1]![1]) return undefined;
    return ranked[0]?.[0];
  }
}
