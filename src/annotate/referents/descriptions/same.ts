/** Who a description means that the article has described or named before. */
import { besideOf } from './apposition.ts';
import type { Discourse } from '../discourse.ts';
import type { Draft } from '../draft.ts';
import { Kin } from './kin/kin.ts';
import type { Wording } from '../pronouns/candidates.ts';
import { Known, type Described } from './known.ts';
import { bodiesNamedLater, personsNamedLater } from './named-later.ts';
import type { Phrase } from './phrase.ts';
import { ToldInHeadline } from './told-in-headline.ts';
import { fits, nameAs, type DescriptionWords } from './words.ts';

/** What a description says, be it a phrase of its own or a title before a name. */
export type Worded = Pick<Phrase, 'head' | 'lemma' | 'words' | 'definite' | 'possessor'>;

/** So many sentences a description reaches back to the same noun. */
const reach = 40;

export class Descriptions {
  readonly #discourse: Discourse;
  readonly #words: DescriptionWords;
  readonly #kin = new Kin();
  readonly #known = new Known();
  readonly #toldInHeadline: ToldInHeadline;

  constructor(discourse: Discourse, words: DescriptionWords) {
    this.#discourse = discourse;
    this.#words = words;
    this.#toldInHeadline = new ToldInHeadline(discourse);
  }

  /** Remembers that somebody was described so. */
  note(one: Draft, { head, lemma, words, definite, possessor: owner }: Worded, possessor?: Draft): void {
    const key = this.#words.keyOf(lemma, words);
    const modifiers = words.filter((word) => word !== lemma && !key.split(' ').includes(word));
    const sentence = this.#discourse.tree.sentence(head);
    const owned = owner >= 0 || possessor !== undefined;
    this.#known.add({ one, token: head, key, modifiers, possessor, owned, definite }, sentence);
    this.#toldInHeadline.note(one, key, sentence);
    const relation = possessor?.label === 'Person' ? this.#words.relationOf(lemma) : undefined;
    if (relation && possessor && one.label === 'Person') this.#kin.add(one, relation, possessor);
  }

  married(one: Draft, other: Draft): void {
    this.#kin.add(one, 'spouse', other);
  }

  /** Whoever the phrase means; undefined where it is somebody new. */
  find(phrase: Phrase, possessor: Draft | undefined): Draft | undefined {
    const beside = besideOf(this.#discourse, phrase, this.#words);
    if (beside && fits(beside, phrase.noun.gender)) return beside;
    const key = this.#words.keyOf(phrase.lemma, phrase.words);
    if (phrase.possessor >= 0) return possessor && this.#belonging(phrase, key, possessor);
    const again = phrase.indefinite ? undefined : this.#again(phrase, key);
    return again ?? this.#toldInHeadline.find(phrase, key);
  }

  /** "Police said …", "users are told": a body or several people, and nothing but the noun. */
  #isBare({ words, noun, lemma, head }: Phrase): boolean {
    const { tree } = this.#discourse;
    const isAlone = words.length === 1 && tree.child(head, 'det', 'nummod', 'nmod', 'acl') < 0;
    return isAlone && noun.label !== 'Person' && !this.#words.isAnybody(lemma);
  }

