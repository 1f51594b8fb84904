/** sum and avg, of numbers or of durations. */
import { CypherError } from '../error.ts';
import { fitsInteger } from '../values/arithmetic.ts';
import { isDuration, isNumber, typeOf } from '../values/types.ts';
import type { DurationValue, Value } from '../values/value.ts';
import { addDurations, noDuration, scaleDuration } from '../temporal/duration.ts';
import type { Total } from './aggregations.ts';

/** Of integers an INTEGER, unless it does not fit: then it goes on as FLOAT. Of nothing, 0. */
export function sum(): Total {
  return numbersOrDurations('sum', (duration) => duration, {
    total: 0n,
    add(total, value) {
      if (typeof total === 'number' || typeof value === 'number') return Number(total) + Number(value);
      const exact = total + value;
      return fitsInteger(exact) ? exact : Number(exact);
    },
    ofNothing: 0n,
  });
}

/** Of numbers always a FLOAT, moved a little by each, so that no sum grows too great. Of nothing, null. */
export function average(): Total {
  return numbersOrDurations('avg', (duration, rows) => scaleDuration(duration, 1 / rows), {
    total: 0,
    add: (mean, value, rows) => Number(mean) + (Number(value) - Number(mean)) / rows,
    ofNothing: null,
  });
}

interface NumbersTotal {
  readonly total: bigint | number;
  add(total: bigint | number, value: bigint | number, rows: number): bigint | number;
  readonly ofNothing: Value;
}

function numbersOrDurations(
  name: string,
  ofDurations: (sum: DurationValue, rows: number) => DurationValue,
  numbers: NumbersTotal,
): Total {
  let rows = 0;
  let total = numbers.total;
  let durations: DurationValue | null = null;
  return {
    add(value) {
      rows++;
      if (isNumber(value) && durations === null) {
        total = numbers.add(total, value, rows);
      } else if (isDuration(value) && (rows === 1 || durations !== null)) {
        durations = addDurations(durations ?? noDuration, value);
      } else {
        throw new CypherError('type', `${name}() takes either numbers or durations, here also ${typeOf(value)}`);
      }
    },
    result() {
      if (rows === 0) return numbers.ofNothing;
      return durations === null ? total : ofDurations(durations, rows);
    },
  };
}
