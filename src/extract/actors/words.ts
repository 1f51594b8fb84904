/** What a language tells the judge of actors. */
export interface ActorWords {
  /** What each clue weighs, by its name; how strong it is times its weight is added to a logit. */
  readonly weights: ReadonlyMap<string, number>;
  /** Determiners of somebody who is known: "the", "that". */
  readonly definite: ReadonlySet<string>;
  /** Determiners of nobody in particular: "every", "no". */
  readonly general: ReadonlySet<string>;
}
