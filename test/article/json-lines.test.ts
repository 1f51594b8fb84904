import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { isReadProblem, readArticles } from '../../src/article/read.ts';
import { chunksOf, english, readAll, readStandardInput, scratchFolder } from './support.ts';

const file = scratchFolder();

describe('JSON lines', () => {
  it('reads every property, and needs only the text', async () => {
    const whole = {
      id: 'ferry #3',
      title: 'Ferry strike ends',
      date: '2024-05-02T23:30:00-04:00',
      source: 'The Harbour Post',
      url: 'https://harbour.example/ferry',
      byline: 'Ann Lee',
      text: english,
    };
    const lines = [
      whole,
      { text: 'Yes.' },
      { url: 'https://harbour.example/no', text: 'No.', id: null, date: null, title: '' },
      { id: 17, text: 'One.' },
    ];
    const { articles, problems } = await readStandardInput(lines.map((line) => JSON.stringify(line)).join('\r\n\r\n'));
    expect(problems).toEqual([]);
    expect(articles[0]).toMatchObject({ ...whole, id: 'ferry%20%233' });
    expect(articles.map(({ id }) => id)).toEqual([
      'ferry%20%233',
      articles[1]!.sha256.slice(0, 12),
      'https://harbour.example/no',
      '17',
    ]);
    expect(articles[2]).not.toHaveProperty('title');
  });

  it.each([
    ['{"text": "Yes."', 'malformed JSON at character 16; write one whole object a line'],
    ['{"text": Yes.}', 'malformed JSON at character 10; write one whole object a line'],
    ['{"id": "a"}', '"text" is missing'],
    ['{"text": 7}', '"text" must be a string'],
    ['"text"', 'not a JSON object; write one object a line, or an array of them'],
    ['{"text": " "}', 'empty: there is no text in it'],
    ['{"text": "a\\u0000b"}', 'binary (the text holds NUL characters)'],
    ['{"text": "a\u0000b"}', 'binary (it holds NUL bytes); only text can be read'],
    [
      `{"text": "${'x'.repeat(300)}"}`,
      'larger than the limit of 200 bytes for one article; split it or raise the limit',
    ],
    [
      '{"id": "first", "text": "Yes."}',
      'the id "first" was there already, in standard input:1; give one of the two another',
    ],
  ])('names the line of %j and goes on', async (line, message) => {
    const { articles, problems } = await readStandardInput(
      ['{"id":"first","text":"One."}', '', line, '{"id":"last","text":"Two."}'].join('\n'),
      { maxBytes: 200 },
    );
    expect(
      problems.map(({ message: said, ...place }) => ({ ...place, said: said.replace(/ at character \d+/u, '') })),
    ).toEqual([{ input: 'standard input', line: 3, said: message.replace(/ at character \d+/u, '') }]);
    expect(articles.map(({ id }) => id)).toEqual(['first', 'last']);
  });

  it('names the line that is not UTF-8', async () => {
    const input = file('bytes.jsonl', Buffer.from('{"text":"One."}\n{"text":"Caf\xe9."}\n{"text":"Two."}\n', 'latin1'));
    const { articles, problems } = await readAll([input]);
    expect(problems).toEqual([{ input, line: 2, message: 'not UTF-8; save it as UTF-8' }]);
    expect(articles).toHaveLength(2);
  });

  it('makes a lone surrogate well-formed', async () => {
    const { articles } = await readStandardInput('{"text": "a\\ud800b"}');
    expect(articles[0]!.text).toBe('a\ufffdb');
  });

  it('keeps nothing of the articles before', async () => {
    const title = 'The ferry would not sail before the storm had passed. '.repeat(800);
    async function* lines(): AsyncGenerator<Uint8Array> {
      for (let id = 0; id < 3000; id++) yield* chunksOf(`${JSON.stringify({ id, title, text: 'Yes.' })}\n`, 65_536);
    }
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    const held = (): number => {
      collect();
      const { heapUsed, external } = process.memoryUsage();
      return heapUsed + external;
    };
    const before = held();
    let count = 0;
    let most = 0;
    for await (const found of readArticles(['-'], { stdin: lines() })) {
      if (!isReadProblem(found)) count++;
      if (count % 500 === 0) most = Math.max(most, held() - before);
    }
    expect(count).toBe(3000);
    // All of it would be 130 MB of bytes and as much again of titles.
    expect(most).toBeLessThan(10e6);
  });
});

describe('standard input', () => {
  it('is one plain text where it does not begin with a brace', async () => {
    const { articles } = await readStandardInput(`\n“Stop!” {she} said.\n{"text":"Yes."}`);
    expect(articles).toHaveLength(1);
    expect(articles[0]!.id).toBe(articles[0]!.sha256.slice(0, 12));
  });

  it.each([
    ['blanks', Buffer.from(' \r\n\t{"id":"a","text":"“Yes.”"}')],
    ['a byte-order mark', Buffer.from('\ufeff{"id":"a","text":"“Yes.”"}')],
    ['UTF-16', Buffer.from('\ufeff\n{"id":"a","text":"“Yes.”"}\n', 'utf16le')],
  ])('is JSON lines where it begins with one after %s', async (_name, bytes) => {
    const { articles } = await readStandardInput(bytes);
    expect(articles).toMatchObject([{ id: 'a', text: '“Yes.”' }]);
  });

  it('may be empty', async () => {
    expect((await readStandardInput('')).problems).toEqual([
      { input: 'standard input', message: 'empty: there is no text in it' },
    ]);
  });

  it('is read again and again to the same articles, however it is cut', async () => {
    const content = `{"text":"${english} “é”"}\n{"text":"Two."}`;
    const whole = await readStandardInput(content);
    for (const size of [1, 2, 3, 5, 1000]) {
      expect(await readAll(['-'], { stdin: chunksOf(content, size) })).toEqual(whole);
    }
  });
});
