import { describe, expect, it } from 'vitest';
import { statementsOf } from '../../../support/statements.ts';

describe('whom something is said to', () => {
  it.each([
    ['an interview', 'In an interview with Bella Linde, Ada Okafor said the dam was safe.', ['Bella Linde']],
    ['an opening', 'Addressing the council, Ada Okafor said the dam was safe.', ['council']],
    ['a warning', 'Ada Okafor warned long-time rival Bella Linde that the dam was old.', ['Bella Linde']],
    ['a caution', 'Ada Okafor cautioned Bella Linde that the dam was old.', ['Bella Linde']],
  ])('is told by %s', (_what, text, to) => {
    expect(statementsOf(text).map((one) => one.to)).toEqual([to]);
  });

  it('is the same for what goes on in the paragraph', () => {
    const text = '“The dam is safe,” Ada Okafor told Bella Linde. “It was mended in May. It will hold.”';
    expect(statementsOf(text).map(({ to }) => to)).toEqual([['Bella Linde'], ['Bella Linde']]);
  });

  it('is not told by a meeting of others', () => {
    const text = 'Ada Okafor said an interview with Bella Linde had been called off.';
    expect(statementsOf(text).map(({ to }) => to)).toEqual([[]]);
  });
});
