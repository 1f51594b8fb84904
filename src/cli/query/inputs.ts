/** Which inputs are graphs and which articles, told by what is in them. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { constants, createGunzip, gunzipSync } from 'node:zlib';
import { peek } from '../../article/read/bytes.ts';
import type { ConnectionOptions } from '../connection.ts';
import type { MessageOptions } from '../messages.ts';

export interface InputOptions extends ConnectionOptions, MessageOptions {
  readonly anyLanguage?: boolean;
  readonly maxBytes?: number;
}

export interface GraphFile {
  readonly name: string;
  readonly stream: Readable;
}

export interface Inputs {
  readonly graphs: readonly GraphFile[];
  /** Files, folders, globs, web addresses, `-`. */
  readonly articles: readonly string[];
  /** What `-` reads, from its beginning. */
  readonly stdin?: AsyncIterable<Uint8Array>;
}

const headBytes = 65_536;

/**
 * How a graph begins: `{"nodes": …`, `{"attributes": …` or another part of a serialized graph; as JSON lines
 * `{"id": "…", "graph": …`, or the identities of several articles.
 */
const graphStart =
  /^\uFEFF?\s*\{\s*(?:"id"\s*:\s*"(?:[^"\\]|\\.)*"\s*,\s*)?"(?:attributes|options|nodes|edges|graph|identities)"\s*:/u;

/** Tells graphs from articles. What can't be read is left to those who read articles, and tell of it. */
export async function sortInputs(inputs: readonly string[]): Promise<Inputs> {
  const graphs: GraphFile[] = [];
  const articles: string[] = [];
  let stdin: AsyncIterable<Uint8Array> | undefined;
  for (const input of new Set(inputs)) {
    if (input === '-') {
      const { head, all } = await peek(process.stdin, (bytes) => bytes.length >= headBytes);
      if (isGraph(head)) graphs.push({ name: 'standard input', stream: unzipped(head, Readable.from(all)) });
      else {
        stdin = all;
        articles.push(input);
      }
      continue;
    }
    const head = await headOf(input);
    if (isGraph(head)) graphs.push({ name: input, stream: unzipped(head, createReadStream(input)) });
    else articles.push(input);
  }
  return { graphs, articles, ...(stdin && { stdin }) };
}

function isGraph(head: Buffer): boolean {
  const bytes = isZipped(head) ? gunzipSync(head, { finishFlush: constants.Z_SYNC_FLUSH }) : head;
  return graphStart.test(bytes.toString('utf8'));
}

function isZipped(head: Buffer): boolean {
  return head[0] === 0x1f && head[1] === 0x8b;
}

function unzipped(head: Buffer, stream: Readable): Readable {
  return isZipped(head) ? stream.pipe(createGunzip()) : stream;
}

async function headOf(input: string): Promise<Buffer> {
  const isFile = await stat(input).then(
    (found) => found.isFile(),
    () => false,
  );
  if (!isFile) return Buffer.alloc(0);
  const parts: Buffer[] = [];
  try {
    for await (const part of createReadStream(input, { end: headBytes - 1 })) parts.push(part as Buffer);
  } catch {
    return Buffer.alloc(0);
  }
  return Buffer.concat(parts);
}
