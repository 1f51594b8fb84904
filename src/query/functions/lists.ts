/** Functions of lists, and of strings that are like lists. */
import { CypherError } from '../error.ts';
import { isMap, typeOf } from '../values/types.ts';
import type { Value } from '../values/value.ts';
import { codePoints, lengthInCodePoints } from './code-points.ts';
import { define, type QueryFunction } from './function.ts';

export const listFunctions: readonly QueryFunction[] = [
  define({ name: 'head', takes: ['LIST'], call: ([list]) => list[0] ?? null }),
  define({ name: 'last', takes: ['LIST'], call: ([list]) => list.at(-1) ?? null }),
  define({ name: 'tail', takes: ['LIST'], call: ([list]) => list.slice(1) }),
  define({
    name: 'size',
    takes: ['STRING or LIST'],
    call: ([value]) => BigInt(typeof value === 'string' ? lengthInCodePoints(value) : value.length),
  }),
  define({
    name: 'reverse',
    takes: ['STRING or LIST'],
    call: ([value]) => (typeof value === 'string' ? codePoints(value).toReversed().join('') : value.toReversed()),
  }),
  define({
    name: 'isEmpty',
    takes: ['STRING, LIST or MAP'],
    call: ([value]) => (isMap(value) ? value.size : value.length) === 0,
  }),
  define({
    name: 'range',
    takes: ['ANY', 'ANY'],
    optional: ['ANY'],
    takesNull: true,
    call: ([start, end, step = 1n]) => range(limit(start), limit(end), limit(step)),
  }),
];

/** A null makes no list, not even none. */
function limit(value: Value): bigint {
  if (typeof value === 'bigint') return value;
  throw new CypherError('type', `range() takes INTEGER, not ${typeOf(value)}`);
}

/** More would not fit into a computer's memory anyway. */
const longest = 100_000_000n;

/** With both ends. */
function range(start: bigint, end: bigint, step: bigint): Value {
  if (step === 0n) throw new CypherError('runtime', "the step of range() can't be 0");
  const length = (end - start) / step + 1n;
  if (length <= 0n || (end - start) * step < 0n) return [];
  if (length > longest) throw new CypherError('runtime', `range() is to have ${length} elements, more than ${longest}`);
  return Array.from({ length: Number(length) }, (_, index) => start + BigInt(index) * step);
}
