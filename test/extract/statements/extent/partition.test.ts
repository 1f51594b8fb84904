import { describe, expect, it } from 'vitest';
import { inShort, statementsOf } from '../../../support/statements.ts';

describe('whom it is said to', () => {
  it.each([
    ['Residents were told to stay indoors.', ['Residents'], 'to stay indoors'],
    [
      'Mr Linde had been drinking for hours before the crash, the jury was told.',
      ['jury'],
      'Mr Linde had been drinking for hours before the crash',
    ],
    [
      'Relatives of the victims called on the government to withdraw the licence.',
      ['government'],
      'to withdraw the licence',
    ],
    ['Ada Quill called on Linde to admit that the bridge leaks.', ['Linde'], 'to admit that the bridge leaks'],
    ['Linde appealed to residents to save water.', ['residents'], 'to save water'],
    ['Officers advised councillors to wait.', ['councillors'], 'to wait'],
  ])('is no part of what is said: %s', (text, to, said) => {
    expect(statementsOf(text)[0]).toMatchObject({ to, text: said });
  });

  it.each([
    'Krol wrote to Ada Quill on Tuesday, urging her to visit the plant.',
    'Krol phoned Ada Quill, urging her to come.',
  ])('is whom the main verb speaks to: %s', (text) => {
    expect(statementsOf(text)).toMatchObject([{ who: ['Krol'], to: ['Ada Quill'] }]);
  });

  it('is nobody whom a pronoun does not fit', () => {
    expect(statementsOf('Krol wrote to the board on Tuesday, urging her to visit the plant.')[0]?.to).toEqual([]);
  });

  it('is not what somebody warns of', () => {
    const text = 'Okafor warned of job cuts as prices rose.';
    expect(statementsOf(text)[0]).toMatchObject({
      to: [],
      text: expect.stringMatching(/^(?:of )?job cuts/u) as string,
    });
  });

  it('is not looked for in the next paragraph', () => {
    const text = 'Climate goals out of reach, scientists warn\n\nThe case goes on.\n';
    expect(statementsOf(text)).toMatchObject([{ who: ['scientists'], to: [], text: 'Climate goals out of reach' }]);
  });

  it('is nobody where somebody orders a thing', () => {
    expect(inShort('The company bought more trucks to meet demand.')).toEqual([]);
  });
});

describe('who says it', () => {
  it.each([
    ['“No,” replied the witness.', 'witness', 'No,'],
    ['Taxes will rise, says minister', 'minister', 'Taxes will rise'],
    ['‘They asked me to sign’, says widow of victim', 'widow of victim', 'They asked me to sign'],
  ])('stands right after the cue: %s', (text, who, said) => {
    expect(statementsOf(`${text}\n\nThe case goes on.\n`)[0]).toMatchObject({ who: [who], text: said });
  });

  it('is nobody who is accused', () => {
    const text = 'A nurse accused of stealing drugs was released on Monday.';
    expect(statementsOf(text)).toMatchObject([{ who: [], text: 'stealing drugs' }]);
    expect(statementsOf('Critics accused the mayor of lying.')[0]?.who).toEqual(['Critics']);
  });

  it('is no day', () => {
    expect(statementsOf('A decision is expected by the end of the month.').flatMap(({ who }) => who)).toEqual([]);
  });

  it('is not what a noun after the cue tells', () => {
    expect(statementsOf('The report says prices fell.')[0]).toMatchObject({ who: [], text: 'prices fell' });
  });
});

