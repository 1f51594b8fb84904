/** What a language tells about who is meant. */
import type { AgeWords } from './descriptions/ages.ts';
import type { DescriptionWords } from './descriptions/words.ts';
import type { PronounWords } from './pronouns/resolve.ts';
import type { SpokesmenWords } from './speech/new-speakers.ts';

export interface ReaderWords extends SpokesmenWords {
  readonly pronouns: PronounWords;
  readonly descriptions: DescriptionWords;
  readonly ages: AgeWords;
  /** A title's noun in full: "sen" is senator. */
  titleNoun(title: string): string | undefined;
  /** What follows a title that somebody has not yet: "elect". */
  readonly awaiting: ReadonlySet<string>;
  /** Words that join two in marriage: "marry", "married". */
  readonly marrying: ReadonlySet<string>;
  /** Prepositions between a description and whose it is: "mother of", "attorney for". */
  readonly belonging: ReadonlySet<string>;
}
