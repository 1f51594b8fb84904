/** The words of a language by which descriptions are told apart. */
import type { Gender } from '../../../doc.ts';
import type { Kinship } from '../../../ontology.ts';
import type { Draft } from '../draft.ts';
import type { IdentityWords } from './apposition.ts';

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

/** In what way a body can be called by a noun, the closest that one of its names gives. */
export function nameAs(
  words: DescriptionWords,
  { names }: Draft,
  lemma: string,
): NonNullable<ReturnType<DescriptionWords['nameAs']>> | undefined {
  const ways = names.map((name) => words.nameAs(lemma, name.toLowerCase().split(/[\s-]+/u)));
  return (['word', 'kind', 'any-kind'] as const).find((way) => ways.includes(way));
}

export function fits(one: Draft, gender: Gender | undefined): boolean {
  return !(one.gender && gender && one.gender !== gender);
}