describe('what is said', () => {
  it('keeps a pronoun that it begins with', () => {
    const text = 'That was before the pipeline broke, Linde noted on Wednesday.';
    expect(statementsOf(text)[0]?.text).toBe('That was before the pipeline broke');
  });

  it('leaves out "that" wherever it opens a clause', () => {
    expect(statementsOf('Officials in Dunmuir said, however, that talks went on.')[0]?.text).toBe('talks went on');
  });

  it('ends before what the speaker does besides', () => {
    const text = 'Her ministry will pay for the bridge, a clerk there said, asking not to be named.';
    expect(statementsOf(text)[0]?.text).toBe('Her ministry will pay for the bridge');
  });

  it('keeps an object before a quotation in it', () => {
    const text = 'Okafor told the tribunal how her boss told her: “You are finished.”';
    expect(statementsOf(text)).toMatchObject([
      { who: ['Okafor'], text: 'how her boss told her: “You are finished.”', kind: 'mixed' },
      { who: ['boss'], to: ['Okafor'], text: 'You are finished.' },
    ]);
  });
});

describe('polarity', () => {
  it.each([
    ['The minister dismissed claims that he had lied.', 'he had lied'],
    ['Okafor rejected any suggestion that she knew of the danger.', 'she knew of the danger'],
    ['The spokesman would neither confirm nor deny that an inquiry was under way.', 'an inquiry was under way'],
    ['The company did not respond to a question on whether it had applied.', 'whether it had applied'],
    ['Neither the mayor nor the council would say whether the road was safe.', 'whether the road was safe'],
  ])('is negative: %s', (text, said) => {
    expect(statementsOf(text)).toMatchObject([{ text: said, polarity: 'negative' }]);
  });

  it('is positive where the negation is what somebody says', () => {
    const text = '“Never,” Okafor said, shaking her head. “Not in a hundred years.”';
    expect(statementsOf(text)).toMatchObject([
      { text: 'Never,', cue: 'said', polarity: 'positive' },
      { text: 'Not in a hundred years.', cue: 'said', polarity: 'positive' },
    ]);
  });

  it('gives what no one says to nobody', () => {
    const [said] = statementsOf('No one at the ministry would say who signed the order.');
    expect(said).toMatchObject({ who: [], polarity: 'negative' });
  });
});

describe('the cue', () => {
  it('is the verb, not what describes a noun beside it', () => {
    const text = 'Okafor said in an emailed statement that the company would not comment further.';
    expect(statementsOf(text)[0]).toMatchObject({ cue: 'said', act: 'writing' });
  });

  it('of asking for something asks no question', () => {
    const [asked] = statementsOf('In a letter to the council, Okafor asked for a pension.');
    expect(asked?.question ?? false).toBe(false);
  });
});

describe('what is told inside of what is told', () => {
  it('goes on with whoever does not tell herself', () => {
    const text = 'She said her boss had called her into his office and told her: “Say nothing to anyone.”';
    expect(statementsOf(text)).toMatchObject([
      { text: 'her boss had called her into his office and told her: “Say nothing to anyone.”' },
      { who: ['boss'], text: 'Say nothing to anyone.' },
    ]);
  });

  it('ends where the speaker tells somebody else', () => {
    const text = 'She said Linde had called her in and told reporters that it was over.';
    expect(statementsOf(text)[0]?.text).toBe('Linde had called her in');
  });
});

describe('what is no statement', () => {
  it('stands outside of quotation marks in a sentence before', () => {
    const text = 'Would Ada Okafor do it again? Yes, she said.';
    expect(statementsOf(text).map((one) => one.text)).toEqual(['Yes']);
  });

  it.each([
    ['what somebody answers', 'Neither the ministry nor the company responded to a request for comment.', []],
    [
      'a demand to say something',
      'Okafor warned her: ‘Say one word and you’re finished.’',
      ['Say one word and you’re finished.'],
    ],
    [
      'a verb with a particle',
      '“We cannot rule out that other ships are affected,” Okafor said.',
      ['We cannot rule out that other ships are affected,'],
    ],
    [
      'a quotation that describes whoever speaks',
      '“Management is too slow,” said Tom Linde, an analyst at Marlow Bank, who rates the stock “sell”.',
      ['Management is too slow,'],
    ],
  ])('%s', (_, text, said) => {
    expect(statementsOf(text).map((one) => one.text)).toEqual(said);
  });
});