  /** What a description tells about who may be meant by it, of those who are called otherwise. */
  wordingOf({ start, head, lemma, words }: Phrase, possessor: Draft | undefined): Wording {
    const { tree } = this.#discourse;
    const first = tree.tokenAt(start);
    // but not "after meeting Ada Moss, the mayor said"
    const isApposed = tree.form(first - 1) === ',' && !tree.is(head, 'nsubj');
    const beside = isApposed ? this.#discourse.at(first - 2) : undefined;
    const isNarrowed = tree.children(head).some((child) => child > head && tree.is(child, 'nmod', 'acl', 'advmod'));
    const key = this.#words.keyOf(lemma, words);
    const isBody = (one: Draft): boolean => one.label === 'Organization';
    const isFormer = words.some((word) => this.#words.isFormer(word));
    return {
      fits: (one) => one !== possessor && (!isBody(one) || nameAs(this.#words, one, lemma) !== undefined),
      traitsOf: (one) => {
        if (isBody(one)) return [`named-by-${nameAs(this.#words, one, lemma)!}`];
        const known = this.#known.keysOf(one);
        const traits = one === beside ? ['beside'] : [];
        if (known.size === 0) return [...traits, 'undescribed'];
        const isKind = [...known].some((other) => this.#words.isKindOf(other, key) || this.#words.isKindOf(key, other));
        if (isKind) return [...traits, 'described-alike'];
        // "the mayor" is not the treasurer, but may well be the runner
        const isOffice =
          this.#words.isOffice(lastOf(key)) && [...known].some((other) => this.#words.isOffice(lastOf(other)));
        return [...traits, isOffice ? 'other-office' : 'described-otherwise'];
      },
      traits: [
        ...(words.length > 1 ? ['modified'] : []),
        ...(isNarrowed ? ['narrowed'] : []),
        ...(tree.pos(head) === 'PROPN' ? ['capitalised'] : []),
        ...(tree.pos(head + 1) === 'PROPN' ? ['titled'] : []),
        ...(this.#words.relationOf(lemma) ? ['kin'] : []),
        ...(words.some((word) => /^\d+$/u.test(word)) ? ['aged'] : []),
        ...(this.#words.isAnybody(lemma) ? ['anybody'] : []),
        ...(isFormer ? ['former'] : []),
      ],
    };
  }

  /** Of persons who were described before they were named, who they turned out to be. */
  namedLater(): Map<Draft, Draft> {
    return personsNamedLater(this.#known, this.#discourse, this.#words);
  }

  /** Of the bodies that were called by their kind before they were named, which they are. */
  bodiesNamedLater(named: readonly Draft[]): Map<Draft, Draft> {
    return bodiesNamedLater(this.#known, named, this.#discourse, this.#words);
  }

  /** "Pike’s attorney … Pike’s attorney", "her husband" */
  #belonging({ lemma, noun, plural }: Phrase, key: string, possessor: Draft): Draft | undefined {
    const relation = plural ? undefined : this.#words.relationOf(lemma);
    const kin =
      relation && this.#kin.find(relation, possessor, (one) => one.label === 'Person' && fits(one, noun.gender));
    return kin ?? this.#known.of(possessor, key).findLast(({ one }) => one.plural === plural)?.one;
  }

  /** "a nurse … the nurse": whoever was described by the same noun, unless other words tell the two apart. */
  #again(phrase: Phrase, key: string): Draft | undefined {
    const { definite, head, name, noun, plural, words } = phrase;
    const { tree } = this.#discourse;
    const modifiers = words.filter((word) => !key.split(' ').includes(word));
    const isFormer = (word: string): boolean => this.#words.isFormer(word);
    const isFitting = ({ one, key: other, modifiers: others }: Described): boolean => {
      if (one.label !== noun.label || one.plural !== plural || !fits(one, noun.gender)) return false;
      if (words.some(isFormer) !== others.some(isFormer)) return false;
      if (modifiers.some((word) => this.#words.isOther(word) && !others.includes(word))) return false;
      if (!definite && plural && hasName(one, name)) return true;
      if (!definite && !this.#isBare(phrase)) return false;
      if (other !== key && !(modifiers.length === 0 && this.#words.isKindOf(other, key))) return false;
      return modifiers.length === 0 || others.length === 0 || modifiers.some((word) => others.includes(word));
    };
    // what stands in quotation marks is read last, so that some are known already that come after it
    return this.#known.nearest(head, tree.sentence(head), reach, isFitting)?.one;
  }
}

/** Whether somebody is called so, be it at the beginning of a sentence or inside it. */
function hasName({ names }: Draft, name: string): boolean {
  const wanted = name.toLowerCase();
  return names.some((one) => one.toLowerCase() === wanted);
}

const lastOf = (key: string): string => key.split(' ').at(-1) ?? key;
