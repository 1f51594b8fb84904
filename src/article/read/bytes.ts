/** Streams of bytes: read whole up to a limit, looked into, cut into lines. */
import { Unreadable } from './problem.ts';

export type Bytes = AsyncIterable<Uint8Array>;

export function overLimit(maxBytes: number): string {
  return `larger than the limit of ${maxBytes} bytes for one article; split it or raise the limit`;
}

/** All bytes of a stream. Throws Unreadable, and stops reading, over the limit. */
export async function allOf(chunks: Bytes, maxBytes: number): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > maxBytes) throw new Unreadable(overLimit(maxBytes));
    parts.push(chunk);
  }
  return Buffer.concat(parts);
}

/** The first bytes, as many as `enough` asks for (or all there are), and the stream from its start. */
export async function peek(chunks: Bytes, enough: (head: Buffer) => boolean): Promise<{ head: Buffer; all: Bytes }> {
  const iterator = chunks[Symbol.asyncIterator]();
  let head = Buffer.alloc(0);
  let done = false;
  while (!done && !enough(head)) {
    const next = await iterator.next();
    if (next.done) done = true;
    else head = Buffer.concat([head, next.value]);
  }
  async function* all(): AsyncGenerator<Uint8Array> {
    try {
      yield head;
      if (!done) for await (const chunk of { [Symbol.asyncIterator]: () => iterator }) yield chunk;
    } finally {
      await iterator.return?.();
    }
  }
  return { head, all: all() };
}

export interface Line {
  /** Counted from 1. */
  readonly number: number;
  /** Without its line feed; a message where the line is over the limit. */
  readonly content: Buffer | string;
}

/** The lines of a stream. Of a line over the limit no more than the limit is kept; the lines after it follow. */
export async function* linesOf(chunks: Bytes, maxBytes: number): AsyncGenerator<Line> {
  let number = 1;
  let parts: Uint8Array[] = [];
  let size = 0;
  const add = (part: Uint8Array): void => {
    size += part.length;
    if (size > maxBytes) parts = [];
    else if (part.length > 0) parts.push(part);
  };
  const line = (): Line => {
    const content = size > maxBytes ? overLimit(maxBytes) : Buffer.concat(parts);
    parts = [];
    size = 0;
    return { number: number++, content };
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
      add(chunk.subarray(from, at));
      yield line();
      from = at + 1;
    }
    add(chunk.subarray(from));
  }
  if (size > 0) yield line();
}
