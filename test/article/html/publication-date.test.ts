import { describe, expect, it } from 'vitest';
import { articleOfPage } from '../../../src/article/read/html/page.ts';
import { linked, page, story } from './pages.ts';

const published = '2021-03-07T23:45:00+01:00';
const dateOf = (head: string, ...extra: string[]): string | undefined =>
  articleOfPage(page(head, story(...extra))).date;

describe('the date of publication', () => {
  it.each([
    [
      '<p>Updated: <time itemprop="dateModified" datetime="2021-03-09">9 March</time></p>',
      `<p>Published: <time itemprop="datePublished" datetime="${published}">7 March</time></p>`,
    ],
    [
      '<p>Updated: <time datetime="2021-03-09">9 March</time></p>',
      `<p>Published: <time datetime="${published}">7 March</time></p>`,
    ],
    [
      '<time class="updated" datetime="2021-03-09">9 March</time>',
      `<time class="entry-date published" datetime="${published}">7 March</time>`,
    ],
    ['<time datetime="2021-03-09">9 March</time>', `<time pubdate datetime="${published}">7 March</time>`],
    [
      '<time class="dt-updated" datetime="2021-03-09">9 March</time>',
      `<time class="dt-published" datetime="${published}">7 March</time>`,
    ],
    ['<meta itemprop="dateModified" content="2021-03-09">', `<meta itemprop="datePublished" content="${published}">`],
    [
      '<time datetime="2021-03-09">9 March</time>',
      `<span itemprop="datePublished" content="${published}">7 March</span>`,
    ],
  ])('wins over the other beside it, in either order: %s %s', (other, publication) => {
    expect([dateOf('', other, publication), dateOf('', publication, other)]).toEqual([published, published]);
  });

  it.each([
    ['Published 7 March 2021, 23:45', '2021-03-07'],
    ['Published 7 March 2021, 23:45 GMT', '2021-03-07T23:45Z'],
    ['Published: Sunday, March 7th, 2021 at 11:45 p.m. EST', '2021-03-07'],
    ['First published on Sun 7 Mar 2021 23.45 CET', '2021-03-07'],
    ['By Ann Lee | Updated 9 March 2021 | Published 7 March 2021', '2021-03-07'],
    ['Last updated: 9 March 2021 (first published 7 March 2021)', '2021-03-07'],
    ['Date 07.03.2021', '2021-03-07'],
    ['Posted 2021-03-07', '2021-03-07'],
    ['March 7, 2021', '2021-03-07'],
    ['By Ann Lee, 7 March 2021', '2021-03-07'],
    ['Updated 9 March 2021', undefined],
    ['Last modified on March 9, 2021', undefined],
    ['Published 31 February 2021', undefined],
    ['Published 03/07/2021', undefined],
  ])('is read off a line beside the byline: %s', (line, expected) => {
    const { date, text } = articleOfPage(page('', story(`<p>${line}</p>`)));
    expect(date).toBe(expected);
    expect(text).not.toMatch(/Published|Updated|Posted/u);
  });

  it.each([
    ['a line below the article', '<p>Published 7 March 2021</p>', '2021-03-07'],
    [
      'a sentence of the article',
      '<p>The first report was published on 3 May 2019 and nobody in the whole town has read it since, as the clerk of the council said.</p>',
      undefined,
    ],
    [
      'an aside',
      `<aside><time itemprop="datePublished" datetime="2019-01-01">x</time><p>Published 1 January 2019</p></aside>`,
      undefined,
    ],
    ['a list of related articles', '<div class="related"><time datetime="2019-01-01">x</time></div>', undefined],
    [
      'a quotation',
      '<blockquote>Published 1 January 2019 <time datetime="2019-01-01">x</time></blockquote>',
      undefined,
    ],
  ])('%s', (_place, html, expected) => {
    const below = articleOfPage(page('', story().replace('</article>', `${html}</article>`)));
    expect(below.date).toBe(expected);
  });

  it('is that of JSON-LD and of meta elements that say so, before any other', () => {
    const other = '<meta name="date" content="2021-03-09"><meta property="article:modified_time" content="2021-03-09">';
    expect(dateOf(`${other}<meta property="article:published_time" content="${published}">`)).toBe(published);
    expect(dateOf(other, `<time itemprop="datePublished" datetime="${published}">7 March</time>`)).toBe(published);
    expect(dateOf(other + linked({ '@type': 'NewsArticle', datePublished: published }))).toBe(published);
    expect(dateOf(other)).toBe('2021-03-09');
  });

  it('is never the date of a change', () => {
    const head = `<meta property="article:modified_time" content="2021-03-09"><meta name="last-modified" content="2021-03-09">`;
    expect(dateOf(head + linked({ '@type': 'NewsArticle', dateModified: '2021-03-09' }))).toBeUndefined();
  });
});

