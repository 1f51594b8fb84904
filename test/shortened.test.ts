import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shortened } from '../src/shortened.ts';

test.each([
  ['The bridge is safe, she said', 20, 'The bridge is safe…'],
  ['The bridge is safest of all', 19, 'The bridge is…'],
  ['one\n  two', 20, 'one two'],
  ['Donaudampfschifffahrtsgesellschaft', 10, 'Donaudamp…'],
  ['12345678😀 and more', 10, '12345678…'],
])('%j in %i letters is %j', (text, length, expected) => {
  expect(shortened(text, length)).toBe(expected);
});

test('is never longer than it may be, and well formed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 2, max: 60 }), (text, length) => {
      const short = shortened(text.toWellFormed(), length);
      expect(short.length).toBeLessThanOrEqual(length);
      expect(short.isWellFormed()).toBe(true);
    }),
  );
});
