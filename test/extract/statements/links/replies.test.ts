import { describe, expect, it } from 'vitest';
import { statementsOf } from '../../../support/statements.ts';

/** What answers what: "answer <- question" for each. */
const answersIn = (text: string): string[] =>
  statementsOf(text).flatMap(({ text: said, answers }) => answers.map((question) => `${said} <- ${question}`));

describe('what answers what', () => {
  it.each([
    [
      'whoever is asked answers',
      'Asked whether the bridge would reopen, Ada Okafor said it would take a year.',
      ['it would take a year <- whether the bridge would reopen'],
    ],
    [
      'whoever speaks next in the paragraph answers',
      'Bella Linde asked whether the club would pay half. Ada Okafor, who was in the hall, said it might.',
      ['it might <- whether the club would pay half'],
    ],
    [
      'a quotation in a new paragraph answers what is put to somebody',
      '“Did you close the valve?” Bella Linde said.\n\n“I closed it at noon,” Ada Okafor said.',
      ['I closed it at noon, <- Did you close the valve?'],
    ],
    [
      'whoever was told something speaks next',
      '“I told a friend at the club, ‘Somebody should mend the valve,’ and she said it was too late,” Ada Okafor said.',
      ['it was too late <- Somebody should mend the valve,'],
    ],
  ])('%s', (_what, text, answers) => {
    expect(answersIn(text)).toEqual(answers);
  });

  it.each([
    [
      'a question to nobody',
      '“Nobody told us. Why did it take a week?” Bella Linde said.\n\n“The club has plenty of money,” Ada Okafor said.',
    ],
    [
      'what is told in another paragraph',
      'Bella Linde asked why it had taken a week.\n\nThe repair will cost two million, Ada Okafor said.',
    ],
    [
      '“you know”',
      '“You know, it was cold. Was it ice? Maybe,” Bella Linde said.\n\n“The club has plenty of money,” Ada Okafor said.',
    ],
    ['two statements side by side', 'Bella Linde said the dam was old. Ada Okafor said it had been mended.'],
  ])('takes nothing for an answer to %s', (_what, text) => {
    expect(answersIn(text)).toEqual([]);
  });
});
