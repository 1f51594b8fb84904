import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { peek, type Bytes } from '../bytes.ts';

/** The bytes as they are, or unpacked where they are gzip, whatever the name says. */
export async function* unzipped(chunks: Bytes): AsyncGenerator<Uint8Array> {
  const { head, all } = await peek(chunks, ({ length }) => length >= 2);
  if (head[0] !== 0x1f || head[1] !== 0x8b) {
    yield* all;
    return;
  }
  const gunzip = createGunzip();
  // Errors come out of the last stream, where they are waited for; leaving it early ends the first one too.
  pipeline(Readable.from(all), gunzip, () => undefined);
  for await (const chunk of gunzip) yield chunk as Uint8Array;
}
