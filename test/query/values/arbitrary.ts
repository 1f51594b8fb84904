import fc from 'fast-check';
import type { Value } from '../../../src/query/values/value.ts';

const leaves = fc.oneof(
  fc.constant(null),
  fc.boolean(),
  fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }),
  fc.integer({ min: -3, max: 3 }).map(BigInt),
  fc.integer({ min: -3, max: 3 }),
  fc.double(),
  fc.string({ unit: 'binary', maxLength: 3 }),
  fc.constantFrom('', 'a', '\u0000', '\u0000"1:a', '😀', '\uFFFD'),
  fc.integer({ min: -2, max: 2 }).map((day): Value => ({ kind: 'date', day })),
  fc.integer({ min: 0, max: 2 }).map((time): Value => ({ kind: 'local time', time })),
  fc
    .tuple(fc.integer({ min: 0, max: 2 }), fc.constantFrom(0, 3600))
    .map(([hours, offset]): Value => ({ kind: 'zoned time', time: hours * 3600e9, offset })),
  fc
    .tuple(fc.bigInt({ min: 0n, max: 2n }), fc.bigInt({ min: 0n, max: 60n }))
    .map(([months, days]): Value => ({ kind: 'duration', months, days, seconds: 0n, nanoseconds: 0 })),
);

/** Values of Cypher, without what stands in a graph; small ones often, so that many are equal. */
export const values = fc.letrec<{ value: Value }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 2 },
    leaves,
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('a', 'b', 'c'), tie('value')).map((entries) => new Map(Object.entries(entries))),
  ),
})).value;
