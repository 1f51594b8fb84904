import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { createArticle, loadNewsgraph, type Newsgraph } from '../../src/index.ts';

let newsgraph: Newsgraph;
beforeAll(async () => {
  newsgraph = await loadNewsgraph();
});

/** What is read as a time, with its value. */
function timesOf(text: string, date?: string): string[] {
  const doc = newsgraph.annotate(createArticle({ id: 'a', text, ...(date !== undefined && { date }) }));
  return doc.times.flatMap(({ start, end, value }) =>
    value === undefined ? [] : [`${text.slice(start, end)} = ${value}`],
  );
}

/** A Monday. */
const published = '2024-06-10';

describe('times of an article with a date', () => {
  it.each([
    ['He left in March 2019.', ['March 2019 = 2019-03']],
    ['He left on 3 May 2019.', ['3 May 2019 = 2019-05-03']],
    ['He left on Friday, May 3, 2019.', ['Friday, May 3, 2019 = 2019-05-03']],
    ['It closed two years ago.', ['two years ago = 2022']],
    ['It closed last year.', ['last year = 2023']],
    ['It closed in the summer of 2020.', ['the summer of 2020 = 2020-SU']],
    ['He has lived there since 2019.', ['2019 = 2019']],
    ['He was jailed last December.', ['last December = 2023-12']],
    ['Sales fell in the third quarter of 2022.', ['the third quarter of 2022 = 2022-Q3']],
    ['It grew in the 1990s.', ['the 1990s = 199']],
    ['It was built in the 19th century.', ['the 19th century = 18']],
    ['The theft was on 14/05/2023.', ['14/05/2023 = 2023-05-14']],
    ['The theft was on 5/14/23.', ['5/14/23 = 2023-05-14']],
    ['The theft was on 04/06/2023.', ['04/06/2023 = 2023']],
    ['The theft was on 14/05/2023, the trial on 04/06/2023.', ['14/05/2023 = 2023-05-14', '04/06/2023 = 2023-06-04']],
    ['The theft was on 05/14/2023, the trial on 04/06/2023.', ['05/14/2023 = 2023-05-14', '04/06/2023 = 2023-04-06']],
    ['The trial was on 04/04/2023.', ['04/04/2023 = 2023-04-04']],
    ['The fire began at 9 p.m. on Tuesday.', ['9 p.m. on Tuesday = 2024-06-04T21:00']],
  ])('%s', (text, found) => {
    expect(timesOf(text, published)).toEqual(found);
  });

  it.each([
    ['Lacey was arrested on Friday.', ['Friday = 2024-06-07']],
    ['Lacey will be sentenced on Friday.', ['Friday = 2024-06-14']],
    ['The depot burned in October.', ['October = 2023-10']],
    ['The court will hear it in October.', ['October = 2024-10']],
    ['Lacey was charged on Jan. 5.', ['Jan. 5 = 2024-01-05']],
    ['The mayor plans to resign on Thursday.', ['Thursday = 2024-06-13']],
  ])('on the side that the tense asks for: %s', (text, found) => {
    expect(timesOf(text, published)).toEqual(found);
  });

  it.each([
    ['He was shot on 3 May 2019. Two days later he died.', ['3 May 2019 = 2019-05-03', 'Two days later = 2019-05-05']],
    ['Lacey was arrested in 2010 and convicted a year later.', ['2010 = 2010', 'a year later = 2011']],
    [
      'The barn burned on 3 May 2019. The next morning the inn burned.',
      ['3 May 2019 = 2019-05-03', 'The next morning = 2019-05-04TMO'],
    ],
  ])('counted from what was told: %s', (text, found) => {
    expect(timesOf(text, published)).toEqual(found);
  });

  it.each([
    ['They voted after 90 minutes of debate.', ['90 minutes = PT90M']],
    ['He was freed after two years in jail.', ['two years = P2Y']],
    ['It fell over the past few years.', ['the past few years = PXY']],
    ['She left a day after the vote.', ['a day = P1D']],
    ['A 30-year-old nurse left.', ['30-year-old = P30Y']],
  ])('how long: %s', (text, found) => {
    expect(timesOf(text, published)).toEqual(found);
  });

  it.each([
    ['The market opens every Tuesday.', ['every Tuesday = XXXX-WXX-2']],
    ['It meets every two weeks.', ['every two weeks = P2W']],
    ['The daily market closed.', ['daily = P1D']],
  ])('how often: %s', (text, found) => {
    expect(timesOf(text, published)).toEqual(found);
  });

  it.each([
    'She won 3/4 of the vote, 2/3 of the seats.',
    'The 24/7 bus was hurt on Route 9/11.',
    'Theresa May and Will Young may march on.',
    'The band sold 2000 tickets.',
    'She paid $2019 for it.',
    'The sun rose and he sat down.',
    'She resigned two days later.',
  ])('none in: %s', (text) => {
    expect(timesOf(text, published)).toEqual([]);
  });
});

describe('times of an article without a date', () => {
  it.each([
    ['He left in March 2019.', ['March 2019 = 2019-03']],
    ['He left on 3 May 2019.', ['3 May 2019 = 2019-05-03']],
    ['The theft was on 14/05/2023.', ['14/05/2023 = 2023-05-14']],
    ['It ended at 10 p.m. on May 20, 1998.', ['10 p.m. on May 20, 1998 = 1998-05-20T22:00']],
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
        for (const time of timesOf(one)) expect(one).toContain(/= (?:\d\d(\d\d)|P.|X)/u.exec(time)![1] ?? '');
      }),
      { numRuns: 40 },
    );
  });
});
