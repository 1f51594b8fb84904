/** What English, say, tells of what a date dates. */
export interface DateWords {
  /** Words that join what happens at one time: "when", "in" a crash. */
  readonly simultaneous: ReadonlySet<string>;
  /** Whether the date of a verb is that of saying something alone. */
  saysNothing(lemma: string): boolean;
  /** Before times that date nothing: "by Friday". */
  readonly bounds: ReadonlySet<string>;
  /** Before the first of two times: "from 2016" to 2023. */
  readonly spanOpeners: ReadonlySet<string>;
}
