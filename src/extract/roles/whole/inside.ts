/** What a role is of, where the title or its possessive tells: "Pike’s attorney", "ABC News anchor", "safety board member". */
import type { Referent } from '../../../doc.ts';
import type { Scene } from '../../scene.ts';
import type { Focus } from './understood.ts';
import type { Title } from '../title/wording.ts';
import { wholeAt, type Whole } from './whole.ts';
import type { RoleWords } from '../words.ts';

export class WholeInside {
  readonly #scene: Scene;
  readonly #words: RoleWords;
  readonly #focus: Focus;

  constructor(scene: Scene, words: RoleWords, focus: Focus) {
    this.#scene = scene;
    this.#words = words;
    this.#focus = focus;
  }

  //  Pike’s attorney      its president      the committee’s chairwoman
  //  ^^^^                 ^^^                    ^^^^^^^^^
  possessor(title: Title, person: Referent | undefined): Whole | undefined {
    if (title.possessor < 0) return undefined;
    const { tree, cast } = this.#scene;
    const referent = cast.at(title.possessor);
    if (!referent?.named) {
      const body =
        this.#focus.namedBy(title.possessor) ??
        (referent ? undefined : this.#focus.endingIn(title.possessor)) ??
        this.#focus.pointedAt(title.possessor);
      if (body && body !== person) return { referent: body, span: tree.span([title.possessor]), uses: [] };
    }
    return wholeAt(this.#scene, this.#focus, title.possessor, person);
  }

  //  ABC News anchor      former Iceland captain
  //  ^^^^^^^^                    ^^^^^^^
  named(title: Title, person: Referent | undefined): Whole | undefined {
    for (const token of title.inside) {
      const place = this.#scene.cast.at(token)?.label === 'Place';
      if (this.#words.byField.has(title.lemma)) continue;
      if (place && !this.#words.ofCountries.has(title.lemma)) continue;
      const whole = wholeAt(this.#scene, this.#focus, token, person);
      if (whole) return whole;
    }
    return undefined;
  }

  //  the safety board member, where the article names a Maritime Safety Board
  //      ^^^^^^^^^^^^
  partOfName(title: Title): Whole | undefined {
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

  country(title: Title): Whole | undefined {
    const { tree } = this.#scene;
    if (!this.#words.ofCountries.has(title.lemma)) return undefined;
    for (const token of title.words) {
      const country = this.#words.countryOf(tree.form(token));
      const referent = country === undefined ? undefined : this.#focus.country(country, token);
      if (referent) return { referent, span: tree.span([token]), uses: [token] };
    }
    return undefined;
  }
}
