import { describe, expect, it } from 'vitest';
import { abbreviations, places } from '../../../src/annotate/parser/appositions.ts';
import { formsOf, syntaxOf, written } from './sentences.ts';

function repaired(repair: typeof places, words: string): string {
  const [syntax, forms] = [syntaxOf(words), formsOf(words)];
  repair(syntax, forms, [0, forms.length]);
  return written(forms, syntax);
}

describe('places', () => {
  it('takes what a place lies in for an apposition', () => {
    expect(repaired(places, 'left/VERB/0/root Lowell/PROPN/1/obj ,/PUNCT/4/punct Ohio/PROPN/2/nmod:unmarked')).toBe(
      'left/VERB/0/root Lowell/PROPN/1/obj ,/PUNCT/4/punct Ohio/PROPN/2/appos',
    );
  });

  it.each([
    ['a date', 'Lowell/PROPN/0/root ,/PUNCT/3/punct May/PROPN/1/nmod:unmarked 3/NUM/3/nummod'],
    ['what no comma parts', 'Lowell/PROPN/0/root Ohio/PROPN/1/nmod:unmarked'],
    ['what is no name', 'Lowell/PROPN/0/root ,/PUNCT/3/punct miles/NOUN/1/nmod:unmarked'],
  ])('leaves %s', (_, words) => {
    expect(repaired(places, words)).toBe(words);
  });
});

describe('abbreviations', () => {
  const office = 'the/DET/3/det Housing/PROPN/3/compound Office/PROPN/0/root of/ADP/6/case East/PROPN/6/amod';

  it('hang on the phrase whose initials they are', () => {
    const rest = 'Ardmore/PROPN/3/nmod (/PUNCT/8/punct HOEA/PROPN/HEAD/appos )/PUNCT/8/punct';
    expect(repaired(abbreviations, `${office} ${rest.replace('HEAD', '6')}`)).toBe(
      `${office} ${rest.replace('HEAD', '3')}`,
    );
  });

  it.each([
    ['other letters', 'Ardmore/PROPN/3/nmod (/PUNCT/8/punct XYZ/PROPN/6/appos )/PUNCT/8/punct'],
    ['a word', 'Ardmore/PROPN/3/nmod (/PUNCT/8/punct Hoea/PROPN/6/appos )/PUNCT/8/punct'],
    ['what stands in no brackets', 'Ardmore/PROPN/3/nmod ,/PUNCT/8/punct HOEA/PROPN/6/appos ./PUNCT/8/punct'],
  ])('leave %s', (_, rest) => {
    expect(repaired(abbreviations, `${office} ${rest}`)).toBe(`${office} ${rest}`);
  });
});
