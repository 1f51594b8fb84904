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

  it('is whoever asked, for all that goes on after the answer', () => {
    const text =
      '“Why did you close the valve?” Bella Linde asked.\n\n“It was leaking,” Ada Okafor said.\n\n' +
      'Okafor said the harbour had been told.\n\n“We will mend it by Friday,” she said.';
    expect(statementsOf(text).map(({ to }) => to)).toEqual([
      ['Ada Okafor'],
      ['Bella Linde'],
      ['Bella Linde'],
      ['Bella Linde'],
    ]);
  });

  it.each([
    ['Bella Linde ran the crew. “Bella, love, you are too late,” Ada Okafor said.'],
    ['Bella Linde ran the crew. “Cool trick, Bella. Do it again,” Ada Okafor said.'],
  ])('is who is called by name: %s', (text) => {
    expect(statementsOf(text).at(-1)!.to).toEqual(['Bella Linde']);
  });

  it('is not whom a writing goes to that is only cited', () => {
    const text = 'The third leak was found in May, Ada Okafor said, citing a letter to the council.';
    expect(statementsOf(text).flatMap(({ to }) => to)).toEqual([]);
  });

  it('is not told by a meeting of others', () => {
    const text = 'Ada Okafor said an interview with Bella Linde had been called off.';
    expect(statementsOf(text).map(({ to }) => to)).toEqual([[]]);
  });
});
