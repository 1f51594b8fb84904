/** What a language has to say about the ends of its sentences, for `findSentences`. */
export interface SentenceLanguage {
  /** Feature to weight, of `featuresOf`; a sentence ends where the sum is above 0. */
  readonly weights: ReadonlyMap<string, number>;
  /** Verbs that tell who asked or cried what stands before them: `asked`; lower case. */
  readonly speechVerbs: ReadonlySet<string>;
}
