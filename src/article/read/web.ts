/** Pages and plain texts of the web. */
import type { Bytes } from './bytes.ts';
import type { Limits } from './options.ts';
import { codeOf, Unreadable } from './problem.ts';
import { formatOf, type Format, type Source } from './source.ts';

export function isWebAddress(input: string): boolean {
  return /^https?:\/\//iu.test(input);
}

/**
 * Asks for a web address: redirects are followed up to the limit, compression is undone, and the time limit holds from
 * the request to the last byte.
 *
 * @throws Unreadable where no page or text comes back.
 */
export async function webSource(address: string, limits: Limits): Promise<Source> {
  const signal = AbortSignal.timeout(limits.timeoutMilliseconds);
  if (!URL.canParse(address)) throw new Unreadable('not a web address');
  const asked = new URL(address);
  asked.hash = '';
  const explain = (error: unknown): unknown => explained(error, limits);
  const response = await follow(asked, limits, signal).catch((error: unknown) => {
    throw explain(error);
  });
  if (!response.ok || !response.body) {
    await response.body?.cancel();
    throw new Unreadable(`the server answers ${response.status} ${response.statusText}`.trim());
  }
  const type = response.headers.get('content-type') ?? '';
  const format = formatOfType(type);
  if (format === undefined || formatOf(new URL(response.url).pathname) === 'json-lines') {
    await response.body.cancel();
    const given = format === undefined ? type.split(';')[0]! : 'JSON lines';
    throw new Unreadable(`${given}, neither a page nor plain text; download it and give the file`);
  }
  const charset = /charset\s*=\s*["']?([\w.:-]+)/iu.exec(type)?.[1];
  const chunks = guarded(response.body, explain);
  return { name: address, format, chunks, id: asked.href, url: response.url, charset };
}

/** Undefined for what can't be read; a server that declares nothing is taken to send a page. */
function formatOfType(type: string): Format | undefined {
  if (/^\s*(?:$|text\/html\b|application\/xhtml\+xml\b)/iu.test(type)) return 'html';
  return /^\s*text\/plain\b/iu.test(type) ? 'text' : undefined;
}

async function follow(asked: URL, { maxRedirects }: Limits, signal: AbortSignal): Promise<Response> {
  let url = asked;
  for (let redirects = 0; redirects <= maxRedirects; redirects++) {
    const headers = { accept: 'text/html, application/xhtml+xml, text/plain;q=0.9', 'user-agent': 'newsgraph' };
    const response = await fetch(url, { redirect: 'manual', signal, headers });
    const location = response.headers.get('location');
    if (response.status < 300 || response.status > 399 || location === null) return response;
    await response.body?.cancel();
    if (!URL.canParse(location, url.href)) throw new Unreadable('redirects to what is no web address');
    url = new URL(location, url);
    if (!isWebAddress(url.href)) throw new Unreadable('redirects to what is no web address');
  }
  throw new Unreadable(`redirects more than ${maxRedirects} times`);
}

async function* guarded(chunks: Bytes, explain: (error: unknown) => unknown): AsyncGenerator<Uint8Array> {
  try {
    yield* chunks;
  } catch (error) {
    throw explain(error);
  }
}

function explained(error: unknown, { timeoutMilliseconds }: Limits): unknown {
  if (error instanceof Unreadable) return error;
  if (error instanceof Error && error.name === 'TimeoutError') {
    return new Unreadable(`not answered in full within ${timeoutMilliseconds / 1000} seconds`);
  }
  const reason = codeOf(error) ?? (error instanceof Error ? error.message : 'unknown error');
  return new Unreadable(`cannot be fetched (${reason})`);
}
