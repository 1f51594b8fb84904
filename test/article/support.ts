import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';
import type { Article } from '../../src/article.ts';
import {
  isReadProblem,
  readArticles,
  type ReadOptions,
  type ReadProblem,
  type ReadRemark,
} from '../../src/article/read.ts';

export const english =
  'The harbour master said on Monday that the ferry would not sail before the storm had passed, and that nobody should wait on the quay.';

/** A folder of its own, removed when the tests of the file are done. Returns the path of a file in it. */
export function scratchFolder(): (name: string, content?: string | Uint8Array) => string {
  const folder = mkdtempSync(path.join(tmpdir(), 'newsgraph-read-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  return (name, content) => {
    const file = path.join(folder, name);
    if (content !== undefined) {
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
    return file;
  };
}

export interface Found {
  readonly articles: Article[];
  readonly problems: ReadProblem[];
  readonly remarks: ReadRemark[];
}

export async function readAll(inputs: readonly string[], options?: ReadOptions): Promise<Found> {
  const found: Found = { articles: [], problems: [], remarks: [] };
  const onRemark = (remark: ReadRemark): number => found.remarks.push(remark);
  for await (const item of readArticles(inputs, { onRemark, ...options })) {
    if (isReadProblem(item)) found.problems.push(item);
    else found.articles.push(item);
  }
  return found;
}

/** What `-` reads: the bytes in pieces of the given size, so that nothing depends on where a chunk ends. */
export async function* chunksOf(content: string | Uint8Array, size = 7): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(content);
  for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size));
}

export function readStandardInput(content: string | Uint8Array, options?: ReadOptions): Promise<Found> {
  return readAll(['-'], { stdin: chunksOf(content), ...options });
}
