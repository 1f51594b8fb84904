import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { appFiles } from '../../export/html/app-files.ts';
import { openMessages } from '../messages.ts';

const host = '127.0.0.1';
const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
};

export interface ServeOptions {
  /** 0 for any. */
  readonly port: number;
  readonly open: boolean;
}

/** Shows the app until the process is ended. */
export async function serveApp({ port, open }: ServeOptions): Promise<void> {
  const server = appServer(await appFiles()).listen(port, host);
  await once(server, 'listening');
  const address = `http://${host}:${(server.address() as AddressInfo).port}/`;
  const messages = await openMessages({});
  messages.note(`the app is on ${address}; Ctrl-C ends it`);
  if (open) await (await import('open')).default(address);
}

/** A server of these files and of nothing else. */
export function appServer(files: ReadonlyMap<string, Uint8Array>): Server {
  return createServer((request, response) => {
    const name = new URL(request.url ?? '/', `http://${host}`).pathname.slice(1) || 'index.html';
    const content = files.get(name);
    response.setHeader('x-content-type-options', 'nosniff');
    response.setHeader('content-type', types[extname(name)] ?? 'application/octet-stream');
    response.writeHead(content ? 200 : 404).end(content);
  });
}