describe('JSON-LD', () => {
  const graph = [
    {
      '@type': 'WebPage',
      '@id': 'https://post.example/ferry',
      datePublished: published,
      mainEntity: { '@id': '#article' },
    },
    { '@type': 'NewsArticle', '@id': '#other', url: 'https://post.example/other', headline: 'Other', author: 'Nobody' },
    {
      '@type': 'NewsArticle',
      '@id': '#article',
      mainEntityOfPage: { '@id': 'https://post.example/ferry' },
      headline: 'Strike over',
      author: [{ '@id': '#lee' }],
      publisher: { '@id': '#post' },
    },
    { '@type': 'Person', '@id': '#lee', name: 'Ann Lee', worksFor: { '@id': '#post' } },
    { '@type': 'Organization', '@id': '#post', name: 'The Post', employee: { '@id': '#lee' } },
  ];
  const canonical = '<link rel="canonical" href="https://post.example/ferry">';
  const expected = {
    title: 'Strike over',
    date: published,
    byline: 'Ann Lee',
    source: 'The Post',
    url: 'https://post.example/ferry',
  };

  it('is followed from item to item, whatever their order', () => {
    for (const items of [graph, [...graph].reverse()]) {
      expect(articleOfPage(page(canonical + linked({ '@graph': items }), story()))).toMatchObject(expected);
      expect(articleOfPage(page(canonical + items.map(linked).join(''), story()))).toMatchObject(expected);
    }
  });

  it('is read with line feeds inside of its strings', () => {
    const script = '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Strike\nover"};</script>';
    expect(articleOfPage(page(script, story())).title).toBe('Strike over');
  });

  it.each([
    [{ '@type': 'NewsArticle', author: { '@id': '#a' }, '@id': '#a' }],
    [{ '@type': 'NewsArticle', hasPart: { cssSelector: '<<<' }, liveBlogUpdate: [null, 3, {}] }],
    [{ '@type': [null, 3, 'NewsArticle'], datePublished: { '@value': 3 }, author: [null, 3, { name: null }] }],
    [[[[[[[[[[[[[[{ '@type': 'Article', headline: 'deep' }]]]]]]]]]]]]]],
  ])('never throws: %j', (data) => {
    expect(articleOfPage(page(linked(data), story())).text).toContain('The strike');
  });
});

describe('the canonical address', () => {
  it.each([
    [
      '<link rel="canonical" href="https://a.example/1"><meta property="og:url" content="https://a.example/2">',
      'https://a.example/1',
    ],
    ['<link rel="shortlink canonical" href=" https://a.example/1 ">', 'https://a.example/1'],
    ['<link rel="canonical" href="/1"><meta property="og:url" content="https://a.example/2">', 'https://a.example/2'],
    ['<link rel="alternate" href="https://a.example/1">', undefined],
    ['<link rel="canonical" href="javascript:alert(1)">', undefined],
  ])('%s', (head, expected) => {
    expect(articleOfPage(page(head, story())).url).toBe(expected);
  });
});
