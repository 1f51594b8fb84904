import { expect, it } from 'vitest';
import { areSignsAlone } from '../../src/annotate/signs-alone.ts';

it.each([
  [['*', '*', '*'], true],
  [['“', '“', '—'], true],
  [['🌊', '!'], true],
  [['“', 'No', '”'], false],
  [['£', '4'], false],
  [['雨', '。'], false],
])('says of %j: %s', (texts, expected) => {
  expect(areSignsAlone(texts)).toBe(expected);
});
