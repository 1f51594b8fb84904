import { describe, expect, it } from 'vitest';
import { gzipSync } from 'node:zlib';
import { english, readAll, readStandardInput, scratchFolder } from './support.ts';

const file = scratchFolder();
const second = 'Nobody was hurt, the harbour master added, and all of the boats were back in port by the evening.';
const both = `${english}\n\n${second}`;
const page = `<!doctype html><html><body><h1>Ferry stays</h1><p>${english}</p><p>${second}</p></body></html>`;
const line = JSON.stringify({ id: 'a', title: 'Ferry', text: both });
const rss = `<?xml version="1.0"?>\n<rss xmlns:content="c"><channel><title>The Post</title>
<item><title>Ferry &amp; storm</title><link>https://post.example/1</link><pubDate>Thu, 02 May 2024 23:30:00 EDT</pubDate>
<description>Short.</description><content:encoded><![CDATA[<p>${english}</p><p>${second}</p>]]></content:encoded></item>
<item><title>Two</title><guid>https://post.example/2</guid><description>&lt;p&gt;${english}&lt;/p&gt; AT&amp;amp;T</description></item>
</channel></rss>`;
const atom = (content: string): string =>
  `<feed xmlns="http://www.w3.org/2005/Atom"><title>The Post</title><entry><title>Ferry</title>
<link rel="self" href="https://post.example/self"/><link href="https://post.example/1"/><published>2024-05-02</published>
<author><name>Ann Lee</name></author>${content}</entry></feed>`;
const markdown = `---\ntitle: Ferry stays\ndate: 2024-05-02\nauthor: [Ann Lee, Bo Chu]\n---\n\n${english.replace('ferry', '*ferry*')}\n\n> ${second}\n`;

