/** sum and avg, of numbers or of durations. */
import { CypherError } from '../../error.ts';
import { fitsInteger } from '../../values/arithmetic.ts';
import { isDuration, isNumber, typeOf } from '../../values/types.ts';
import type { DurationValue, Value } from '../../values/value.ts';
import { addDurations, noDuration, scaleDuration } from '../../temporal/duration.ts';
import type { Total } from './aggregations.ts';

interface Rule {
  readonly name: string;
  readonly start: bigint | number;
  add(total: bigint | number, value: bigint | number, rows: number): bigint | number;
  ofDurations(sum: DurationValue, rows: number): DurationValue;
  readonly ofNothing: Value;
}

const sumRule: Rule = {
  name: 'sum',
  start: 0n,
  add(total, value) {
    if (typeof total === 'number' || typeof value === 'number') return Number(total) + Number(value);
    const exact = total + value;
    return fitsInteger(exact) ? exact : Number(exact);
  },
  ofDurations: (duration) => duration,
  ofNothing: 0n,
};

const averageRule: Rule = {
  name: 'avg',
  start: 0,
  add: (mean, value, rows) => Number(mean) + (Number(value) - Number(mean)) / rows,
  ofDurations: (duration, rows) => scaleDuration(duration, 1 / rows),
  ofNothing: null,
};

/** Of integers an INTEGER, unless it does not fit: then it goes on as FLOAT. Of nothing, 0. */
export function sum(): Total {
  return new TotalOfNumbersOrDurations(sumRule);
}

/** Of numbers always a FLOAT, moved a little by each, so that no sum grows too great. Of nothing, null. */
export function average(): Total {
  return new TotalOfNumbersOrDurations(averageRule);
}

class TotalOfNumbersOrDurations implements Total {
  readonly #rule: Rule;
  #rows = 0;
  #total: bigint | number;
  #durations: DurationValue | null = null;

  constructor(rule: Rule) {
    this.#rule = rule;
    this.#total = rule.start;
  }

  add(value: Value): void {
    this.#rows++;
    if (isNumber(value) && this.#durations === null) {
      this.#total = this.#rule.add(this.#total, value, this.#rows);
    } else if (isDuration(value) && (this.#rows === 1 || this.#durations !== null)) {
      this.#durations = addDurations(this.#durations ?? noDuration, value);
    } else {
      const { name } = this.#rule;
      throw new CypherError('type', `${name}() takes either numbers or durations, here also ${typeOf(value)}`);
    }
  }

  result(): Value {
    if (this.#rows === 0) return this.#rule.ofNothing;
    return this.#durations === null ? this.#total : this.#rule.ofDurations(this.#durations, this.#rows);
  }
}
