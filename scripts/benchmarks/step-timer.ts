import { cpuSeconds } from './seconds.ts';

/** Times the steps of the pipeline by name, over rounds of which the least time of each counts. */
export class StepTimer {
  /** In the order of the pipeline, in CPU seconds. */
  readonly least = new Map<string, number>();
  #round = new Map<string, number>();

  readonly step = <T>(name: string, work: () => T): T => {
    const results: T[] = [];
    const seconds = cpuSeconds(() => results.push(work()));
    this.#round.set(name, (this.#round.get(name) ?? 0) + seconds);
    return results[0]!;
  };

  endRound(): void {
    for (const [name, seconds] of this.#round) {
      this.least.set(name, Math.min(seconds, this.least.get(name) ?? Infinity));
    }
    this.forget();
  }

  /** What was timed since the last round counts for nothing. */
  forget(): void {
    this.#round = new Map();
  }

  /** @throws {Error} where there is no such step: the name of a stage or rule was changed */
  secondsOf(steps: readonly string[]): number {
    return steps.reduce((sum, name) => {
      const seconds = this.least.get(name);
      if (seconds === undefined)
        throw new Error(`no step is called ${name}, only ${[...this.least.keys()].join(', ')}`);
      return sum + seconds;
    }, 0);
  }
}
