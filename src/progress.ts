/** How far the reading of one article is: a long one takes minutes, and whoever waits should see that it goes on. */

export interface ReadingProgress {
  /** The stage, rule or other step at hand. */
  readonly step: string;
  /** Of the whole article, 0 to 1, by how long the steps usually take; never falls. */
  readonly part: number;
}

export type OnProgress = (progress: ReadingProgress) => void;

/** Called by a step now and then: which part of it, 0 to 1, is done. */
export type Advance = (part: number) => void;

/** How long the steps take beside each other, measured on long stories; all others take next to nothing. */
const shares: ReadonlyMap<string, number> = new Map([
  ['segments', 2],
  ['syntax', 21],
  ['times', 3],
  ['entities', 12],
  ['attributions', 27],
  ['referents', 11],
  ['statements', 13],
  ['roles', 4],
  ['events', 6],
  ['verification', 1],
]);
const whole = [...shares.values()].reduce((sum, share) => sum + share);

/** Gives each step, in the order of the pipeline, the function that it tells its part to. */
export function progressOf(onProgress: OnProgress | undefined): (step: string) => Advance {
  if (!onProgress) return () => () => undefined;
  let before = 0;
  return (step) => {
    const [start, share] = [before, (shares.get(step) ?? 0) / whole];
    before += share;
    return (part) => {
      onProgress({ step, part: Math.min(1, start + share * part) });
    };
  };
}
