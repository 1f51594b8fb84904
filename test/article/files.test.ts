import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { articleId } from '../../src/identity.ts';
import { describeProblem } from '../../src/article/read.ts';
import { english, readAll, scratchFolder } from './support.ts';

const file = scratchFolder();

describe('files', () => {
  it('takes the id from the path, and the text as it is', async () => {
    const text = `\r\n ${english}\r\n\r\n“Why?”\u00a0she asked.\n`;
    const input = file('plain/2024.05-ferry story.txt', text);
    const { articles, problems } = await readAll([input]);
    expect(problems).toEqual([]);
    expect(articles[0]).toMatchObject({ id: articleId(input), text });
    expect(articles[0]).not.toHaveProperty('url');
  });

  it.each([
    ['UTF-8 with a mark', Buffer.from(`\ufeff${english}`)],
    ['UTF-16 LE', Buffer.from(`\ufeff${english}`, 'utf16le')],
    ['UTF-16 BE', Buffer.from(`\ufeff${english}`, 'utf16le').swap16()],
  ])('drops the byte-order mark of %s', async (name, bytes) => {
    const { articles } = await readAll([file(`mark/${name}.txt`, bytes)]);
    expect(articles[0]!.text).toBe(english);
  });

  it('reads compressed files', async () => {
    const inputs = [
      file('gz/storm.txt.gz', gzipSync(english)),
      file('gz/two.jsonl.gz', gzipSync(`{"id":"a","text":"One."}\n{"id":"b","text":"Two."}`)),
    ];
    const { articles } = await readAll(inputs);
    expect(articles.map(({ id }) => id)).toEqual([inputs[0], 'a', 'b']);
  });

  it('tells gzip from its content, not from its name', async () => {
    const inputs = [file('gz2/packed.txt', gzipSync(english)), file('gz2/plain.txt.gz', english)];
    expect((await readAll(inputs)).articles.map(({ text }) => text)).toEqual([english, english]);
  });

  it.each([
    [
      'damaged',
      Buffer.concat([gzipSync(english).subarray(0, 20), Buffer.alloc(90, 7)]),
      'gzip that is damaged; make it anew',
    ],
    ['cut', gzipSync(english).subarray(0, 60), 'gzip that breaks off before its end; make it anew'],
    [
      'bomb',
      gzipSync(Buffer.alloc(1e6, 'a ')),
      'larger than the limit of 1000 bytes for one article; split it or raise the limit',
    ],
    ['nested', gzipSync(gzipSync(english)), 'gzip inside of gzip; unpack it once'],
  ])('refuses gzip that is %s', async (name, bytes, message) => {
    const { problems } = await readAll([file(`gz3/${name}.gz`, bytes)], { maxBytes: 1000 });
    expect(problems.map(({ message: said }) => said)).toEqual([message]);
  });

  it.each([
    [
      'bytes.txt',
      Buffer.concat([Buffer.from('Fine.\nFine.\nCaf'), Buffer.from([0xe9]), Buffer.from(' bad')]),
      'not UTF-8; save it as UTF-8',
      3,
    ],
    ['half.txt', Buffer.from('“Why?”').subarray(0, 1), 'not UTF-8; save it as UTF-8', 1],
    [
      'picture.txt',
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]),
      'binary (it holds NUL bytes); only text can be read',
      undefined,
    ],
    ['zero.txt', Buffer.from('a\0b'), 'binary (it holds NUL bytes); only text can be read', undefined],
    [
      'odd.txt',
      Buffer.from([0xff, 0xfe, 0x41]),
      'not UTF-16, though its byte-order mark says so; save it as UTF-8',
      undefined,
    ],
    ['nothing.txt', '', 'empty: there is no text in it', undefined],
    ['blanks.txt', ' \n\t\u00a0\r\n', 'empty: there is no text in it', undefined],
    ['mark.txt', '\ufeff', 'empty: there is no text in it', undefined],
    ['nothing.jsonl', '\n\n', 'empty: there is no article in it', undefined],
    ['graph.json', '{}', '"text" is missing', 1],
    [
      'russian.txt',
      'Паром не вышел в море.',
      'not in English (most of its letters are not Latin); --any-language reads it all the same',
      undefined,
    ],
  ])('refuses %s and goes on', async (name, content, message, line) => {
    const input = file(`bad/${name}`, content);
    const good = file('bad/good.txt', english);
    const { articles, problems } = await readAll([input, good]);
    expect(problems).toEqual([{ input, message, ...(line !== undefined && { line }) }]);
    expect(articles.map(({ id }) => id)).toEqual([good]);
  });

  it('reads other languages where told to', async () => {
    const input = file('bad/russian.txt', 'Паром не вышел в море.');
    expect((await readAll([input], { anyLanguage: true })).articles).toHaveLength(1);
  });

  it('refuses what is over the limit, and takes what is just under it', async () => {
    const { articles, problems } = await readAll(
      [file('size/a.txt', 'x'.repeat(100)), file('size/b.txt', 'x'.repeat(101))],
      {
        maxBytes: 100,
      },
    );
    expect(articles.map(({ id }) => path.basename(id))).toEqual(['a.txt']);
    expect(problems.map(({ input }) => path.basename(input))).toEqual(['b.txt']);
  });

  it('stops at the limit of what never ends', async () => {
    const { problems } = await readAll(['/dev/zero'], { maxBytes: 100_000 });
    expect(problems[0]!.message).toContain('larger than the limit of 100000 bytes');
  });

  it('says in one line what is not there', async () => {
    const inputs = [file('no/such.txt'), file('no/such/*.txt'), file('a\nb.txt')];
    const { problems } = await readAll(inputs);
    expect(problems.map(({ message }) => message)).toEqual([
      'no such file or folder',
      'matches no file',
      'no such file or folder',
    ]);
    expect(describeProblem(problems[2]!)).not.toContain('\n');
    expect(describeProblem({ input: 'a.jsonl', line: 7, message: 'empty' })).toBe('a.jsonl:7: empty');
  });
});

