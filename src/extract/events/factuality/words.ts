/** What English, say, tells of whether something happens. */
import type { Factuality } from '../../../ontology.ts';

/** What a word makes of the happening that hangs on it; `through` where it happens as the word's own does. */
export type Embedding = Exclude<Factuality, 'asserted'> | 'through';

export interface FactualityWords {
  /** By what the word is: a verb, noun or adjective above, a word beside, a preposition before. */
  readonly embeddings: Readonly<
    Record<'verb' | 'noun' | 'adjective' | 'beside' | 'preposition', ReadonlyMap<string, Embedding>>
  >;
  /** Verbs before what somebody is said to have done: "accused of theft". */
  readonly offences: ReadonlySet<string>;
  /** Verbs under which what is named as known happened: "question the arrest". */
  readonly presupposing: ReadonlySet<string>;
  /** Forms that tell of a duty before an infinitive: "has to"; who "had to" did. */
  readonly obliging: ReadonlySet<string>;
  /** Verbs of what somebody else is to do, which stands in the bare form: "suggested that a committee go". */
  readonly subjunctive: ReadonlySet<string>;
  /** Nouns for what somebody says, which may be denied: "a report that". */
  readonly tellings: ReadonlySet<string>;
  /** Nouns for how many there are of something: "a number of". */
  readonly quantities: ReadonlySet<string>;
  /** Before what is asked for: "called for". */
  readonly purposes: ReadonlySet<string>;
  isConditional(word: string): boolean;
  /** What an auxiliary or modal makes of the verb it stands with. */
  modality(word: string): 'planned' | 'hypothetical' | undefined;
  /** Whether the modal is the future of indirect speech: "said he would". */
  isReportedFuture(word: string): boolean;
  isWish(lemma: string): boolean;
}
