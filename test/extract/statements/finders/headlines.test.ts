import { describe, expect, it } from 'vitest';
import { statementsOf } from '../../../support/statements.ts';

const under = (headline: string): string => `${headline}\n\nThe case goes on.\n`;

describe('a headline', () => {
  it.each([
    ['‘I was told to lie’, former aide tells court', ['former aide'], ['court'], 'I was told to lie'],
    [
      'Landlord “laughed” when told of gas smell, tenant tells jury',
      ['tenant'],
      ['jury'],
      'Landlord “laughed” when told of gas smell',
    ],
    ['Driver ‘was on phone’, court hears', [], ['court'], 'Driver ‘was on phone’'],
    ['‘We will not back down’: minister', ['minister'], [], 'We will not back down'],
    ['Minister: ‘We will not back down’', ['Minister'], [], 'We will not back down'],
    ['Harlow boss: Prices will keep rising', ['Harlow boss'], [], 'Prices will keep rising'],
    ['Schools to close early, says education secretary', ['education secretary'], [], 'Schools to close early'],
    ['Mayor denies taking bribes', ['Mayor'], [], 'taking bribes'],
  ])('%s', (headline, who, to, text) => {
    expect(statementsOf(under(headline))[0]).toMatchObject({ who, to, text });
  });

  it('has what is said inside of its quotation', () => {
    const [outer, inner] = statementsOf(under('‘I was told to lie’, former aide tells court'));
    expect(inner).toMatchObject({ text: 'to lie', within: [outer!.text], to: ['former aide'] });
  });

  it('may have a line below', () => {
    const text = under('Nanny tells of fear\n\nMinister’s former nanny claims she was told to hide the truth');
    expect(statementsOf(text).map((one) => one.text)).toContain('she was told to hide the truth');
  });

  it.each([
    'Harlow Rovers 2 Milltown 1: match report',
    'Board tables vote; chief reports two arrests',
    'Hospital sorry for delays',
  ])('says nothing: %s', (headline) => {
    expect(statementsOf(under(headline))).toEqual([]);
  });

  it('is no line that a full stop ends', () => {
    expect(statementsOf('Okafor’s plan: The bridge is torn down.\n\nThe case goes on.\n')).toEqual([]);
  });
});

describe('a court', () => {
  it.each([
    ['A landlord laughed when he was told of a smell of gas in the flat, a court has heard.', 'court'],
    ['A driver was looking at his phone when he hit a cyclist, an inquest heard.', ''],
  ])('hears what stands before it: %s', (text, to) => {
    const [said, ...others] = statementsOf(text);
    expect(others).toEqual([]);
    expect(said).toMatchObject({ text: text.slice(0, text.lastIndexOf(',')) });
    if (to) expect(said).toMatchObject({ who: [], to: [to] });
  });
});
