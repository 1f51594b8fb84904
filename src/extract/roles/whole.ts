/** What a role is a role of: an organisation, a person, a place or a work. */
import type { Referent } from '../../doc.ts';
import type { Span } from '../../span.ts';
import type { Scene } from '../scene.ts';
import type { Focus } from './focus.ts';
import type { Title } from './title.ts';
import type { RoleWords, WholeKind } from './words.ts';

export interface Whole {
  readonly referent: Referent;
  readonly span: Span;
  /** Words of the title that only name the whole: "Salvadoran" in "Salvadoran negotiator". */
  readonly uses: readonly number[];
}

const reach = 8;
const allKinds: readonly WholeKind[] = ['assembly', 'company', 'team', 'body'];

export class Wholes {
  readonly #scene: Scene;
  readonly #words: RoleWords;
  readonly #focus: Focus;

  constructor(scene: Scene, words: RoleWords, focus: Focus) {
    this.#scene = scene;
    this.#words = words;
    this.#focus = focus;
  }

  of(title: Title, person: Referent | undefined): Whole | undefined {
    return (
      this.#possessor(title, person) ??
      this.#inside(title, person) ??
      this.#after(title, person) ??
      this.#partOfName(title) ??
      this.#country(title) ??
      this.#besideTitle(title) ??
      this.#afterName(title, person) ??
      this.#understood(title)
    );
  }

  #whole(token: number, person: Referent | undefined, uses: readonly number[] = []): Whole | undefined {
    const there = this.#scene.cast.at(token);
    const referent = there?.named ? this.#focus.full(there, token) : there;
    if (!referent || referent === person || referent.label === 'Group') return undefined;
    return { referent, span: this.#scene.tree.span([token]), uses };
  }

  //  Pike’s attorney      its president      the committee’s chairwoman
  //  ^^^^                 ^^^                    ^^^^^^^^^
  #possessor(title: Title, person: Referent | undefined): Whole | undefined {
    if (title.possessor < 0) return undefined;
    const { tree, cast } = this.#scene;
    const referent = cast.at(title.possessor);
    if (!referent?.named) {
      const body =
        this.#focus.namedBy(title.possessor) ?? (referent ? undefined : this.#focus.endingIn(title.possessor));
      if (body && body !== person) return { referent: body, span: tree.span([title.possessor]), uses: [] };
    }
    return this.#whole(title.possessor, person);
  }

  //  ABC News anchor      former Iceland captain
  //  ^^^^^^^^                    ^^^^^^^
  #inside(title: Title, person: Referent | undefined): Whole | undefined {
    for (const token of title.inside) {
      const place = this.#scene.cast.at(token)?.label === 'Place';
      if (this.#words.byField.has(title.lemma)) continue;
      if (place && !this.#words.ofCountries.has(title.lemma)) continue;
      const whole = this.#whole(token, person);
      if (whole) return whole;
    }
    return undefined;
  }

  //  president of the society      anchor at ABC News      a producer on the film
  //                   ^^^^^^^                ^^^^^^^^                        ^^^^
  #after(title: Title, person: Referent | undefined): Whole | undefined {
    const { tree, cast } = this.#scene;
    const preposition = title.last + 1;
    const form = tree.form(preposition);
    if (tree.sentence(preposition) !== tree.sentence(title.head)) return undefined;
    const within = this.#words.placePrepositions.has(form);
    if (!within && !this.#words.wholePrepositions.has(form)) return undefined;
    const workplace = this.#workplace(title);
    if (workplace >= 0) return this.#whole(workplace, person);
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
        return this.#whole(this.#endOfName(token, referent), person);
      }
      if (tree.pos(token) === 'NOUN' && referent?.named && referent.label === 'Person' && !within) {
        return this.#words.personal.has(title.lemma) ? this.#whole(token, person) : undefined;
      }
      if (tree.pos(token) === 'NOUN' && !within) {
        const named = this.#focus.namedBy(token);
        if (named) return { referent: named, span: tree.span([token]), uses: [] };
        const isBody = referent?.label === 'Organization' && !this.#continues(token);
        if (isBody) return this.#whole(token, person);
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

  //  the safety board member, where the article names a Maritime Safety Board
  //      ^^^^^^^^^^^^
  #partOfName(title: Title): Whole | undefined {
    const { tree } = this.#scene;
    const before = title.words.filter((token) => token < title.head);
    for (let length = before.length; length > 0; length--) {
      const part = before.slice(0, length);
      const body = this.#focus.namedBy(
        part.at(-1)!,
        part.map((token) => tree.form(token)),
      );
      if (body) return { referent: body, span: tree.span(part), uses: part };
    }
    return undefined;
  }

  #country(title: Title): Whole | undefined {
    const { tree } = this.#scene;
    if (!this.#words.ofCountries.has(title.lemma)) return undefined;
    for (const token of title.words) {
      const country = this.#words.countryOf(tree.form(token));
      const referent = country === undefined ? undefined : this.#focus.place(country);
      if (referent) return { referent, span: tree.span([token]), uses: [token] };
    }
    return undefined;
  }

  //  Lars Tveit, press officer, Nordfjord Institute
  //                             ^^^^^^^^^^^^^^^^^^^
  #besideTitle(title: Title): Whole | undefined {
    const { tree, cast } = this.#scene;
    const at = title.last + 1;
    if (title.determiner !== 'none' || tree.form(at) !== ',' || tree.sentence(at + 1) !== tree.sentence(title.head)) {
      return undefined;
    }
    const referent = cast.at(at + 1);
    if (referent?.label !== 'Organization' || !referent.named) return undefined;
    let end = at + 1;
    while (cast.at(end + 1) === referent) end++;
    const closed = tree.sentence(end + 1) !== tree.sentence(end) || /^[,.;:)]$/u.test(tree.form(end + 1));
    return closed ? { referent, span: tree.span([end]), uses: [] } : undefined;
  }

  //  Professor Ada Quill of Hexley College
  //                         ^^^^^^^^^^^^^^
  #afterName(title: Title, person: Referent | undefined): Whole | undefined {
    const { tree, cast } = this.#scene;
    let at = title.last + 1;
    if (cast.at(at) !== person) return undefined;
    while (cast.at(at) === person && tree.sentence(at) === tree.sentence(title.head)) at++;
    if (!this.#words.nameToWhole.has(tree.form(at))) return undefined;
    const body = [at + 1, at + 2].find((token) => cast.at(token)?.label === 'Organization' && cast.at(token)?.named);
    return body === undefined ? undefined : this.#whole(body, person);
  }

  /** The chairman, where one company is spoken of, is its chairman. */
  #understood(title: Title): Whole | undefined {
    const { tree } = this.#scene;
    const owned = title.possessor >= 0;
    // "its president", where nobody knows whose
    const kinds = owned
      ? allKinds
      : this.#words.wholeKindsOf(
          title.lemma,
          title.words.map((token) => tree.form(token)),
        );
    if (!kinds.length || title.determiner === 'indefinite') return undefined;
    if (
      owned &&
      (this.#scene.cast.at(title.possessor) || !this.#words.neuterPossessives.has(tree.form(title.possessor)))
    ) {
      return undefined;
    }
    if (this.#words.wholePrepositions.has(tree.form(title.last + 1))) return undefined;
    const referent = this.#focus.inFocus(kinds, title.outer);
    return referent && { referent, span: tree.span([title.head]), uses: [] };
  }
}
