import { describe, expect, it } from 'vitest';
import { articleOfPage } from '../../../src/article/read/html/page.ts';
import { linked, page, paragraphs, story } from './pages.ts';

const [first, second, third, fourth] = paragraphs as [string, string, string, string];

describe('the text of a page', () => {
  it('is its paragraphs and headings, parted by blank lines, without what stands around them', () => {
    const { text, title, byline } = articleOfPage(
      page(
        '<title>Ferry strike ends | The Harbour Post</title><meta property="og:site_name" content="The Harbour Post">',
        `<nav><ul><li><a href="/">Home</a></li></ul></nav><header>The Harbour Post</header><main class="has-newsletter"><article>
         <h1>Ferry strike ends after nine days</h1>
         <p class="story-byline">By <a href="/lee">Ann Lee</a> and Bo Chu</p>
         <time datetime="2024-05-02">May 2</time><p>Published May 2, 2024</p>
         <figure><img src="a.jpg"><figcaption>A ferry at the quay. Photo: C. Dunn</figcaption></figure>
         <p>${first.replace('about 200', '<a href="/x">about\n   200</a>')}</p>
         <p>${second}</p>
         <div class="newsletterSignup"><p>The day in five minutes.</p></div>
         <p><em>Sign up to our newsletter and get it every morning.</em></p>
         <h2>What was agreed</h2>
         <p>${third}</p>
         <p><a href="/y">What the strike cost the islands</a></p>
         <ul><li>First boat: 5:40 a.m.</li><li>Second boat: 7 a.m.</li></ul>
         <p>${fourth}</p></article><aside>Related: other things</aside></main><footer>All rights reserved</footer>`,
      ),
    );
    expect(text.split('\n\n')).toEqual([
      first,
      second,
      'What was agreed',
      third,
      'First boat: 5:40 a.m.',
      'Second boat: 7 a.m.',
      fourth,
    ]);
    expect(title).toBe('Ferry strike ends after nine days');
    expect(byline).toBe('Ann Lee and Bo Chu');
  });

  it('leaves out a bare line of names, which is then the byline', () => {
    const { text, byline } = articleOfPage(page('', story('<p>BY ANN LEE AND BO CHU</p>')));
    expect(text).toBe(paragraphs.join('\n\n'));
    expect(byline).toBe('ANN LEE AND BO CHU');
  });

  it('keeps what only looks like furniture', () => {
    const kept = [
      'By nine the quay was empty.',
      '“Sign up for the night shift, or go home,” the foreman told them.',
      'Published accounts of the strike differ on how it began, the union said.',
    ];
    const { text } = articleOfPage(page('', story(...kept.map((line) => `<p>${line}</p>`))));
    expect(text.split('\n\n')).toEqual([...kept, ...paragraphs]);
  });

  it('keeps line breaks, and takes two of them for a paragraph’s end', () => {
    const { text } = articleOfPage(page('', `<p>${first}<br>Q. When?<br> A. At dawn.<br><br>${second}</p>`));
    expect(text).toBe(`${first}\nQ. When?\nA. At dawn.\n\n${second}`);
  });

  it('drops what nobody sees', () => {
    const { text } = articleOfPage(
      page('', `<p>The fer\u00adry\u200b is&nbsp;\tback.</p><p hidden>Not me.</p><script>x</script>`),
    );
    expect(text).toBe('The ferry is back.');
  });

  it.each([
    ['no html, no body', '<p>The mayor said the bridge was safe.<p>Nobody else did.'],
    ['a title only', '<!doctype html><title>T</title><p>The mayor said the bridge was safe.<p>Nobody else did.'],
    ['no body', '<html><p>The mayor said the bridge was safe.</p><p>Nobody else did.</p></html>'],
    [
      'XHTML',
      '<?xml version="1.0"?><html xmlns="x"><body><p>The mayor said the bridge was safe.</p><p>Nobody else did.</p></body></html>',
    ],
  ])('reads a page with %s', (_name, html) => {
    expect(articleOfPage(html).text).toBe('The mayor said the bridge was safe.\n\nNobody else did.');
  });
});

it('finds the title of a page that leaves head and body out', () => {
  expect(articleOfPage('<!doctype html><title>Bridge safe</title><p>The mayor said so.').title).toBe('Bridge safe');
});

describe('what a page says about its article', () => {
  it('takes JSON-LD first', () => {
    const data = {
      '@graph': [
        { '@type': 'WebSite', name: 'Other', datePublished: '2020-01-01' },
        {
          '@type': ['NewsArticle'],
          headline: 'Quill &amp; crew: strike&#8217;s end',
          datePublished: '2024-05-02T23:30:00-0400',
          author: [{ name: 'By Ann Lee' }, 'Bo Chu', { url: 'x' }],
          publisher: { name: 'The Harbour Post' },
        },
      ],
    };
    const head = `${linked(data)}<link rel="canonical" href="https://harbour.example/ferry">
      <meta property="article:published_time" content="2024-05-03T03:30:00Z"><meta name="author" content="Somebody">`;
    expect(articleOfPage(page(head, story()))).toMatchObject({
      title: 'Quill & crew: strike’s end',
      date: '2024-05-02T23:30:00-04:00',
      byline: 'Ann Lee, Bo Chu',
      source: 'The Harbour Post',
      url: 'https://harbour.example/ferry',
    });
  });

  it('takes meta elements next', () => {
    const head = `<script type="application/ld+json">{broken</script>
      <meta property="og:title" content="Strike over – The Post"><meta property="og:site_name" content="The Post">
      <meta property="article:published_time" content="2024-05-02T23:30:00+12:45"><meta name="author" content="Ann Lee">
      <meta property="article:author" content="https://social.example/lee"><meta property="og:url" content="https://p.example/1">`;
    expect(articleOfPage(page(head, story('<time datetime="2024-05-09">9 May</time>')))).toMatchObject({
      title: 'Strike over',
      date: '2024-05-02T23:30:00+12:45',
      byline: 'Ann Lee',
      source: 'The Post',
      url: 'https://p.example/1',
    });
  });

  it('takes the page itself last', () => {
    const { title, date } = articleOfPage(page('', story('<time datetime="2024-05-02T08:00+01:00">today</time>')));
    expect({ title, date }).toEqual({ title: 'Ferry strike ends', date: '2024-05-02T08:00+01:00' });
  });

  it('has no date where the page has none that is real', () => {
    const head = '<meta name="date" content="2024-02-31"><meta name="pubdate" content="soon">';
    expect(articleOfPage(page(head, story())).date).toBeUndefined();
  });
});

describe('pages that are no articles', () => {
  it.each(['', '<html>', '<!--', '<a href="x">Home</a>', page('<title>T</title>', '<nav>Home</nav>')])(
    'refuses %j',
    (html) => {
      expect(() => articleOfPage(html)).toThrow('a page without an article');
    },
  );

  it.each([
    ['<div>'.repeat(1000) + 'x', 'nested too deeply'],
    ['<p>x'.repeat(50_000), 'more than 40000 tags'],
    ['<'.repeat(1_000_000), 'more than 40000 tags'],
    ['&amp;'.repeat(100_000), 'more than 40000 tags'],
  ])('refuses what would take hours', (html, message) => {
    expect(() => articleOfPage(html)).toThrow(message);
  });
});
