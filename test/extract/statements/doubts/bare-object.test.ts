import { describe, expect, it } from 'vitest';
import { inShort } from '../../../support/statements.ts';

describe('an object that is no clause', () => {
  it.each([
    'Linde discussed the repairs with her crew.',
    'Okafor thanked the crew, who had worked all night.',
    'The mayor introduced tough new rules for dogs.',
  ])('is what somebody speaks of: %s', (text) => {
    expect(inShort(text)).toEqual([]);
  });

  it.each([
    ['The council denied any involvement in the theft.', 'council: any involvement in the theft'],
    ['The club promised its members a new roof.', 'club: its members a new roof'],
    ['Ada Okafor called the ferry a death trap.', 'Ada Okafor: the ferry a death trap'],
    ['The council called for an inquiry.', 'council: an inquiry'],
  ])('may be what is said by a verb that states something: %s', (text, expected) => {
    expect(inShort(text)).toEqual([expected]);
  });

  it('is said where a part of it is quoted', () => {
    const text = 'The minister praised the “brave volunteers” of the harbour.';
    expect(inShort(text)).toEqual(['minister: the “brave volunteers” of the harbour']);
  });
});
