import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headerOf } from '../../src/article/header.ts';
import { createArticle } from '../../src/article.ts';

const body = 'The council met on Tuesday.\n';

describe('headers of plain text', () => {
  it.each([
    ['one line', ` date 2021-12-02 Council closes the bridge\n\n${body}`],
    ['one line, CRLF', ` date 2021-12-02 Council closes the bridge\r\n\r\n${body}`],
    ['one line after a byte-order mark', `\ufeff date 2021-12-02 Council closes the bridge\n\n${body}`],
    ['one line, tabs', `\tdate\t2021-12-02\tCouncil closes the bridge\n\n${body}`],
    ['two lines', `Council closes the bridge\ndate: 2021-12-02\n\n${body}`],
    ['two lines, CRLF', `Council closes the bridge\r\ndate: 2021-12-02\r\n\r\n${body}`],
    ['two lines, CR', `Council closes the bridge\rdate: 2021-12-02\r\r${body}`],
    ['two lines after blank lines and a mark', `\ufeff\n \nCouncil closes the bridge \nDate: 2021-12-02 \n\n${body}`],
  ])('%s', (_name, text) => {
    const header = headerOf(text);
    expect(header.date).toBe('2021-12-02');
    expect(text.slice(header.headline!.start, header.headline!.end)).toBe('Council closes the bridge');
    expect(text.slice(header.body.start, header.body.end).trim()).toBe(body.trim());
  });

  it.each([
    ['no header', body],
    ['a day that no calendar has', ` date 2021-02-30 Council closes the bridge\n\n${body}`],
    ['a month that no calendar has', `Council closes the bridge\ndate: 2021-13-01\n\n${body}`],
    ['a sentence after the date', `Council closes the bridge\ndate: 2021-12-02 is the day of the vote\n\n${body}`],
    ['a date line alone', `date: 2021-12-02\n\n${body}`],
    ['a blank line between', `Council closes the bridge\n\ndate: 2021-12-02\n\n${body}`],
    ['a paragraph in place of a headline', `${'The council met. '.repeat(40)}\ndate: 2021-12-02\n\n${body}`],
    ['a word that begins with date', ` dated 2021-12-02 Council closes the bridge\n\n${body}`],
    ['nothing after the date', ` date 2021-12-02 \n\n${body}`],
    ['nothing', ''],
  ])('leaves alone: %s', (_name, text) => {
    expect(headerOf(text)).toEqual({ body: { start: 0, end: text.length } });
  });

  it('lets what is given beside the text win', () => {
    const article = createArticle({
      text: `Council closes the bridge\ndate: 2021-12-02\n\n${body}`,
      date: '2022-01-01',
    });
    expect(article).toMatchObject({ title: 'Council closes the bridge', date: '2022-01-01' });
  });

  it('reads hostile texts in time that grows with their length', () => {
    const started = performance.now();
    for (const part of [
      ' ',
      '\t',
      '\n',
      '\r',
      'date ',
      'date: 2021-12-02 ',
      ' date 2021-12-02',
      'date: 2021-12-02\n',
    ]) {
      headerOf(part.repeat(200_000));
    }
    expect(performance.now() - started).toBeLessThan(2000);
  });

  it('never throws, and keeps every span in the text', () => {
    const pieces = fc.constantFrom(
      ' ',
      '\n',
      '\r',
      '\t',
      '\ufeff',
      'date',
      ':',
      '2021-12-02',
      '0000-00-00',
      'Bridge',
      '\ud800',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string({ unit: 'binary' }))), (parts) => {
        const text = parts.join('');
        const { headline, body: rest, date } = headerOf(text);
        expect(rest.end).toBe(text.length);
        if (headline) {
          expect(headline.start).toBeLessThan(headline.end);
          expect(headline.end).toBeLessThanOrEqual(rest.start);
          expect(date).toBe('2021-12-02');
        }
      }),
      { numRuns: 2000, seed: 1 },
    );
  });
});
