/** Who a description means that the article has described or named before. */
import type { Gender } from '../../../doc.ts';
import type { Kinship } from '../../../ontology.ts';
import { besideOf, type IdentityWords } from './apposition.ts';
import type { Discourse } from '../discourse.ts';
import type { Draft } from '../draft.ts';
import { Kin } from './kin.ts';
import type { Wording } from '../pronouns/candidates.ts';
import { Known, type Described } from './known.ts';
import type { Phrase } from './phrase.ts';

/** What a language tells about descriptions that mean the same. */
export interface DescriptionWords extends IdentityWords {
  /** One key for all wordings of a capacity: "chief executive" and "CEO", but not "vice president" and "president". */
  keyOf(lemma: string, words: readonly string[]): string;
  /** Keys that a more general noun takes in: "lawmaker" those of senators. */
  isKindOf(key: string, general: string): boolean;
  /** Whether a word before a capacity says that it is over: "former", "ex". */
  isFormer(word: string): boolean;
  /** Whether a word before a noun says that it is not the one told of before: "new", "second". */
  isOther(word: string): boolean;
  /** Whether the last word of a key is an office, of which somebody seldom has two. */
  isOffice(word: string): boolean;
  relationOf(lemma: string): Kinship | undefined;
  /** Whether a noun tells nothing but that it is somebody: "man". */
  isAnybody(lemma: string): boolean;
  /**
   * How a body of this name can be called by the noun: by a word of the name ("the board"), by its kind ("the union"
   * of the Pilots Guild), by a kind that the name does not tell of ("the company"), or not at all.
   */
  nameAs(lemma: string, name: readonly string[]): 'word' | 'kind' | 'any-kind' | undefined;
}

/** What a description says, be it a phrase of its own or a title before a name. */
export type Worded = Pick<Phrase, 'head' | 'lemma' | 'words' | 'definite' | 'possessor'>;

/** So many sentences a description reaches back to the same noun. */
const reach = 40;
/** So many sentences after a body's kind its name follows. */
const reachAhead = 6;

export class Descriptions {
  readonly #discourse: Discourse;
  readonly #words: DescriptionWords;
  readonly #kin = new Kin();
  readonly #known = new Known();

  constructor(discourse: Discourse, words: DescriptionWords) {
    this.#discourse = discourse;
    this.#words = words;
  }

