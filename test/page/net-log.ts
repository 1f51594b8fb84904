/** What the pages of a browser asked the network for, as the browser's own log has it. */
import { readFile } from 'node:fs/promises';

/** The part of Chromium's log, as `--log-net-log` writes it, that is read here. */
interface NetLog {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> };
  readonly events: readonly {
    readonly type: number;
    readonly params?: { readonly url?: string; readonly host?: string; readonly initiator?: string };
  }[];
}

/** What the log says of requests that no page made, such as those of the browser's own updates. */
const noPage = 'not an origin';

/**
 * The address of every request of a page, and every host that was looked up for another reason than a request of the
 * browser itself (a page may have hosts looked up in advance). The browser must have ended.
 */
export async function requestsIn(file: string): Promise<string[]> {
  const { constants, events } = JSON.parse(await readFile(file, 'utf8')) as NetLog;
  const { URL_REQUEST_START_JOB: request, HOST_RESOLVER_MANAGER_REQUEST: lookup } = constants.logEventTypes;
  if (request === undefined || lookup === undefined) throw new Error('this Chromium names its events otherwise');
  const started = events.flatMap(({ type, params }) => (type === request && params?.url ? [params] : []));
  const own = new Set(started.filter(({ initiator }) => initiator === noPage).map(({ url }) => new URL(url!).hostname));
  const looked = events.flatMap(({ type, params }) => (type === lookup && params?.host ? [params.host] : []));
  return [
    ...started.filter(({ initiator }) => initiator !== noPage).map(({ url }) => url!),
    ...looked.filter((host) => !own.has(hostname(host))),
  ];
}

/** Written as `example.org`, `example.org:443` or `https://example.org`. */
function hostname(host: string): string {
  return new URL(host.includes('://') ? host : `http://${host}`).hostname;
}
