/**
 * Those who speak and whom nothing but a noun that mostly means things, or a place, stands for. They are somebody once a
 * pronoun speaks for them.
 *
 *     The filing was late. It said …          Norway was late. It said …
 *     ^^^^^^^^^^           ^^                 ^^^^^^           ^^
 */
import type { Nouns } from '../pronouns/candidates.ts';
import { nameAround } from '../descriptions/called.ts';
import type { Discourse } from '../discourse.ts';
import { draft, type Draft } from '../draft.ts';
import type { NounClass, NounWords } from '../descriptions/phrase.ts';
import type { Speakers } from '../pronouns/resolve.ts';

export interface SpokesmenWords {
  readonly nouns: NounWords;
  /** What somebody is who is described by this noun and speaks; lemma in lower case. */
  speakerClass(lemma: string, plural: boolean): NounClass['label'] | undefined;
}

export class Spokesmen implements Nouns, Speakers {
  readonly #text: string;
  readonly #discourse: Discourse;
  readonly #words: SpokesmenWords;
  /** Where those who are new are added. */
  readonly #found: Draft[];
  /** By the place whose name they have. */
  readonly #bodies = new Map<Draft, Draft>();

  constructor(text: string, discourse: Discourse, words: SpokesmenWords, found: Draft[]) {
    this.#text = text;
    this.#discourse = discourse;
    this.#words = words;
    this.#found = found;
  }

  isPlural(noun: number): boolean {
    const { tree } = this.#discourse;
    return this.#words.nouns.isPlural(tree.form(noun), tree.lemma(noun));
  }

  isPeople(noun: number): boolean {
    const { tree } = this.#discourse;
    return tree.pos(noun) === 'PROPN' || this.#words.speakerClass(tree.lemma(noun), false) === 'Person';
  }

  bodyOf(place: Draft): Draft {
    const known = this.#bodies.get(place);
    if (known) return known;
    const one = draft('Organization', true);
    one.names.push(...place.names);
    this.#bodies.set(place, one);
    this.#found.push(one);
    return one;
  }

  describedBy(noun: number): Draft {
    const { tree } = this.#discourse;
    const plural = this.isPlural(noun);
    const { start, end } = tree.span(nameAround(tree, noun, this.#words.nouns.narrowing));
    const one = draft(this.#words.speakerClass(tree.lemma(noun), plural) ?? 'Organization', false, plural);
    one.names.push(this.#text.slice(start, end).replace(/\s+/gu, ' '));
    this.#found.push(one);
    this.#discourse.mention(one, { start, end, head: noun, kind: 'description', rule: 'speaker' });
    return one;
  }
}
