import { describe, expect, it } from 'vitest';
import { statementsOf } from '../../../support/statements.ts';

/** "inner < outer" of what stands inside of something else. */
const nested = (text: string): string[] =>
  statementsOf(text).flatMap(({ text: said, within }) => within.map((outer) => `${said} < ${outer}`));

describe('what is said inside of what is said', () => {
  it.each([
    [
      'Ada Okafor said that she felt the vote had been rushed.',
      ['the vote had been rushed < she felt the vote had been rushed'],
    ],
    [
      'Ada Okafor said some of the crew believe the valve should have been closed.',
      ['the valve should have been closed < some of the crew believe the valve should have been closed'],
    ],
  ])('is a clause of a verb of saying or thinking: %s', (text, expected) => {
    expect(nested(text)).toEqual(expected);
  });

  it.each([
    '“The union prefers another mediator,” Ada Okafor said.',
    '“The minister wants a photo and a parade,” Ada Okafor said.',
    'Ada Okafor said the council had displayed complete disregard for the crew.',
  ])('is no phrase of another verb: %s', (text) => {
    expect(nested(text)).toEqual([]);
  });
});
