/** What a language has to say about its words, for `findTokens`. All words in lower case unless said otherwise. */
export interface TokenLanguage {
  /** With the stop. A row with a capital matches only as written or in capitals before others, the rest in any case. */
  readonly abbreviations: ReadonlySet<string>;
  /** Abbreviations, with the stop, that are ordinary words too: only read as such before a digit. */
  readonly abbreviationsBeforeNumbers: ReadonlySet<string>;
  /** What follows an apostrophe as a word of its own: `s` for `dog|'s`. */
  readonly clitics: ReadonlySet<string>;
  /** Endings that take a letter from the word before the apostrophe: `n't` for `did|n't`; straight apostrophe. */
  readonly negations: readonly string[];
  /** Words that are several words, to the lengths of the parts: `cannot` to 3, 3. */
  readonly contractions: ReadonlyMap<string, readonly number[]>;
  /** Words that start or end in an apostrophe of their own: `'em`; straight apostrophe. */
  readonly clipped: ReadonlySet<string>;
  /** Words with an apostrophe that stay whole though a clitic follows: `y'all`; straight apostrophe. */
  readonly whole: ReadonlySet<string>;
  /** First parts that a hyphen joins to the next word: `anti` for `anti-war`. */
  readonly prefixes: ReadonlySet<string>;
  /** Last parts that a hyphen joins to the word before: `esque`. */
  readonly suffixes: ReadonlySet<string>;
  /** Units written without a blank after digits, as a word of their own: `pm` for `5|pm`. */
  readonly units: ReadonlySet<string>;
  /** Words with a slash that stay whole: `w/o`. */
  readonly slashed: ReadonlySet<string>;
  /** Last labels of host names and endings of file names. */
  readonly domains: ReadonlySet<string>;
}
