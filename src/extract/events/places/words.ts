/** What English, say, tells of where things happen. */
export interface PlaceWords {
  /** Whether a noun means a place where things happen: "hospital". */
  isPlaceNoun(lemma: string): boolean;
  /** Whether the preposition before a body means its house: "at" the bank. */
  isOfHouses(preposition: string): boolean;
  readonly prepositions: ReadonlySet<string>;
  /** Prepositions that say where a thing is: "a barn on" the hill. */
  readonly where: ReadonlySet<string>;
  /** Verbs whose object is the place: "entered the country". */
  readonly reaching: ReadonlySet<string>;
}
