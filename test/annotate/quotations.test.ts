import { describe, expect, it } from 'vitest';
import { paragraphsOf } from '../../src/annotate/paragraphs.ts';
import { quotationsOf } from '../../src/annotate/quotations.ts';
import { englishQuotations } from '../../src/languages/en/quotation-marks.ts';

/** The inner pieces, with the depth in front. */
function quotations(text: string): string[] {
  const paragraphs = paragraphsOf(text, { start: 0, end: text.length });
  return quotationsOf(text, paragraphs, englishQuotations).map(
    ({ inner, depth }) => `${depth} ${inner.map(({ start, end }) => text.slice(start, end)).join(' / ')}`,
  );
}

describe('quotations', () => {
  it.each([
    ['curly double', 'She said “no” twice.', ['0 no']],
    ['curly single', 'She said ‘no’ twice.', ['0 no']],
    ['straight double', 'She said "no" twice.', ['0 no']],
    ['straight single', "She said 'no' twice.", ['0 no']],
    ['guillemets', 'She said «no» twice.', ['0 no']],
    ['nested', '“He said, ‘Stop,’ and left,” she said.', ['0 He said, ‘Stop,’ and left,', '1 Stop,']],
    ['nested straight', `"He said, 'Stop,' and left," she said.`, [`0 He said, 'Stop,' and left,`, '1 Stop,']],
    ['opened anew by each paragraph', '“One.\n\n“Two.”\n\nThree.', ['0 One. / Two.']],
    ['run on over lines', 'He wrote: "One.\nTwo?\nThree."\nFour.', ['0 One. / Two? / Three.']],
    ['run on over paragraphs', '“One.\n\nTwo,” she said. “Three.”', ['0 One. / Two,', '0 Three.']],
    [
      'left open before an attribution',
      '“We are late, said Ada Quill. “Very,” he said.',
      ['0 We are late,', '0 Very,'],
    ],
    ['left open', '“We are late.\n\nNobody said so.', ['0 We are late.']],
    ['closed by a mark the wrong way round', '”It was late,” she said.', ['0 It was late,']],
  ])('reads %s marks', (_, text, found) => {
    expect(quotations(text)).toEqual(found);
  });

  it.each([
    ['apostrophes', 'The boys’ boat wasn’t Ada’s, it was the ’90s.'],
    ['straight apostrophes', "The boys' boat wasn't Ada's, it was the '90s."],
    ['inches over lines', 'A pipe of 6"\nand one of 12".'],
    ['a mark that opens and one that opens', 'He wrote "one.\nTwo "and three.\n'],
    ['inches', 'A 6" pipe and a 12" one.'],
    ['a stray mark', 'It was late” and dark.'],
  ])('finds none in %s', (_, text) => {
    expect(quotations(text)).toEqual([]);
  });

  it('keeps an apostrophe inside of single marks', () => {
    expect(quotations('‘I don’t know the Banks’ boat,’ he said.')).toEqual(['0 I don’t know the Banks’ boat,']);
  });
});
