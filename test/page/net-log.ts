/** What a browser's own log says that it asked the network for. */
import { readFile } from 'node:fs/promises';

/** The part of Chromium's log, as `--log-net-log` writes it, that is read here. */
interface NetLog {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> };
  readonly events: readonly { readonly type: number; readonly params?: { readonly url?: string; readonly host?: string } }[];
}

/** @returns the address of every request and the name of every host that was looked up; the browser must have ended */
export async function requestsIn(file: string): Promise<string[]> {
  const { constants, events } = JSON.parse(await readFile(file, 'utf8')) as NetLog;
  const { URL_REQUEST_START_JOB: request, HOST_RESOLVER_MANAGER_REQUEST: host } = constants.logEventTypes;
  if (request === undefined || host === undefined) throw new Error('the log of this Chromium has other names of events');
  return events.flatMap(({ type, params }) =>
    type === request || type === host ? [params?.url ?? params?.host ?? ''].filter(Boolean) : [],
  );
}
