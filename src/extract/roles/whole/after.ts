/** What a role is of, where a preposition behind the title tells: "president of the society", "anchor at ABC News". */
import type { Referent } from '../../../doc.ts';
import type { Scene } from '../../scene.ts';
import type { Focus } from './understood.ts';
import type { Title } from '../title/wording.ts';
import { wholeAt, type Whole } from './whole.ts';
import type { RoleWords } from '../words.ts';

const reach = 8;

export class WholeAfter {
  readonly #scene: Scene;
  readonly #words: RoleWords;
  readonly #focus: Focus;

  constructor(scene: Scene, words: RoleWords, focus: Focus) {
    this.#scene = scene;
    this.#words = words;
    this.#focus = focus;
  }

  //  president of the society      anchor at ABC News      a producer on the film
  //                   ^^^^^^^                ^^^^^^^^                        ^^^^
  of(title: Title, person: Referent | undefined): Whole | undefined {
    const { tree, cast } = this.#scene;
    const preposition = title.last + 1;
    const form = tree.form(preposition);
    if (tree.sentence(preposition) !== tree.sentence(title.head)) return undefined;
    const within = this.#words.placePrepositions.has(form);
    if (!within && !this.#words.wholePrepositions.has(form)) return undefined;
    const workplace = this.#workplace(title);
    if (workplace >= 0) return wholeAt(this.#scene, this.#focus, workplace, person);
    const topic = this.#words.topicPrepositions.has(form);
    for (let token = preposition + 1; token <= preposition + reach; token++) {
      if (tree.sentence(token) !== tree.sentence(title.head)) return undefined;
      const referent = cast.at(token);
      const stops =
        ['VERB', 'AUX', 'ADP', 'CCONJ', 'SCONJ'].includes(tree.pos(token)) || /^[,;:—–()]$/u.test(tree.form(token));
      if (stops && !referent?.named) return undefined;
      if (referent?.named && tree.pos(token) !== 'PRON' && tree.pos(token) !== 'NOUN') {
        if (within && !(referent.label === 'Place' && this.#words.ofCountries.has(title.lemma))) return undefined;
        if (referent.label === 'Place' && (topic || this.#isModifier(token, referent))) continue;
        if (topic && this.#words.byField.has(title.lemma)) return undefined;
        if (referent.label === 'Person' && !this.#words.personal.has(title.lemma)) return undefined;
        return wholeAt(this.#scene, this.#focus, this.#endOfName(token, referent), person);
      }
      if (tree.pos(token) === 'NOUN' && referent?.named && referent.label === 'Person' && !within) {
        return this.#words.personal.has(title.lemma) ? wholeAt(this.#scene, this.#focus, token, person) : undefined;
      }
      if (tree.pos(token) === 'NOUN') {
        const named =
          this.#focus.namedBy(token) ?? (within || this.#continues(token) ? undefined : this.#focus.pointedAt(token));
        if (named && (!within || named.label === 'Organization'))
          return { referent: named, span: tree.span([token]), uses: [] };
        const isBody = !within && referent?.label === 'Organization' && !this.#continues(token);
        if (isBody) return wholeAt(this.#scene, this.#focus, token, person);
      }
    }
    return undefined;
  }

  //  professor of law at the Universidad del Canal
  //                          ^^^^^^^^^^^^^^^^^^^^^
  #workplace(title: Title): number {
    const { tree, cast } = this.#scene;
    if (!this.#words.byField.has(title.lemma)) return -1;
    for (let token = title.last + 1; token <= title.last + reach; token++) {
      if (tree.sentence(token) !== tree.sentence(title.head) || /^[,;:—()]$/u.test(tree.form(token))) return -1;
      if (!this.#words.workplace.has(tree.form(token))) continue;
      for (let at = token + 1; at <= token + 4; at++) {
        if (cast.at(at)?.named && ['Organization', 'Place'].includes(cast.at(at)!.label)) return at;
        if (!['DET', 'ADJ', 'PROPN', 'NOUN'].includes(tree.pos(at))) return -1;
      }
    }
    return -1;
  }

  /** Whether a place only tells which: "the Athens newspaper", "Switzerland’s upper house". */
  #isModifier(token: number, place: Referent): boolean {
    const { tree, cast } = this.#scene;
    let end = token;
    while (cast.at(end + 1) === place) end++;
    const next = this.#words.possessiveMarks.has(tree.form(end + 1)) ? end + 2 : end + 1;
    if (tree.sentence(next) !== tree.sentence(token) || !['NOUN', 'ADJ', 'PROPN'].includes(tree.pos(next)))
      return false;
    return next > end + 1 || tree.is(end, 'compound', 'amod', 'nmod:poss');
  }

  #continues(token: number): boolean {
    const { tree } = this.#scene;
    return ['NOUN', 'PROPN'].includes(tree.pos(token + 1)) && tree.sentence(token + 1) === tree.sentence(token);
  }

  /** "Pakistan’s Punjab province" is the province's: a possessive before another name gives way to it. */
  #endOfName(token: number, referent: Referent): number {
    const { tree, cast } = this.#scene;
    let at = token;
    while (cast.at(at + 1) === referent && tree.sentence(at + 1) === tree.sentence(token)) at++;
    const possessive = this.#words.possessiveMarks.has(tree.form(at + 1));
    const next = cast.at(at + 2);
    return possessive && next?.named && next.label !== 'Person' ? at + 2 : at;
  }
}
