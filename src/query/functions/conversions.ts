/** Functions from one type to another. What can't be converted is null if it is a string, otherwise an error. */
import { CypherError } from '../error.ts';
import { fitsInteger, largestInteger, smallestInteger } from '../values/arithmetic.ts';
import { floatText } from '../values/float.ts';
import { isTemporal, typeOf } from '../values/types.ts';
import type { Value } from '../values/value.ts';
import { temporalText } from '../temporal/text.ts';
import { define, type QueryFunction } from './function.ts';

/** @returns undefined where values of this type can't be converted */
type Conversion = (value: Value) => Value | undefined;

export const conversionFunctions: readonly QueryFunction[] = [
  ...conversions('toBoolean', toBoolean),
  ...conversions('toInteger', toInteger),
  ...conversions('toFloat', toFloat),
  ...conversions('toString', toText),
];

/** The function, the one with null in place of errors, and the one for all elements of a list. */
function conversions(name: string, convert: Conversion): QueryFunction[] {
  return [
    define({
      name,
      takes: ['ANY'],
      call([value]) {
        const converted = convert(value);
        if (converted === undefined) throw new CypherError('type', `${name}() can't convert ${typeOf(value)}`);
        return converted;
      },
    }),
    define({ name: `${name}OrNull`, takes: ['ANY'], call: ([value]) => orNull(convert, value) }),
    define({ name: `${name}List`, takes: ['LIST'], call: ([list]) => list.map((value) => orNull(convert, value)) }),
  ];
}

function orNull(convert: Conversion, value: Value): Value {
  return value === null ? null : (convert(value) ?? null);
}

function toBoolean(value: Value): Value | undefined {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'bigint') return value !== 0n;
  if (typeof value !== 'string') return undefined;
  const word = value.trim().toLowerCase();
  return word === 'true' || (word === 'false' ? false : null);
}

function toInteger(value: Value): Value | undefined {
  if (typeof value === 'bigint') return value;
  if (typeof value === 'boolean') return value ? 1n : 0n;
  if (typeof value === 'number') return truncated(value);
  return typeof value === 'string' ? integerOf(value) : undefined;
}

/** Without the decimals; what is too great is the greatest INTEGER, and NaN 0, as Java has it. */
function truncated(value: number): bigint {
  if (Number.isNaN(value)) return 0n;
  if (value >= 2 ** 63) return largestInteger;
  return value <= -(2 ** 63) ? smallestInteger : BigInt(Math.trunc(value));
}

function integerOf(text: string): bigint | null {
  if (/^[+-]?\d+$/.test(text)) return fitting(BigInt(text.replace('+', '')), text);
  const value = /^[+-]?[\d.]+(?:[eE][+-]?\d+)?$/.test(text) ? floatOf(text) : null;
  if (value === null) return null;
  return fitting(BigInt(Math.trunc(Math.max(-1e30, Math.min(value, 1e30)))), text);
}

function fitting(value: bigint, text: string): bigint {
  if (fitsInteger(value)) return value;
  throw new CypherError('type', `"${text}" does not fit into an INTEGER of 64 bits`);
}

function toFloat(value: Value): Value | undefined {
  if (typeof value === 'number') return value;
  if (typeof value === 'bigint') return Number(value);
  return typeof value === 'string' ? floatOf(value.trim()) : undefined;
}

/** As Java reads it: a letter for the width of the number may follow, and it may be hexadecimal. */
function floatOf(text: string): number | null {
  const hexadecimal = /^([+-]?)0[xX]([\da-fA-F]+)\.?([\da-fA-F]*)[pP]([+-]?\d+)[dDfF]?$/.exec(text);
  if (hexadecimal) {
    const [, sign, whole = '', decimals = '', exponent] = hexadecimal;
    const size = parseInt(whole + decimals, 16) * 2 ** (Number(exponent) - 4 * decimals.length);
    return sign === '-' ? -size : size;
  }
  const match = /^([+-]?(?:NaN|Infinity|(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?))[dDfF]?$/.exec(text);
  return match ? Number(match[1]!.replace(/^[+-](?=NaN)/, '')) : null;
}

function toText(value: Value): Value | undefined {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return floatText(value);
  if (typeof value === 'bigint' || typeof value === 'boolean') return String(value);
  return isTemporal(value) ? temporalText(value) : undefined;
}
