/** What a language tells of names that are compared across articles. */
export interface IdentityWords {
  /** Whether two given names, in lower case, are one: "bob" and "robert". */
  readonly areOneName: (one: string, other: string) => boolean;
  /** What a body's name ends with and may do without, folded: "inc", "gmbh", "fc". */
  readonly legalForms: ReadonlySet<string>;
  /** "greens" to "green". */
  readonly singular: (word: string) => string;
  /** Words that a name is shortened without: "of", "and". */
  readonly smallWords: ReadonlySet<string>;
  /** Short and other names of countries, folded, to the usual one. */
  readonly countries: ReadonlyMap<string, string>;
  /** Short names of states within a country, folded, to the full one: "calif" to "california". */
  readonly states: ReadonlyMap<string, string>;
  /** Names of countries, folded. */
  readonly countryNames: ReadonlySet<string>;
  /** A name of nothing but these is that of many: "supreme court", "north". */
  readonly common: Readonly<Record<'Organization' | 'Place', ReadonlySet<string>>>;
}
