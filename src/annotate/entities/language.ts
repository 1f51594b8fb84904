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
  /** Of these, what may be a surname all the same: "Theresa May". */
  readonly months: ReadonlySet<string>;
  /** Forms of address, which stand before a name that is a person's whatever it looks like: "mrs". */
  readonly addresses: ReadonlySet<string>;
  /** Letters for parties before a state: `D-Mass.` */
  readonly partyLetters: ReadonlySet<string>;
  /** Degrees and orders after a name: "phd", "obe". */
  readonly postNominals: ReadonlySet<string>;
  /** Last words of the names of streets: "ave". */
  readonly streets: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  /** Words before a title that is over: "former". */
  readonly pastWords: ReadonlySet<string>;
  /** Those whom a body has and a person has not, directly behind the body's name: "boss", "skipper". */
  readonly staff: ReadonlySet<string>;
  /** What companies have, behind the name: "shares", "ceo". */
  readonly corporate: ReadonlySet<string>;
  /** Nouns for bodies that may stand before their names: "the charity Open Doors". */
  readonly bodyKinds: ReadonlySet<string>;
  /** Whoever a body has, and a person has not: "the chairman of Pelham Pies". */
  readonly officers: ReadonlySet<string>;
  /** Between an occupation and the place of work: "at". */
  readonly atWork: ReadonlySet<string>;
  /** Between an officer and the body: "of". */
  readonly ofBodies: ReadonlySet<string>;
  /** Nouns for people of a country: "scot". */
  readonly demonyms: ReadonlySet<string>;
  /** What somebody does for a living, in the singular or the plural. */
  readonly isOccupation: (word: string) => boolean;
  /** Whether a name that ends in the word is a company's. */
  isCompany(word: string): boolean;
  /** Whether a name that ends in the word is that of a body. */
  isBody(word: string): boolean;
}