describe('what an input is', () => {
  it.each([
    ['a page', page, both],
    ['a page after a comment', `<!-- saved -->\n${page}`, both],
    ['a part of a page', `<div><p>${english}</p><p>${second}</p></div>`, both],
    ['lines with breaks', `${english}<br><br>${second}<br>`, both],
    ['JSON lines', `${line}\n`, both],
    ['a JSON object on several lines', JSON.stringify({ headline: 'Ferry', body: both }, undefined, 2), both],
    ['a JSON array', `[${line}]`, both],
    ['a JSON array on several lines', JSON.stringify([{ text: both }], undefined, 2), both],
    ['an object that lists articles', JSON.stringify({ status: 'ok', articles: [{ content: both }] }), both],
    ['an object of articles by id', JSON.stringify({ one: { text: both } }), both],
    ['Atom with XHTML', atom(`<content type="xhtml"><div><p>${english}</p><p>${second}</p></div></content>`), both],
    ['Atom with HTML', atom(`<content type="html">&lt;p&gt;${english}&lt;/p&gt;&lt;p&gt;${second}</content>`), both],
    ['text that begins with a brace', `{she} said: ${both}`, `{she} said: ${both}`],
    ['text that begins with a bracket', `[Updated] ${both}`, `[Updated] ${both}`],
    ['text about a tag', `The <p> tag. ${both}`, `The <p> tag. ${both}`],
    ['text that begins with an odd tag', `<unnamed> ${both}`, `<unnamed> ${both}`],
    ['text after a rule', `---\n${both}`, `---\n${both}`],
  ])('%s, on standard input, in a file with any name, and as gzip', async (_name, content, text) => {
    const name = `any/${String(content.length)}`;
    const read = [
      await readStandardInput(content),
      await readStandardInput(gzipSync(content)),
      await readAll([file(name, content)]),
      await readAll([file(`${name}.pdf`, content)]),
      await readAll([file(`${name}.txt.gz`, gzipSync(content))]),
    ];
    for (const { articles, problems } of read) {
      expect(problems).toEqual([]);
      expect(articles.map((article) => article.text)).toEqual([text]);
    }
  });

  it('reads every item of RSS', async () => {
    const { articles, problems, remarks } = await readStandardInput(rss);
    expect({ problems, remarks }).toEqual({ problems: [], remarks: [] });
    expect(articles).toMatchObject([
      {
        ...{ id: 'https://post.example/1', title: 'Ferry & storm', date: '2024-05-02T23:30:00-04:00' },
        ...{ source: 'The Post', text: both },
      },
      { id: 'https://post.example/2', title: 'Two', text: `${english}\n\nAT&T` },
    ]);
  });

  it('tells of a feed that breaks off, and of an item without text', async () => {
    const cut = rss.slice(0, rss.indexOf('<item><title>Two'));
    const { articles, remarks } = await readStandardInput(cut);
    expect(articles).toHaveLength(1);
    expect(remarks.map(({ message }) => message)).toEqual([
      'breaks off: the end of the feed is missing; the rest is read',
    ]);
    const { problems } = await readStandardInput(rss.replace(/<description>&lt;.*<\/description>/u, ''));
    expect(problems.map(({ message }) => message)).toEqual(['item 2: empty: there is no text in it']);
  });

  it('reads Markdown by front matter or by its ending', async () => {
    const { articles, remarks } = await readStandardInput(markdown);
    expect(remarks).toEqual([]);
    expect(articles).toMatchObject([{ title: 'Ferry stays', date: '2024-05-02', byline: 'Ann Lee, Bo Chu' }]);
    expect(articles[0]!.text).toContain(english);
    expect(articles[0]!.text).toContain(second);
    expect(articles[0]!.text).not.toMatch(/[*>]/u);
    const noted = `# Ferry stays\n\n${english}\n\n- [one](https://post.example)\n- \`two\`\n`;
    const found = await readAll([file('note.md', noted), file('note.txt', noted)]);
    expect(found.articles.map(({ title, text }) => ({ title, text }))).toEqual([
      { title: 'Ferry stays', text: `${english}\n\none\n\ntwo` },
      { title: undefined, text: noted },
    ]);
  });

  it.each([
    [
      'PDF',
      Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\nsome words', 'latin1'),
      'a PDF, no text; get its text with `pdftotext FILE -` and give that',
    ],
    [
      'RTF',
      '{\\rtf1\\ansi The mayor said so.}',
      'RTF, no text; get its text with `pandoc -t plain FILE` and give that',
    ],
    [
      'PNG',
      Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
      'an image (PNG), no text; get its text with `tesseract FILE -` and give that',
    ],
    [
      'SVG',
      '<?xml version="1.0"?><svg xmlns="s"><text>Yes.</text></svg>',
      'an image (SVG), no text; get its text with `tesseract FILE -` and give that',
    ],
    ['ZIP', Buffer.from('504b0304140000000800', 'hex'), 'an archive (ZIP); unpack it and give the folder'],
    [
      'Word',
      Buffer.from('d0cf11e0a1b11ae1'.padEnd(1200, '0'), 'hex'),
      'a document of an old Word or Excel, no text; save it as plain text',
    ],
    [
      'XML',
      '<?xml version="1.0"?><urlset><url/></urlset>',
      'XML of another kind (<urlset>); pages, RSS and Atom are read',
    ],
    ['Latin-1', Buffer.from('The caf\xe9 is closed.', 'latin1'), 'not UTF-8; save it as UTF-8'],
    [
      'CSV',
      `id,title,date,text\n1,Ferry,2024-05-02,"${english}"`,
      'a table, no text; save its rows as JSON, one object a line',
    ],
  ])('refuses %s in one line, whatever it is called', async (name, content, message) => {
    const { articles, problems } = await readAll([
      file(`refused/${name}.txt`, content),
      file(`refused/${name}.html`, content),
    ]);
    expect(articles).toEqual([]);
    expect(problems.map(({ message: said }) => said)).toEqual([message, message]);
  });
});