  /** Remembers that somebody was described so. */
  note(one: Draft, { head, lemma, words, definite, possessor: owner }: Worded, possessor?: Draft): void {
    const key = this.#words.keyOf(lemma, words);
    const modifiers = words.filter((word) => word !== lemma && !key.split(' ').includes(word));
    const sentence = this.#discourse.tree.sentence(head);
    const owned = owner >= 0 || possessor !== undefined;
    this.#known.add({ one, token: head, key, modifiers, possessor, owned, definite }, sentence);
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
    if (phrase.indefinite) return undefined;
    return this.#again(phrase, key);
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
      fits: (one) => one !== possessor && (!isBody(one) || this.#nameAs(one, lemma) !== undefined),
      traitsOf: (one) => {
        if (isBody(one)) return [`named-by-${this.#nameAs(one, lemma)!}`];
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

  /**
   * "Chief executive denies talks … Ada Moss, the chief executive, said": of those who were described before they were
   * named, who they turned out to be: in a headline or the first sentence, or as somebody's. Only where one person alone
   * is called so.
   */
  namedLater(): Map<Draft, Draft> {
    const { tree } = this.#discourse;
    const later = new Map<Draft, Draft>();
    const lead = tree.sentences.findIndex((_, sentence) => !this.#discourse.isHeadline(sentence));
    const isEarly = ({ owned, token }: Described): boolean => {
      const sentence = tree.sentence(token);
      return owned || sentence === lead || this.#discourse.isHeadline(sentence);
    };
    const onlyNamed = remembered((key: string) => this.#onlyNamed(key, isEarly));
    for (const early of this.#known.all) {
      const { one, token, key, modifiers, possessor, owned } = early;
      // anybody may have a sister
      if (owned && !possessor && this.#words.relationOf(key)) continue;
      if (one.named || one.label !== 'Person' || later.has(one) || !isEarly(early)) continue;
      const known = onlyNamed(key);
      if (!known || known.token < token || !fits(known.one, one.isGenderPresumed ? undefined : one.gender)) continue;
      if (known.possessor && possessor && known.possessor !== possessor) continue;
      const isFormer = (word: string): boolean => this.#words.isFormer(word);
      if (modifiers.some(isFormer) === known.modifiers.some(isFormer)) later.set(one, known.one);
    }
    return later;
  }

  /**
   * "The union has called a strike … the Harbor Workers’ Guild": of the bodies that were called by their kind before
   * they were named, which they are. Only where one body alone is of that kind.
   */
  bodiesNamedLater(named: readonly Draft[]): Map<Draft, Draft> {
    const { tree } = this.#discourse;
    const later = new Map<Draft, Draft>();
    for (const { one, token, key, modifiers, owned, definite } of this.#known.all) {
      if (one.named || one.label !== 'Organization' || later.has(one) || one.mentions[0]?.head !== token) continue;
      if (!definite || owned || modifiers.length > 0) continue;
      const [body, another] = named.filter(
        (other) => other.label === 'Organization' && ['word', 'kind'].includes(this.#nameAs(other, key) ?? ''),
      );
      const first = body?.mentions[0]?.head ?? -1;
      if (body && !another && first > token && tree.sentence(first) - tree.sentence(token) <= reachAhead)
        later.set(one, body);
    }
    return later;
  }

  /** The description of the only named person whom the key describes, before whom it describes nobody else. */
  #onlyNamed(key: string, isEarly: (known: Described) => boolean): Described | undefined {
    const same = this.#known.by(key).filter(({ one }) => one.label === 'Person');
    const known = same.find(({ one }) => one.named);
    if (!known || same.some(({ one }) => one.named && one !== known.one)) return undefined;
    // somebody else who is described so and never named; "the CEO" of the headline and "its chief executive" are one
    const other = same.some((one) => !one.one.named && !isEarly(one) && one.token < known.token);
    return other ? undefined : known;
  }

  /** "Pike’s attorney … Pike’s attorney", "her husband" */
  #belonging({ lemma, noun, plural }: Phrase, key: string, possessor: Draft): Draft | undefined {
    const relation = plural ? undefined : this.#words.relationOf(lemma);
    const kin =
      relation && this.#kin.find(relation, possessor, (one) => one.label === 'Person' && fits(one, noun.gender));
    return kin ?? this.#known.of(possessor, key).findLast(({ one }) => one.plural === plural)?.one;
  }

  /** "a nurse … the nurse": whoever was described by the same noun, unless other words tell the two apart. */
  #again({ definite, head, name, noun, plural, words }: Phrase, key: string): Draft | undefined {
    const { tree } = this.#discourse;
    const modifiers = words.filter((word) => !key.split(' ').includes(word));
    const isFormer = (word: string): boolean => this.#words.isFormer(word);
    const isFitting = ({ one, key: other, modifiers: others }: Described): boolean => {
      if (one.label !== noun.label || one.plural !== plural || !fits(one, noun.gender)) return false;
      if (words.some(isFormer) !== others.some(isFormer)) return false;
      if (modifiers.some((word) => this.#words.isOther(word) && !others.includes(word))) return false;
      if (!definite) return plural && one.names.includes(name);
      if (other !== key && !(modifiers.length === 0 && this.#words.isKindOf(other, key))) return false;
      return modifiers.length === 0 || others.length === 0 || modifiers.some((word) => others.includes(word));
    };
    // what stands in quotation marks is read last, so that some are known already that come after it
    return this.#known.nearest(head, tree.sentence(head), reach, isFitting)?.one;
  }

  /** In what way a body can be called by a noun, the closest that one of its names gives. */
  #nameAs({ names }: Draft, lemma: string): NonNullable<ReturnType<DescriptionWords['nameAs']>> | undefined {
    const ways = names.map((name) => this.#words.nameAs(lemma, wordsOf(name)));
    return (['word', 'kind', 'any-kind'] as const).find((way) => ways.includes(way));
  }
}

const lastOf = (key: string): string => key.split(' ').at(-1) ?? key;
const wordsOf = (name: string): string[] => name.toLowerCase().split(/[\s-]+/u);

/** What a function gives, asked once for each key. */
function remembered<Value>(give: (key: string) => Value): (key: string) => Value {
  const known = new Map<string, Value>();
  return (key) => {
    if (!known.has(key)) known.set(key, give(key));
    return known.get(key)!;
  };
}

function fits(one: Draft, gender: Gender | undefined): boolean {
  return !(one.gender && gender && one.gender !== gender);
}
