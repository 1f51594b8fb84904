import { describe, expect, it } from 'vitest';
import { statementsOf } from '../../../support/statements.ts';

describe('who speaks in a writing', () => {
  it('is whoever said something in it before', () => {
    const text =
      'In a memo of 20 January, the auditor Ada Okafor informed Bella Linde that three bids were the same. ' +
      '“The bids are the work of one hand,” the memo reads.';
    expect(statementsOf(text).map(({ who }) => who)).toEqual([['Ada Okafor'], ['Ada Okafor']]);
  });

  it.each([
    ['vouchers', 'The contract was signed in December, according to payment vouchers.'],
    ['a poll', 'Only a quarter of the town wanted a new flag, a recent poll found.'],
    ['figures', 'Figures show that 4,000 houses were sold in the town last year.'],
  ])('is nobody where nobody is named: %s', (_what, text) => {
    expect(statementsOf(text)).toMatchObject([{ who: [], act: 'writing' }]);
  });

  it('is the paper where a newspaper reports', () => {
    const text = 'The Hexley Gazette reported that the mayor would resign.';
    expect(statementsOf(text)).toMatchObject([{ who: ['Hexley Gazette'], act: 'writing' }]);
  });

  it.each([
    ['A report of the Harbor Council found that the dam was safe.', ['Harbor Council']],
    ['The dam was safe, according to government statistics.', ['government']],
    [
      'Harlow Mills Inc. cut jobs. The company is late. The dam cost a million, company filings show.',
      ['Harlow Mills Inc.'],
    ],
    ['A clerk was heard. According to the clerk’s testimony, the dam was safe.', ['clerk']],
    ['In a Harbor Ledger column, Ada Okafor called the dam a joke. “It will break,” the column read.', ['Ada Okafor']],
    ['A study in the journal Tide found that kelp grows back. Its authors were careful.', ['authors']],
  ])('is whoever has issued it: %s', (text, who) => {
    expect(statementsOf(text)[0]?.who).toEqual(who);
  });

  it('is nobody where a court only keeps it', () => {
    expect(statementsOf('The dam was safe, according to court documents.')[0]?.who ?? []).toEqual([]);
  });

  it('is no writing that somebody only answers', () => {
    const text = 'Ada Okafor responded to the report, saying that the dam was safe.';
    expect(statementsOf(text)).toMatchObject([{ who: ['Ada Okafor'], act: 'speech' }]);
  });
});
