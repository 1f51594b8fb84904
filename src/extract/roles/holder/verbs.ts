/** Roles that a verb gives, takes or seeks: "became director", "was appointed judge", "resigned as captain". */
import type { Scene } from '../../scene.ts';
import { isPassive } from '../../voice.ts';
import type { RoleStatus } from '../../../ontology.ts';
import type { Mood } from './mood.ts';
import type { Predicated } from './predicated.ts';
import type { Subjects } from './subjects.ts';
import type { Title } from '../title/wording.ts';
import type { RoleVerb, RoleWords } from '../words.ts';

const statuses: Readonly<Partial<Record<RoleVerb, RoleStatus>>> = {
  nominate: 'candidate',
  seek: 'candidate',
  leave: 'former',
  remove: 'former',
};
/** Verbs whose object holds the role, where they are in the active. */
const byObject: ReadonlySet<RoleVerb> = new Set(['appoint', 'nominate', 'remove']);

export class RoleVerbs {
  readonly #scene: Scene;
  readonly #words: RoleWords;
  readonly #mood: Mood;
  readonly #subjects: Subjects;

  constructor(scene: Scene, words: RoleWords, mood: Mood, subjects: Subjects) {
    this.#scene = scene;
    this.#words = words;
    this.#mood = mood;
    this.#subjects = subjects;
  }

  /** The role that the verb at a token tells. */
  of(title: Title, at: number, verb: RoleVerb): Predicated | undefined {
    const { tree } = this.#scene;
    if (this.#mood.isUnreal(at)) return undefined;
    const passive = isPassive(this.#scene, at);
    const object = this.#subjects
      .children(at, 'obj', 'iobj', 'xcomp')
      .find((child) => child !== title.head && child < title.head);
    let holder = -1;
    if (byObject.has(verb)) {
      holder = passive ? tree.child(at, 'nsubj:pass', 'nsubj') : (object ?? -1);
      if (holder < 0 && tree.is(at, 'acl') && !tree.is(at, 'acl:relcl')) holder = tree.head(at);
      if (holder < 0 && tree.is(at, 'advcl', 'conj', 'xcomp')) holder = tree.child(tree.head(at), 'nsubj');
    } else if (passive && verb !== 'serve' && verb !== 'become') {
      holder = tree.child(at, 'nsubj:pass', 'nsubj');
    } else {
      holder = this.#subjects.of(at);
    }
    const person =
      this.#subjects.person(holder) ??
      (byObject.has(verb) && !passive ? undefined : this.#subjects.person(this.#subjects.nameBefore(at)));
    if (!person) return undefined;
    const before = verb === 'replace' && !passive ? this.#subjects.person(object ?? -1) : undefined;
    const status = this.#statusBy(at, verb);
    return { person, status, rule: `role-${verb}`, ...(before?.named && before !== person && { before }) };
  }

  //  the board named Ines Moreau chairwoman
  //                              ^^^^^^^^^^
  appointed(title: Title): Predicated | undefined {
    const { tree, cast } = this.#scene;
    const person = this.#subjects.person(title.outer - 1);
    if (!person?.named) return undefined;
    let verb = title.outer - 2;
    while (cast.at(verb) === person) verb--;
    const kind = tree.pos(verb) === 'VERB' ? this.#words.verb(tree.lemma(verb)) : undefined;
    if (kind !== 'appoint' && kind !== 'nominate') return undefined;
    return this.#mood.isUnreal(verb) ? undefined : { person, status: this.#statusBy(verb, kind), rule: `role-${kind}` };
  }

  #statusBy(at: number, verb: RoleVerb): RoleStatus | undefined {
    const { tree } = this.#scene;
    const known = statuses[verb] ?? this.#mood.future(at);
    if (known) return known;
    if (verb !== 'serve') return undefined;
    const perfect = this.#subjects
      .children(at, 'aux')
      .some((aux) => this.#words.presentAuxiliaries.has(tree.form(aux)));
    const past = this.#words.isPast(tree.form(at)) && !perfect;
    return past && !this.#mood.isTold(at) ? 'former' : undefined;
  }
}
