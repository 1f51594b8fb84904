/** How large Cypher is in a browser: all of `query/` that needs no Node, bundled and compressed. */
import { readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'tsdown';

/** Bytes, as they are and compressed. */
export async function bundleBytes(): Promise<{ readonly plain: number; readonly gzipped: number }> {
  const folder = join(tmpdir(), `newsgraph-bundle-${process.pid}`);
  try {
    await build({
      config: false,
      entry: { query: join(import.meta.dirname, '../../../src/query/query.ts') },
      outDir: folder,
      format: 'esm',
      platform: 'browser',
      minify: true,
      dts: false,
      logLevel: 'silent',
    });
    const code = await readFile(join(folder, 'query.js'));
    return { plain: code.length, gzipped: gzipSync(code, { level: 9 }).length };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
