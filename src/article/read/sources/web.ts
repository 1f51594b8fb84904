/** Pages, feeds and texts of the web. */
import type { Bytes } from '../bytes.ts';
import type { Format } from '../content/format.ts';
import type { Limits } from '../options.ts';
import { codeOf, Unreadable } from '../problem.ts';
import { promisedBy, type Source } from './source.ts';

export function isWebAddress(input: string): boolean {
  return /^https?:\/\//iu.test(input);
}

/**
 * Asks for a web address: redirects are followed up to the limit, compression is undone, and the time limit holds from
 * the request to the last byte.
 *
 * @throws Unreadable where no answer comes back, or one that holds no text.
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
  if (/^\s*(?:image|audio|video|font)\//iu.test(type)) {
    await response.body.cancel();
    throw new Unreadable(`${type.split(';')[0]!.trim()}, which holds no text to read`);
  }
  const charset = /charset\s*=\s*["']?([\w.:-]+)/iu.exec(type)?.[1];
  return {
    name: address,
    chunks: guarded(response.body, explain),
    promised: promisedByType(type) ?? promisedBy(new URL(response.url).pathname),
    addresses: [asked.href, response.url],
    charset,
  };
}

/** A server that declares nothing is taken to send a page. */
function promisedByType(type: string): Format | undefined {
  if (/^\s*(?:$|text\/html\b|application\/xhtml\+xml\b)/iu.test(type)) return 'html';
  if (/^\s*[\w.-]+\/(?:[\w.-]+\+)?xml\b/iu.test(type)) return 'feed';
  if (/^\s*[\w.-]+\/(?:[\w.-]+\+|x-nd|nd)?json\b/iu.test(type)) return 'json';
  return /^\s*text\/(?:x-)?markdown\b/iu.test(type) ? 'markdown' : undefined;
}

async function follow(asked: URL, { maxRedirects }: Limits, signal: AbortSignal): Promise<Response> {
  let url = asked;
  for (let redirects = 0; redirects <= maxRedirects; redirects++) {
    const headers = {
      accept: 'text/html, application/xhtml+xml, text/plain;q=0.9, */*;q=0.8',
      'user-agent': 'newsgraph',
    };
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
