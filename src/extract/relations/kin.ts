/** Relations that a noun tells: "her daughter, Leila", "Pike’s brother Tom", "the son of Ada and Jon Quill". */
import type { Kinship } from '../../ontology.ts';
import type { Beside } from '../roles/holder/beside.ts';
import type { Predicates } from '../roles/holder/predicates.ts';
import type { Title } from '../roles/title/wording.ts';
import type { Scene } from '../scene.ts';
import { Owners } from './owners.ts';
import type { Relation, Relations } from './register.ts';
import { Relatives } from './relatives.ts';
import type { KinshipWords } from './words.ts';

export class Kin {
  readonly #scene: Scene;
  readonly #words: KinshipWords;
  readonly #relatives: Relatives;
  readonly #owners: Owners;

  constructor(scene: Scene, words: KinshipWords, beside: Beside, predicates: Predicates) {
    this.#scene = scene;
    this.#words = words;
    this.#relatives = new Relatives(scene, beside, predicates);
    this.#owners = new Owners(scene, words, this.#relatives);
  }

  /** The relations that one noun tells, to be added to those known so far. */
  of(noun: Title, known: Relations): Relation[] {
    const relation = this.#relation(noun);
    if (!relation) return [];
    const evidence = { ...this.#scene.tree.span([noun.outer, noun.last]), rule: 'kinship-noun' };
    const gender = this.#words.genderOf(noun.lemma);
    const all = this.#owners.of(noun, known).filter((owner) => owner.named);
    const people = this.#relatives
      .of(noun, noun.possessor < 0 ? all : [])
      .filter((one) => !gender || !one.gender || one.gender === gender);
    const owners = all.filter((owner) => !people.includes(owner));
    const found = owners.flatMap((to) => people.map((from) => ({ from, relation, to, evidence })));
    // sons and daughters of one person are brothers and sisters; so are "the brothers Ada and Jon"
    const among: Kinship | undefined = relation === 'child' ? 'sibling' : owners.length === 0 ? relation : undefined;
    const isTold = noun.plural && people.length > 1 && (owners.length > 0 || relation === 'sibling');
    if (isTold && among) {
      people.forEach((from, i) => {
        for (const to of people.slice(i + 1)) found.push({ from, relation: among, to, evidence });
      });
    }
    return found;
  }

  #relation({ lemma, head }: Title): Kinship | undefined {
    const { tree } = this.#scene;
    const parts = this.#words.byMarriage.map((part, i) => tree.form(head + 2 + 2 * i) === part);
    const ending = parts.length && parts.every(Boolean) ? `-${this.#words.byMarriage.join('-')}` : '';
    return this.#words.relationOf(`${lemma}${ending}`);
  }
}