describe('folders and globs', () => {
  const names = [
    'b.txt',
    'a/z.HTML',
    'a/k.jsonl',
    'a.text',
    'c.htm',
    'Z.ndjson',
    '.hidden.txt',
    '.git/x.txt',
    'picture.jpg',
    'table.JPG',
    'README',
  ];
  const page = `<p>${english}</p>`;
  for (const name of names) {
    file(
      `tree/${name}`,
      name.endsWith('l') ? (name.includes('json') ? `{"id":"${name}","text":"Yes."}` : page) : english,
    );
  }
  file('tree/Z.ndjson', '{"id":"Z.ndjson","text":"Yes."}');
  file('empty/readme.docx', english);
  symlinkSync(file('tree'), file('tree/a/loop'));
  symlinkSync(file('tree/none'), file('tree/dangling.txt'));

  it('reads a folder in the order of its names', async () => {
    const { articles, problems, remarks } = await readAll([file('tree')]);
    expect(problems).toEqual([]);
    const paths = ['a/z.HTML', 'a.text', 'b.txt', 'c.htm'].map((name) => file(`tree/${name}`));
    expect(articles.map(({ id }) => id)).toEqual(['Z.ndjson', 'a/k.jsonl', ...paths]);
    const message = '3 files skipped for the ending of the name: 2 .jpg, 1 without';
    expect(remarks).toEqual([{ kind: 'skipped', input: file('tree'), message }]);
  });

  it('reads what a glob matches, in the order of the names', async () => {
    const { articles } = await readAll([file('tree/*.{txt,text,htm}')]);
    expect(articles.map(({ id }) => path.basename(id))).toEqual(['a.text', 'b.txt', 'c.htm']);
  });

  it('takes a name that is there as it stands', async () => {
    const { articles } = await readAll([file('tree2/a[1].txt', english), file('tree2/a1.txt', english)]);
    expect(articles.map(({ id }) => path.basename(id))).toEqual(['a[1].txt', 'a1.txt']);
  });

  it('says that a folder has no articles', async () => {
    const { problems } = await readAll([file('empty')]);
    expect(problems[0]!.message).toMatch(/^nothing in it that can be read: \.txt, \.text, \.html, /u);
  });
});
