import { describe, expect, it } from 'vitest';
import { inShort, statementsOf } from '../../../support/statements.ts';

describe('who speaks where nothing attributes a quotation', () => {
  it('is whoever is asked, and then each in turn', () => {
    const text =
      'The judge asked Piet Lund where he was. “On the quay, Your Honour.” “Mr Lund, did anybody see you?” “No.”';
    expect(inShort(text)).toEqual([
      'judge: where he was',
      'Piet Lund: On the quay, Your Honour.',
      'judge: Mr Lund, did anybody see you?',
      'Piet Lund: No.',
    ]);
    expect(statementsOf(text).map(({ answers }) => answers)).toEqual([
      [],
      ['where he was'],
      [],
      ['Mr Lund, did anybody see you?'],
    ]);
  });

  it.each([
    ['a line before it', 'The council met late. And from Chairwoman Ada Quill:\n\n“We did our best. We always do.”'],
    ['a colon', 'Ada Quill had a message for the drivers: “Stay at home.”'],
  ])('is told by %s', (_what, text) => {
    expect(statementsOf(text)[0]!.who).toEqual(['Ada Quill']);
  });

  it('is not whoever is called by name', () => {
    const text =
      '“It’s not fair, Bella,” said Ada Quill. “Some have plenty.”\n\n“We’ve got each other,” said Bella Quill from ' +
      'her corner.\n\n“So I did, Bella. We are a happy lot.”\n';
    expect(statementsOf(text).at(-1)).toMatchObject({
      who: ['Ada Quill'],
      text: 'So I did, Bella. We are a happy lot.',
    });
  });

  it('is nobody where a colon stands in a sentence about a thing', () => {
    expect(inShort('The sign on the gate was clear: “Keep out of here.”')).not.toContain('sign: Keep out of here.');
  });
});
