/** `+ - * /` where dates, times or durations take part. */
import { addDurations, addToInstant, negateDuration, scaleDuration } from '../temporal/duration.ts';
import { isDuration, isInstant, isNumber } from './types.ts';
import type { Value } from './value.ts';

/** @returns undefined where the two can't be added */
export function addTemporals(left: Value, right: Value): Value | undefined {
  if (isDuration(left)) {
    if (isDuration(right)) return addDurations(left, right);
    return isInstant(right) ? addToInstant(right, left) : undefined;
  }
  return isInstant(left) && isDuration(right) ? addToInstant(left, right) : undefined;
}

/** @returns undefined where the one can't be taken from the other */
export function subtractTemporals(left: Value, right: Value): Value | undefined {
  return isDuration(right) ? addTemporals(left, negateDuration(right)) : undefined;
}

/** @returns undefined where it is not a duration with a number */
export function multiplyTemporals(left: Value, right: Value): Value | undefined {
  if (isDuration(left) && isNumber(right)) return scaleDuration(left, Number(right));
  return isNumber(left) && isDuration(right) ? scaleDuration(right, Number(left)) : undefined;
}

/** @returns undefined where it is not a duration by a number */
export function divideTemporals(left: Value, right: Value): Value | undefined {
  return isDuration(left) && isNumber(right) ? scaleDuration(left, 1 / Number(right)) : undefined;
}
