import { describe, expect, it } from 'vitest';
import { articleOfPage } from '../../../src/article/read/html/page.ts';
import { linked, page, paragraphs, story } from './pages.ts';

const whole = paragraphs.join('\n\n');

/** The text of a page with something in the middle of the story. */
function around(html: string): string {
  return articleOfPage(page('', story().replace(`<p>${paragraphs[2]!}`, `${html}<p>${paragraphs[2]!}`))).text;
}

describe('what is no part of an article', () => {
  it.each([
    'Subscribe',
    'Add your comments',
    'es/cmk (AP, Reuters)',
    '(AFP)',
    'dr/jsi',
    'Read more: Why ferries are late',
    'Share on Facebook',
    '41 comments',
    '3 min read',
    'Image source, Harbour Town',
    'Photo: Harbour Town',
    '(Reporting by Ann Lee in Brannock; Editing by Bo Chu)',
    'Follow Ann Lee on Twitter',
    'The Associated Press contributed to this report.',
    'Already a subscriber? Log in',
    'Get the day’s news in your inbox every morning.',
    'Published 7 March 2021, 23:45',
  ])('%s', (line) => {
    expect(around(`<p>${line}</p>`)).toBe(whole);
  });

  it.each([
    '<div><h3>Subscribe to the Harbour Post</h3><p>The news of the day, every morning.</p></div>',
    '<figure><img src="a.jpg"><p>The quay on Sunday.</p></figure>',
    '<figure><img src="a.jpg"><figcaption>The quay. Credit: B. Chu</figcaption></figure>',
    '<ul><li>Share</li><li>Tweet</li><li>WhatsApp</li></ul>',
    '<aside><p>Somebody else said something.</p></aside>',
    '<figure class="wp-block-pullquote"><blockquote><p>We got what we asked for</p></blockquote></figure>',
    '<div style="display: none">Nobody sees this line.</div>',
    '<dialog open><p>We value your privacy.</p></dialog>',
  ])('%s', (html) => {
    expect(around(html)).toBe(whole);
  });

  it('an agency tail ends the last paragraph', () => {
    const html = page('', story().replace('</p></article>', ' es/cmk (AP, Reuters)</p></article>'));
    expect(articleOfPage(html).text).toBe(whole);
  });

  it.each([
    'Subscribe to what he says, or leave, the mate said on Monday.',
    'The crew (AFP saw them) went home.',
    'The ferry and/or the bridge will be back.',
    'Share prices of the ferry company fell by a tenth.',
    'Photo: “We had no choice,” it said under the picture.',
    'Published accounts of the strike differ on how it began, the union said.',
  ])('keeps what only looks like it: %s', (line) => {
    expect(around(`<p>${line}</p>`).split('\n\n')[2]).toBe(line);
  });

  it.each([
    ['By Ann Lee | Published 7 March 2021', 'Ann Lee'],
    ['By Ann Lee and Bo Chu, 7 March 2021', 'Ann Lee and Bo Chu'],
  ])('the byline ends before the date: %s', (line, byline) => {
    expect(articleOfPage(page('', story(`<p>${line}</p>`)))).toMatchObject({ byline, text: whole });
  });
});

describe('kinds of page', () => {
  const item = {
    '@type': 'NewsArticle',
    headline: 'Ferry strike ends',
    datePublished: '2021-03-07',
    author: { name: 'Ann Lee' },
  };
  const gate = '<div><h3>Subscribe to continue reading</h3><p>Already a subscriber? Log in</p></div>';
  const teaser = page('', `<article><h1>Ferry strike ends</h1><p>${paragraphs[0]!}</p>${gate}</article>`);

  it.each([
    ['lines', paragraphs.join('\n')],
    ['blank lines', paragraphs.join('\r\n\r\n')],
    ['HTML', paragraphs.map((text) => `<p>${text}</p>`).join('')],
    ['HTML in entities', paragraphs.join('\n').replace('“', '&ldquo;').replace('”', '&#8221;')],
  ])('a page with a paywall gives what its JSON-LD holds, in %s', (_form, articleBody) => {
    expect(articleOfPage(teaser.replace('<head>', `<head>${linked({ ...item, articleBody })}`)).text).toBe(whole);
  });

  it('a page that shows all gives what it shows', () => {
    const articleBody = paragraphs.join(' ');
    expect(articleOfPage(page(linked({ ...item, articleBody }), story())).text).toBe(whole);
    expect(articleOfPage(page(linked({ ...item, articleBody: '<div>'.repeat(500) }), story())).text).toBe(whole);
  });

  it('the part that is to be paid for counts as the article, where the page has it', () => {
    const hasPart = { '@type': 'WebPageElement', isAccessibleForFree: false, cssSelector: '.paywall' };
    const body = paragraphs.map((text) => `<p class="paywall">${text}</p>`).join('');
    const html = page(linked({ ...item, hasPart }), `<article><h1>Ferry strike ends</h1>${body}</article>`);
    expect(articleOfPage(html).text).toBe(whole);
  });

  it('a live blog gives all of its entries', () => {
    const entry = (time: string, heading: string, html: string): string =>
      `<div class="block"><p class="block-time"><time datetime="2021-03-07T${time}:00+01:00">${time}</time></p><h2>${heading}</h2>${html}</div>`;
    const html = page(
      '',
      `<article class="live-blog"><h1>Ferry strike – live</h1>${entry('17:40', 'Strike over', `<p>${paragraphs[0]!}</p>`)}
       ${entry('17:10', 'What we know', '<ul><li>Nine ferries are in port</li></ul>')}
       ${entry('16:20', 'Union reacts', `<p>${paragraphs[1]!}</p>`)}
       ${entry('16:00', 'First boat', '<p>It leaves at dawn.</p>')}</article>`,
    );
    expect(articleOfPage(html).text.split('\n\n')).toEqual([
      'Strike over',
      paragraphs[0],
      'What we know',
      'Nine ferries are in port',
      'Union reacts',
      paragraphs[1],
      'First boat',
      'It leaves at dawn.',
    ]);
  });

  it('a blog with h-entry', () => {
    const html = page(
      '<title>Strike over – Lee’s notes</title>',
      `<div class="h-entry"><h1 class="p-name">Strike over</h1><p>by <a class="p-author h-card" href="/">Ann Lee</a> on
       <time class="dt-published" datetime="2021-03-07T23:45:00+01:00">7 March</time></p>
       <div class="e-content">${paragraphs.map((text) => `<p>${text}</p>`).join('')}</div></div>`,
    );
    expect(articleOfPage(html)).toMatchObject({
      title: 'Strike over',
      byline: 'Ann Lee',
      date: '2021-03-07T23:45:00+01:00',
      text: whole,
    });
  });

  it('an AMP page', () => {
    const html = `<!doctype html><html amp lang="en"><head><link rel="canonical" href="https://post.example/ferry">
      <title>Ferry strike ends</title></head><body><amp-sidebar id="s"><ul><li>News</li><li>Sport</li></ul></amp-sidebar>
      ${story('<amp-img src="a.jpg"></amp-img><amp-ad type="x"><div>Buy this</div></amp-ad>')}
      <amp-social-share type="email">Share</amp-social-share></body></html>`;
    expect(articleOfPage(html)).toMatchObject({ url: 'https://post.example/ferry', text: whole });
  });
});
