/** What a time expression means before it is known from when it counts. */

/** Units as ISO 8601 writes them: day, week, month, quarter, year, decade, century. */
export type Unit = 'D' | 'W' | 'M' | 'Q' | 'Y' | 'E' | 'C';

/** On which side of its reference a time lies; by default the one that the tense asks for. */
export type Side = 'before' | 'after' | 'nearest' | 'this';

/** A part of a day, of a year or of a week as TIMEX3 writes it: MO, AF, EV, NI; SP, SU, FA, WI; WE. */
export type Part = string;

export type Meaning =
  /** The value stands in the text: "2021-10", "199" (the nineties). */
  | { readonly is: 'value'; readonly value: string }
  /** "Tuesday", "last Tuesday night"; Monday is 1, Sunday 7. */
  | {
      readonly is: 'weekday';
      readonly weekday: number;
      readonly side?: Side;
      readonly part?: Part;
      readonly clock?: string;
    }
  /** "March", "last March", "March 5" without a year. */
  | {
      readonly is: 'month';
      readonly month: number;
      readonly day?: number;
      readonly side?: Side;
      readonly clock?: string;
    }
  /** "last year", "two weeks ago", "tomorrow night": so many units from the day of publication or from what was told. */
  | {
      readonly is: 'shift';
      readonly unit: Unit;
      readonly count: number;
      readonly from: 'publication' | 'told';
      readonly part?: Part;
      readonly clock?: string;
      /** A month or a quarter of that year: "March last year". */
      readonly within?: string;
    }
  /** "last summer", "the third quarter" without a year: SU, Q3, H1. */
  | { readonly is: 'season'; readonly season: string; readonly side?: Side }
  /** "9 p.m." of the day that the sentence or the one before it tells of. */
  | { readonly is: 'clock'; readonly clock: string }
  /** Never a date of anything: how long, how often, "now", "recently". */
  | { readonly is: 'length'; readonly value: string }
  | { readonly is: 'repeated'; readonly value: string }
  | { readonly is: 'vague'; readonly value: string };

/** An expression in a sentence, half-open offsets. */
export interface Reading {
  readonly start: number;
  readonly end: number;
  readonly meaning: Meaning;
}
