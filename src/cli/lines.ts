/** The lines of a stream, one at a time. */
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

export async function* linesOf(stream: Readable): AsyncGenerator<string> {
  // The loop over the lines does not see an error of the stream.
  const failed = new Promise<never>((_, reject) => stream.once('error', reject));
  failed.catch(() => undefined);
  const lines = createInterface({ input: stream, crlfDelay: Infinity })[Symbol.asyncIterator]();
  for (;;) {
    const next = await Promise.race([lines.next(), failed]);
    if (next.done) return;
    yield next.value;
  }
}
