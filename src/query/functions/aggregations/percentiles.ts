/** percentileDisc, one of the values, and percentileCont, which may lie between two. */
import { CypherError } from '../../error.ts';
import { order } from '../../values/order.ts';
import { isNumber } from '../../values/types.ts';
import type { Value } from '../../values/value.ts';
import type { Total } from './aggregations.ts';

export function percentileDisc(): Total {
  return percentile((sorted, share) => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)]!);
}

export function percentileCont(): Total {
  return percentile((sorted, share) => {
    const place = share * (sorted.length - 1);
    const below = sorted[Math.floor(place)]!;
    const above = sorted[Math.ceil(place)]!;
    const rest = place - Math.floor(place);
    return rest === 0 ? below : Number(below) * (1 - rest) + Number(above) * rest;
  });
}

function percentile(pick: (sorted: readonly Value[], share: number) => Value): Total {
  const values: Value[] = [];
  let share = 0;
  return {
    add(value, argument) {
      if (values.length === 0) share = shareOf(argument);
      values.push(value);
    },
    result: () => (values.length === 0 ? null : pick(values.toSorted(order), share)),
  };
}

function shareOf(value: Value): number {
  if (isNumber(value) && value >= 0 && value <= 1) return Number(value);
  throw new CypherError('runtime', 'a percentile is a number from 0.0 to 1.0');
}
