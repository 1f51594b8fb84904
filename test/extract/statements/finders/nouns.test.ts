import { describe, expect, it } from 'vitest';
import { statementsOf } from '../../../support/statements.ts';

/** "who | cue: content" of those that a noun is the cue of. */
const byNoun = (text: string): string[] =>
  statementsOf(text)
    .filter(({ cue }) => cue !== undefined && /^(?:promise|claim|report|word|tip|belief|fact)$/u.test(cue))
    .map(({ who, cue, text: said }) => `${who.join('+')} | ${cue}: ${said}`);

describe('a noun with a clause', () => {
  it.each([
    [
      'Ada Okafor broke her promise that the ferry would sail in May.',
      'Ada Okafor | promise: the ferry would sail in May',
    ],
    [
      'The video disproved the council’s claim that the bridge had been closed.',
      'council | claim: the bridge had been closed',
    ],
    [
      'Ada Okafor dismissed a report by Bella Linde that the crew had been warned.',
      'Bella Linde | report: the crew had been warned',
    ],
    ['There was a report that the shed was full of fuel.', ' | report: the shed was full of fuel'],
  ])('tells what somebody says: %s', (text, expected) => {
    expect(byNoun(text)).toEqual([expected]);
  });

  it.each([
    'Ada Okafor pointed to the fact that the ferry sailed in May.',
    'Ada Okafor heard the report on the radio that morning.',
  ])('tells nothing: %s', (text) => {
    expect(byNoun(text)).toEqual([]);
  });
});
