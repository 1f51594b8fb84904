import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { english, readAll } from './support.ts';

const page = (head: string, text: string): string =>
  `<!doctype html><html><head>${head}<title>Ferry – The Post</title></head><body><p>${text}</p></body></html>`;
const quoted = `“${english}”`;
const windows = Buffer.concat([Buffer.from([0x93]), Buffer.from(english), Buffer.from([0x94])]);

type Answer = (response: ServerResponse, request: IncomingMessage) => void;

const send =
  (type: string, body: string | Buffer, headers: Record<string, string> = {}): Answer =>
  (response) =>
    response.writeHead(200, { ...(type && { 'content-type': type }), ...headers }).end(body);

const moved =
  (location: string, status = 302): Answer =>
  (response) =>
    response.writeHead(status, { location }).end();

const answers: Record<string, Answer> = {
  '/page': send('text/html; charset=utf-8', page('', quoted)),
  '/gzip': send('text/html', gzipSync(page('', quoted)), { 'content-encoding': 'gzip' }),
  '/brotli': send('text/html', brotliCompressSync(page('', quoted)), { 'content-encoding': 'br' }),
  '/broken-gzip': send('text/html', 'not gzip', { 'content-encoding': 'gzip' }),
  '/bomb': send('text/html', gzipSync(Buffer.alloc(5e6, 'x ')), { 'content-encoding': 'gzip' }),
  '/text': send('text/plain', english),
  '/untyped': send('', page('', quoted)),
  '/header-charset': send('text/html; charset="windows-1252"', windows),
  '/latin1': send('text/html; charset=iso-8859-1', windows),
  '/meta-charset': send('text/html', Buffer.concat([Buffer.from('<meta charset=windows-1252><p>'), windows])),
  '/wrong-header': send(
    'text/html; charset=utf-8',
    Buffer.concat([Buffer.from('<meta charset="cp1252"><p>'), windows]),
  ),
  '/wrong-both': send('text/html; charset=windows-1252', page('<meta charset="latin1">', quoted)),
  '/unknown-charset': send('text/html; charset=klingon', page('', quoted)),
  '/undeclared': send('text/html', windows),
  '/utf-16': send('text/html', Buffer.from(`\ufeff${page('', quoted)}`, 'utf16le')),
  '/image': send('image/png', Buffer.from([0x89, 0x50])),
  '/lines.jsonl': send('text/plain', '{"id":"a","text":"Yes."}\n{"id":"b","text":"No."}'),
  '/feed': send(
    'application/octet-stream',
    gzipSync(
      `<rss><channel><item><link>https://post.example/1</link><description>${english}</description></item></channel></rss>`,
    ),
  ),
  '/canonical': send('text/html', page('<link rel="canonical" href="https://post.example/ferry">', quoted)),
  '/pdf': send('text/html', '%PDF-1.7\n%\u00e2\u00e3'),
  '/nothing': send('text/html', ''),
  '/missing': (response) => response.writeHead(404).end('no'),
  '/down': (response) => response.writeHead(503).end('no'),
  '/no-content': (response) => response.writeHead(204).end(),
  '/cut': (response) => {
    response.writeHead(200, { 'content-type': 'text/html', 'content-length': '1000' });
    response.write('<p>Half');
    setTimeout(() => response.destroy(), 20);
  },
  '/silent': () => undefined,
  '/slow': (response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    const timer = setInterval(() => response.write('<p>more'), 20);
    response.on('close', () => {
      clearInterval(timer);
    });
  },
  '/endless': (response) => {
    response.writeHead(200, { 'content-type': 'text/plain' });
    const more = (): void => {
      while (!response.destroyed && response.write(Buffer.alloc(65_536, 'x')));
    };
    response.on('drain', more);
    more();
  },
  '/once': moved('/page', 301),
  '/loop': moved('/loop'),
  '/elsewhere': moved('file:///etc/passwd'),
  '/nonsense': moved('http://['),
  '/hop5': moved('/page', 307),
};
for (let hop = 0; hop < 5; hop++) answers[`/hop${hop}`] = moved(`/hop${hop + 1}`, 308);

const server = createServer((request, response) => {
  const answer = answers[request.url ?? ''] ?? answers['/missing']!;
  answer(response, request);
});
let base = '';

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

describe('web addresses', () => {
  it.each([
    '/page',
    '/gzip',
    '/brotli',
    '/untyped',
    '/header-charset',
    '/latin1',
    '/meta-charset',
    '/wrong-header',
    '/wrong-both',
    '/unknown-charset',
    '/utf-16',
    '/once',
    '/hop1',
  ])('reads %s', async (path) => {
    const { articles, problems } = await readAll([`${base}${path}#top`]);
    expect(problems).toEqual([]);
    const url = path.startsWith('/hop') || path === '/once' ? `${base}/page` : `${base}${path}`;
    expect(articles[0]).toMatchObject({ id: `${base}${path}`, url, text: quoted });
  });

  it('reads plain text', async () => {
    const { articles } = await readAll([`${base}/text`]);
    expect(articles[0]).toMatchObject({ id: `${base}/text`, text: english });
  });

  it.each([
    ['/lines.jsonl', ['a', 'b']],
    ['/feed', ['https://post.example/1']],
    ['/canonical', ['https://post.example/ferry']],
  ])('tells from the content what is in %s', async (path, ids) => {
    const { articles, problems } = await readAll([`${base}${path}`]);
    expect(problems).toEqual([]);
    expect(articles.map(({ id }) => id)).toEqual(ids);
  });

  it.each([
    ['/pdf', 'a PDF, no text; get its text with `pdftotext FILE -` and give that'],
    ['/missing', 'the server answers 404 Not Found'],
    ['/down', 'the server answers 503 Service Unavailable'],
    ['/no-content', 'the server answers 204 No Content'],
    ['/image', 'image/png, which holds no text to read'],
    ['/nothing', 'a page without an article: there is no text in it'],
    ['/undeclared', 'not UTF-8; save it as UTF-8'],
    ['/broken-gzip', 'cannot be fetched (Z_DATA_ERROR)'],
    ['/cut', 'cannot be fetched (UND_ERR_SOCKET)'],
    ['/silent', 'not answered in full within 0.4 seconds'],
    ['/slow', 'not answered in full within 0.4 seconds'],
    ['/endless', 'larger than the limit of 1000000 bytes for one article; split it or raise the limit'],
    ['/bomb', 'larger than the limit of 1000000 bytes for one article; split it or raise the limit'],
    ['/loop', 'redirects more than 5 times'],
    ['/hop0', 'redirects more than 5 times'],
    ['/elsewhere', 'redirects to what is no web address'],
    ['/nonsense', 'redirects to what is no web address'],
  ])('tells what is wrong with %s and goes on', async (path, message) => {
    const limits = { maxBytes: 1e6, timeoutMilliseconds: ['/silent', '/slow'].includes(path) ? 400 : 20_000 };
    const { articles, problems } = await readAll([`${base}${path}`, `${base}/page`], limits);
    expect(problems).toMatchObject([{ input: `${base}${path}`, message }]);
    expect(articles).toHaveLength(1);
  });

  it('tells that nobody answers', async () => {
    const free = createServer();
    await new Promise<void>((resolve) => free.listen(0, '127.0.0.1', resolve));
    const { port } = free.address() as AddressInfo;
    await new Promise((resolve) => free.close(resolve));
    const { problems } = await readAll([`http://127.0.0.1:${port}/`, 'http://['], { timeoutMilliseconds: 5000 });
    expect(problems.map(({ message }) => message)).toEqual(['cannot be fetched (ECONNREFUSED)', 'not a web address']);
  });
});
