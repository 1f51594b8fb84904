/** What a language has to say about the ends of its sentences, for `findSentenceEnds`. Words in lower case. */
export interface SentenceLanguage {
  /** Feature of `featuresOf` to its weight in hundredths; a sentence ends where the sum is above 0. */
  readonly weights: ReadonlyMap<string, number>;
  /** Abbreviations that stand before names and end no sentence, with the stop: `lt.`. */
  readonly titles: ReadonlySet<string>;
  /** Words of the closed classes, which are no names for all their capitals: `the`. */
  readonly functionWords: ReadonlySet<string>;
  /** Verbs that tell who asked or cried what stands before them: `asked`. */
  readonly askingVerbs: ReadonlySet<string>;
}