describe('metadata', () => {
  it.each([
    ['date', '03-02-2009', 'no date; write it as 2024-05-02 or 2024-05-02T23:30:00-04:00'],
    ['published', 7, 'no date; write it as 2024-05-02 or 2024-05-02T23:30:00-04:00'],
    ['datePublished', true, 'no date; write it as 2024-05-02 or 2024-05-02T23:30:00-04:00'],
    ['title', ['a'], 'no title; it is a string'],
    ['authors', [{ id: 7 }], 'no byline; it is a string or a list of names'],
    ['id', {}, 'no id; it is a string of up to 300 characters, or a whole number'],
    ['id', 12345678901234567000, 'no id; it is a string of up to 300 characters, or a whole number'],
    ['link', 'javascript:alert(1)', 'no web address'],
  ])('%s that is %j is left out with a warning, and the text is read', async (name, value, is) => {
    const input = file('metadata.jsonl', `\n${JSON.stringify({ [name]: value, text: english })}`);
    const { articles, problems, remarks } = await readAll([input]);
    expect(problems).toEqual([]);
    const message = `"${name}" left out: ${JSON.stringify(value)} is ${is}`;
    expect(remarks).toEqual([{ kind: 'warning', input, line: 2, message }]);
    expect(Object.keys(articles[0]!).sort()).toEqual(['body', 'id', 'language', 'sha256', 'text']);
  });

  it.each([
    [{ headline: 'T', body: english }, { title: 'T' }],
    [{ publishedAt: '2024-05-02T08:00:00Z', content: english }, { date: '2024-05-02T08:00:00Z' }],
    [
      { date_published: '2024-05-02', content_html: `<p>${english}</p>` },
      { date: '2024-05-02', text: english },
    ],
    [{ date: 1714692600, text: english }, { date: '2024-05-02T23:30:00Z' }],
    [{ date: 1714692600123, text: english }, { date: '2024-05-02T23:30:00Z' }],
    [{ date: '1714692600', text: english }, { date: '2024-05-02T23:30:00Z' }],
    [{ date: 20240502, text: english }, { date: '2024-05-02' }],
    [{ date: 'soon', published: '2024-05-02', text: english }, { date: '2024-05-02' }],
    [{ author: { name: 'Ann Lee' }, text: english }, { byline: 'Ann Lee' }],
    [{ authors: ['Ann Lee', { name: 'Bo Chu' }], text: english }, { byline: 'Ann Lee, Bo Chu' }],
    [{ link: 'https://post.example/1', articleBody: english }, { id: 'https://post.example/1' }],
    [
      { title: { rendered: 'Lee &amp; Chu&#8217;s' }, content: { rendered: `<p>${english}</p>` } },
      { title: 'Lee & Chu’s' },
    ],
    [{ source: { id: null, name: 'The Post' }, text: english }, { source: 'The Post' }],
    [{ content: [{ text: english }, 'No.'] }, { text: `${english}\n\nNo.` }],
  ])('%j is understood', async (fields, expected) => {
    const { articles, problems } = await readStandardInput(JSON.stringify(fields));
    expect(problems).toEqual([]);
    expect(articles).toMatchObject([{ text: english, ...expected }]);
  });

  it.each([
    [
      `Ferry stays\ndate: 2021-13-01\n\n${english}`,
      2,
      '"date" left out: "2021-13-01" is no date; write it as 2024-05-02',
    ],
    [
      `---\ntitle: Ferry\ndate: soon\n---\n${english}`,
      3,
      '"date" left out: "soon" is no date; write it as 2024-05-02 or 2024-05-02T23:30:00-04:00',
    ],
    [`---\ntitle: [\n---\n${english}`, 3, 'front matter left out: it is no YAML with names and values'],
  ])('a header that can not be understood has its line named', async (text, line, message) => {
    const { articles, problems, remarks } = await readStandardInput(text);
    expect(problems).toEqual([]);
    expect(articles).toHaveLength(1);
    expect(articles[0]).not.toHaveProperty('date');
    expect(remarks).toEqual([{ kind: 'warning', input: 'standard input', line, message }]);
  });

  it('names the line of an array’s element, and goes on after one that is damaged', async () => {
    const array = `[\n{"id":"a","text":"One."},\n{"id":"b","text":},\n7,\n{"id":"c",\n"date":"soon","text":"Three."}]`;
    const { articles, problems, remarks } = await readStandardInput(array);
    expect(articles.map(({ id }) => id)).toEqual(['a', 'c']);
    expect(problems.map(({ line, message }) => [line, message.split(';')[0]])).toEqual([
      [3, 'malformed JSON'],
      [4, 'not a JSON object'],
    ]);
    expect(remarks.map(({ line }) => line)).toEqual([5]);
  });
});
