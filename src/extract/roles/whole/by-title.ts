/** What a definite title is of by its kind: a headteacher of the school, a mayor of the town that the story is sent from. */
import { afterDateline } from '../../../annotate/datelines.ts';
import type { Referent } from '../../../doc.ts';
import { remembered } from '../../../remembered.ts';
import type { Scene } from '../../scene.ts';
import { hyphen, type Title } from '../title/wording.ts';
import type { RoleWords, WholeOfTitle } from '../words.ts';
import { InOrder } from './in-order.ts';
import type { Whole } from './whole.ts';

/** So many sentences from the first may hold the dateline: a headline may stand before it. */
const opening = 4;

export class WholeByTitle {
  readonly #scene: Scene;
  readonly #words: RoleWords;
  readonly #fitting = new Map<string, readonly Referent[]>();
  #town: { readonly place: Referent | undefined } | undefined;
  #country: { readonly place: Referent | undefined } | undefined;

  constructor(scene: Scene, words: RoleWords) {
    this.#scene = scene;
    this.#words = words;
  }

  of(title: Title, person: Referent | undefined): Whole | undefined {
    const { tree } = this.#scene;
    const behind = tree.form(title.last + 1);
    if (!person || title.determiner !== 'definite' || this.#words.wholePrepositions.has(behind)) return undefined;
    const key = this.#keyOf(title);
    const referent = this.#ofKind(key, title.outer) ?? this.#civic(key);
    return referent && referent !== person ? { referent, span: tree.span([title.head]), uses: [] } : undefined;
  }

  /** The longest form of the title that has wholes of a kind: "police-chief", "mayor". */
  #keyOf(title: Title): string {
    const { tree } = this.#scene;
    const { wholesByTitle, townTitles, countryTitles } = this.#words;
    const forms = title.words.map((token) => tree.form(token)).filter((form) => !hyphen.test(form));
    const pair = forms.slice(-2).join('-');
    if ([wholesByTitle, townTitles, countryTitles].some((titles) => titles.has(pair))) return pair;
    return forms.length === 1 ? title.lemma : '';
  }

  #ofKind(key: string, token: number): Referent | undefined {
    const whole = this.#words.wholesByTitle.get(key);
    if (!whole) return undefined;
    const fitting = remembered(this.#fitting, key, () =>
      this.#scene.cast.referents.filter((one) => this.#isOf(one, whole)),
    );
    if (fitting.length === 1) return fitting[0];
    return new InOrder(fitting).lastBefore(this.#scene.tree.tokens[token]!.start);
  }

  //  the Hexley High School      the ferry Margaret Dow      the state of Orrin
  //                 ^^^^^^           ^^^^^                       ^^^^^
  #isOf({ label, named, name, mentions }: Referent, { nouns, isPlace }: WholeOfTitle): boolean {
    const isFitting = label === 'Place' || (label === 'Organization' && !isPlace);
    if (!named || !isFitting) return false;
    const words = name.toLowerCase().split(/\s+/u);
    if (words.some((word) => nouns.has(word))) return true;
    const { tree } = this.#scene;
    return mentions.some((mention) => {
      const before = tree.tokenAt(mention.start) - 1;
      const noun = this.#words.partitive.of.has(tree.form(before)) ? before - 1 : before;
      return (
        mention.kind === 'name' && tree.sentence(noun) === tree.sentence(mention.head) && nouns.has(tree.form(noun))
      );
    });
  }

  #civic(key: string): Referent | undefined {
    if (this.#words.townTitles.has(key)) return (this.#town ??= { place: this.#dateline() ?? this.#lead() }).place;
    if (!this.#words.countryTitles.has(key)) return undefined;
    return (this.#country ??= { place: this.#onlyOne((place) => this.#words.isCountry(place.name)) }).place;
  }

  //  HEXLEY, Orrin (Agency) — The bridge was closed on Monday.
  //  ^^^^^^
  #dateline(): Referent | undefined {
    const { doc, cast, tree } = this.#scene;
    for (const sentence of tree.sentences.slice(0, opening)) {
      if (afterDateline(doc.tokens, sentence) === sentence.firstToken) continue;
      const place = cast.at(sentence.firstToken);
      return place?.label === 'Place' && place.named ? place : undefined;
    }
    return undefined;
  }

  /** The only place that the headline and the first sentence name. */
  #lead(): Referent | undefined {
    const end = this.#scene.tree.sentences[Math.min(1, this.#scene.tree.sentences.length - 1)]?.end ?? 0;
    return this.#onlyOne(({ mentions }) => mentions.some(({ start }) => start < end));
  }

  #onlyOne(fits: (place: Referent) => boolean): Referent | undefined {
    const places = this.#scene.cast.referents.filter((one) => one.label === 'Place' && one.named && fits(one));
    return places.length === 1 ? places[0] : undefined;
  }
}
