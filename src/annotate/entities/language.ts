/** What a language says about names. All words are in lower case, without diacritics and full stops. */
export interface NameLanguage {
  /** Words before a person's name that are no part of it. */
  readonly titles: ReadonlySet<string>;
  readonly givenNames: ReadonlyMap<string, unknown>;
  /** Given names that mostly are other words: "per", "will". */
  readonly givenWords: ReadonlySet<string>;
  /** Words with a capital letter that may stand behind a given name and are no surname: days, months, letters after names. */
  readonly neverSurnames: ReadonlySet<string>;
  /** Words that introduce, with a colon, who made an article: `Editor: …` */
  readonly credits: ReadonlySet<string>;
}
