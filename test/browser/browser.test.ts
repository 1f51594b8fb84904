import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { build } from 'tsdown';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createArticle, loadNewsgraph, toJson } from '../../src/index.ts';
import { chromium, withPage } from './chromium.ts';

const project = join(import.meta.dirname, '../..');
const types: Record<string, string> = { '.js': 'text/javascript', '.html': 'text/html' };

/** Reads an article as soon as it is opened, and posts its graph, or what went wrong. */
const page = `<!doctype html><meta charset="utf-8"><title>newsgraph</title><script type="module">
  const post = (body) => fetch('/result', { method: 'POST', body });
  try {
    const { createArticle, loadNewsgraph, toJson } = await import('/browser.js');
    const text = await (await fetch('/article.txt')).text();
    const newsgraph = await loadNewsgraph();
    await post(JSON.stringify(toJson(newsgraph.graph(createArticle({ id: 'story', text })))));
  } catch (error) {
    await post('failed: ' + error.stack);
  }
</script>`;

if (chromium === undefined)
  console.warn('SKIPPED. No Chromium for the test in a browser: install the package chromium');

describe.skipIf(chromium === undefined)('in a browser', { timeout: 120_000 }, () => {
  let folder: string;
  let server: Server;
  let article: string;
  let posted: Promise<string>;

  beforeAll(async () => {
    article = await readFile(join(project, 'examples/articles/warehouse-trial.txt'), 'utf8');
    folder = await mkdtemp(join(tmpdir(), 'newsgraph-browser-'));
    await build({
      config: false,
      cwd: project,
      entry: 'src/browser.ts',
      outDir: folder,
      platform: 'browser',
      format: 'esm',
      dts: false,
      clean: false,
      logLevel: 'error',
      deps: { alwaysBundle: [/.*/], onlyBundle: false },
      copy: [{ from: 'src/languages/en/*.ngw', to: folder }],
    });
    let receive: (result: string) => void;
    posted = new Promise((resolve) => (receive = resolve));
    server = createServer((request, response) => {
      void (async () => {
        const path = request.url!;
        if (path === '/result') receive(await text(request));
        response.setHeader('content-type', types[extname(path)] ?? 'application/octet-stream');
        if (path === '/result') response.end();
        else if (path === '/index.html') response.end(page);
        else if (path === '/article.txt') response.end(article);
        else {
          const file = await readFile(join(folder, path)).catch(() => undefined);
          response.writeHead(file ? 200 : 404).end(file);
        }
      })();
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
  });
  afterAll(async () => {
    server.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('is bundled without anything of Node', async () => {
    expect(await readFile(join(folder, 'browser.js'), 'utf8')).not.toMatch(
      /(?:from|import|require)\s*\(?\s*['"]node:/u,
    );
  });

  it('gives the same bytes as in Node', async () => {
    const { port } = server.address() as AddressInfo;
    const result = await withPage(`http://127.0.0.1:${port}/index.html`, posted);
    const newsgraph = await loadNewsgraph();
    expect(result).toBe(JSON.stringify(toJson(newsgraph.graph(createArticle({ id: 'story', text: article })))));
  });
});
