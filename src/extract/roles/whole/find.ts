/** Finds what each role is a role of: in the title, behind it, behind the name, or in what the article speaks of. */
import type { Referent } from '../../../doc.ts';
import type { Scene } from '../../scene.ts';
import type { Focus } from './understood.ts';
import type { Title } from '../title/wording.ts';
import { wholeAt, type Whole } from './whole.ts';
import { WholeAfter } from './after.ts';
import { WholeByTitle } from './by-title.ts';
import { WholeInside } from './inside.ts';
import type { RoleWords, WholeKind } from '../words.ts';

const allKinds: readonly WholeKind[] = ['assembly', 'company', 'team', 'body'];

export class Wholes {
  readonly #scene: Scene;
  readonly #words: RoleWords;
  readonly #focus: Focus;
  readonly #inside: WholeInside;
  readonly #after: WholeAfter;
  readonly #byTitle: WholeByTitle;

  constructor(scene: Scene, words: RoleWords, focus: Focus) {
    this.#scene = scene;
    this.#words = words;
    this.#focus = focus;
    this.#inside = new WholeInside(scene, words, focus);
    this.#after = new WholeAfter(scene, words, focus);
    this.#byTitle = new WholeByTitle(scene, words);
  }

  of(title: Title, person: Referent | undefined): Whole | undefined {
    return (
      this.#workplace(title, person) ??
      this.#inside.possessor(title, person) ??
      this.#inside.named(title, person) ??
      this.#after.of(title, person) ??
      this.#inside.partOfName(title) ??
      this.#inside.country(title) ??
      this.#besideTitle(title) ??
      this.#afterName(title, person) ??
      this.#byTitle.of(title, person) ??
      this.#understood(title, person)
    );
  }

  //  her counterpart at Nordfjord Bank, Lars Tveit
  //                     ^^^^^^^^^^^^^^ where somebody works tells more than whose counterpart it is
  #workplace(title: Title, person: Referent | undefined): Whole | undefined {
    const { tree, cast } = this.#scene;
    if (title.possessor < 0 || !this.#words.workplace.has(tree.form(title.last + 1))) return undefined;
    const body = [title.last + 2, title.last + 3].find(
      (token) => cast.at(token)?.label === 'Organization' && cast.at(token)?.named,
    );
    return body === undefined ? undefined : wholeAt(this.#scene, this.#focus, body, person);
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

  //  Professor Ada Quill of Hexley College      Inspector Ada Quill, of Hexley Police,
  //                         ^^^^^^^^^^^^^^                              ^^^^^^^^^^^^^
  #afterName(title: Title, person: Referent | undefined): Whole | undefined {
    const { tree, cast } = this.#scene;
    let at = title.last + 1;
    if (cast.at(at) !== person) return undefined;
    while (cast.at(at) === person && tree.sentence(at) === tree.sentence(title.head)) at++;
    if (tree.form(at) === ',') at++;
    if (!this.#words.nameToWhole.has(tree.form(at))) return undefined;
    const isCivic = this.#words.civic.has(title.lemma);
    const body = [at + 1, at + 2].find((token) => {
      const there = cast.at(token);
      return there?.named && (there.label === 'Organization' || (isCivic && there.label === 'Place'));
    });
    return body === undefined ? undefined : wholeAt(this.#scene, this.#focus, body, person);
  }

  /** The chairman, where one company is spoken of, is its chairman. */
  #understood(title: Title, person: Referent | undefined): Whole | undefined {
    const { tree } = this.#scene;
    const owned = title.possessor >= 0;
    // "its president", where nobody knows whose
    const isDefinite = person !== undefined && title.determiner === 'definite' && this.#words.ofBodies.has(title.lemma);
    const kinds =
      owned || isDefinite
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
    const referent =
      (owned ? this.#focus.lastNear(kinds, title.outer) : undefined) ?? this.#focus.inFocus(kinds, title.outer);
    return referent && { referent, span: tree.span([title.head]), uses: [] };
  }
}
