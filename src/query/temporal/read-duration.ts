/** Durations read from text, such as `P1Y2M10DT2H30M`, or made of a map. */
import { CypherError } from '../error.ts';
import { isNumber, typeOf } from '../values/types.ts';
import type { DurationValue, MapValue } from '../values/value.ts';
import { durationOf, type DurationAmounts } from './duration.ts';

/** What each unit counts for. */
const units: Readonly<Record<string, readonly [part: keyof DurationAmounts, amount: number]>> = {
  years: ['months', 12],
  quarters: ['months', 3],
  months: ['months', 1],
  weeks: ['days', 7],
  days: ['days', 1],
  hours: ['seconds', 3600],
  minutes: ['seconds', 60],
  seconds: ['seconds', 1],
  milliseconds: ['nanoseconds', 1e6],
  microseconds: ['nanoseconds', 1e3],
  nanoseconds: ['nanoseconds', 1],
};

const amount = '([+-]?\\d+(?:[.,]\\d+)?)';
const inUnits = new RegExp(
  `^([+-])?P(?:${amount}Y)?(?:${amount}M)?(?:${amount}W)?(?:${amount}D)?` +
    `(?:T(?:${amount}H)?(?:${amount}M)?(?:${amount}S)?)?$`,
);
const namesInText = ['years', 'months', 'weeks', 'days', 'hours', 'minutes', 'seconds'];
const asDate = /^P(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d(?:\.\d+)?)$/;
const namesAsDate = ['years', 'months', 'days', 'hours', 'minutes', 'seconds'];

/** @throws {CypherError} `runtime` where the text is no duration */
export function readDuration(text: string): DurationValue {
  const date = asDate.exec(text);
  if (date) return durationOf(total(namesAsDate, date.slice(1)));
  const [, sign, ...amounts] = (/\d/.test(text) ? inUnits.exec(text) : null) ?? [];
  if (amounts.length === 0) throw new CypherError('runtime', `"${text}" is no duration`);
  return durationOf(total(namesInText, amounts, sign === '-' ? -1 : 1));
}

/** @throws {CypherError} `runtime` or `type` where the map makes no duration */
export function durationOfMap(map: MapValue): DurationValue {
  const amounts = [...map].map(([name, value]) => {
    if (!(name in units)) throw new CypherError('runtime', `a duration has no field called ${name}`);
    if (!isNumber(value)) throw new CypherError('type', `${name} is a number here, not ${typeOf(value)}`);
    return String(value);
  });
  return durationOf(total([...map.keys()], amounts));
}

function total(names: readonly string[], amounts: readonly (string | undefined)[], sign = 1): DurationAmounts {
  const sums = { months: 0, days: 0, seconds: 0, nanoseconds: 0 };
  names.forEach((name, index) => {
    const [part, size] = units[name]!;
    const text = (amounts[index] ?? '0').replace(',', '.');
    if (name === 'seconds' && /^[+-]?\d+\.\d+$/.test(text)) {
      // the decimals are kept apart: no FLOAT holds many seconds together with a nanosecond
      const [whole = '', decimals = ''] = text.split('.');
      sums.seconds += sign * Number(whole);
      sums.nanoseconds += sign * (whole.startsWith('-') ? -1 : 1) * Number(`0.${decimals}`) * 1e9;
    } else {
      sums[part] += sign * size * Number(text);
    }
  });
  return sums;
}
