import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segment } from '../../src/annotate/segmentation.ts';
import { english } from '../../src/languages/en/english.ts';
import { times } from '../../src/annotate/times.ts';
import { createArticle } from '../../src/article.ts';
import { englishTimes } from '../../src/languages/en/times/reader.ts';

/** What is read as a time, with its value. */
function timesOf(text: string, date?: string): string[] {
  const article = createArticle({ id: 'a', text, ...(date !== undefined && { date }) });
  const { tokens, sentences } = segment(text, english.segmentation);
  const ignore = (): void => undefined;
  const doc = times(englishTimes).run({ article, tokens, sentences }, ignore, ignore);
  return doc.times.flatMap(({ start, end, value }) =>
    value === undefined ? [] : [`${text.slice(start, end)} = ${value}`],
  );
}

const published = '2024-06-10';

describe('times of an article with a date', () => {
  it.each([
    ['He left in March 2019.', ['March 2019 = 2019-03']],
    ['He left on 3 May 2019.', ['on 3 May 2019 = 2019-05-03']],
    ['It closed two years ago.', ['two years ago = 2022']],
    ['It closed last year.', ['last year = 2023']],
    ['They voted after 90 minutes of debate on Friday.', ['90 minutes = PT90M', 'on Friday = 2024-06-07']],
    ['He was freed after two years in jail on Friday.', ['two years = P2Y', 'on Friday = 2024-06-07']],
    ['The theft was on 14/05/2023.', ['14/05/2023 = 2023-05-14']],
    ['The theft was on 5/14/23.', ['5/14/23 = 2023-05-14']],
    ['The theft was on 04/06/2023.', ['04/06/2023 = 2023']],
    ['The theft was on 14/05/2023, the trial on 04/06/2023.', ['14/05/2023 = 2023-05-14', '04/06/2023 = 2023-06-04']],
    ['The theft was on 05/14/2023, the trial on 04/06/2023.', ['05/14/2023 = 2023-05-14', '04/06/2023 = 2023-04-06']],
    ['The trial was on 04/04/2023.', ['04/04/2023 = 2023-04-04']],
  ])('%s', (text, found) => {
    expect(timesOf(text, published)).toEqual(found);
  });

  it.each([
    [
      'On Friday it met for three hours, as over the past few years.',
      ['On Friday = 2024-06-07', 'three hours = PT3H', 'few years = PXY'],
    ],
    ['It was the first time in 10 years on Friday.', ['10 years = P10Y', 'on Friday = 2024-06-07']],
    ['She left a day after the vote and came back two weeks later.', ['a day after = P1D', 'two weeks later = P2W']],
  ])('how long: %s', (text, found) => {
    expect(timesOf(text, published)).toEqual(found);
  });

  it.each([
    'She won 3/4 of the vote, 2/3 of the seats.',
    'The 24/7 bus was hurt on Route 9/11.',
    'She resigned the next day.',
    'The market opens every Tuesday.',
    'The fair ran from May 3 to 5.',
    'A 30-year-old nurse, aged 30 years, may march on.',
  ])('none in: %s', (text) => {
    expect(timesOf(text, published)).toEqual([]);
  });
});

describe('times of an article without a date', () => {
  it.each([
    ['He left in March 2019.', ['March 2019 = 2019-03']],
    ['He left on 3 May 2019.', ['on 3 May 2019 = 2019-05-03']],
    ['The theft was on 14/05/2023.', ['14/05/2023 = 2023-05-14']],
    ['It ended at 10 p.m. on May 20, 1998.', ['at 10 p.m. on May 20, 1998 = 1998-05-20T22:00']],
  ])('%s', (text, found) => {
    expect(timesOf(text)).toEqual(found);
  });

  it.each([
    'Lee was arrested yesterday and charged last year.',
    'The fine is due by the end of the month, the report next week, the trial this year.',
    'He left in March, on Tuesday, on Jan. 5, tonight at 10 p.m. and two years ago.',
  ])('none in: %s', (text) => {
    expect(timesOf(text)).toEqual([]);
  });

  it('gives no year of which the text does not hold the digits', () => {
    const words =
      'on in the last next 3 14 2019 1998 May June Tuesday yesterday week year ago two , at 10 p.m. 04/06/2023'.split(
        ' ',
      );
    const text = fc.array(fc.constantFrom(...words), { maxLength: 12 }).map((some) => `${some.join(' ')}.`);
    fc.assert(
      fc.property(text, (one) => {
        for (const time of timesOf(one)) expect(one).toContain(/= (?:\d\d(\d\d)|P.)/u.exec(time)![1] ?? '');
      }),
    );
  });
});
