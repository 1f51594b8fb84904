/** Hands articles to the reader, and takes what comes of them in the order of the input. */
import type { Article } from '../../../article.ts';
import { isReadProblem, type ReadProblem } from '../../../article/read.ts';
import type { Reader, Reading } from './reader.ts';
import type { Done } from '../resume/kept.ts';
import type { Resumption } from '../resume/resumption.ts';

export interface Input {
  readonly articles: AsyncIterable<Article | ReadProblem>;
  readonly reader: Reader;
  readonly resumption?: Resumption | undefined;
}

export type UnderWay =
  | { readonly found: ReadProblem; readonly reading?: undefined; readonly before?: undefined }
  | { readonly found: Article; readonly reading: Promise<Reading>; readonly before?: undefined }
  | { readonly found: Article; readonly reading?: undefined; readonly before: Done };

/** In the order of the input, whichever is read first; no more are under way than the reader wants. */
export async function* inOrder({ articles, reader, resumption }: Input): AsyncGenerator<UnderWay> {
  const underWay: UnderWay[] = [];
  for await (const found of articles) {
    if (isReadProblem(found)) {
      underWay.push({ found });
    } else {
      const before = resumption?.before(found);
      underWay.push(before ? { found, before } : { found, reading: readingOf(found) });
    }
    while (underWay.length > reader.ahead) yield underWay.shift()!;
  }
  yield* underWay;

  function readingOf(found: Article): Promise<Reading> {
    const reading = reader.read(found);
    // It is told where its turn comes.
    reading.catch(() => undefined);
    return reading;
  }
}
