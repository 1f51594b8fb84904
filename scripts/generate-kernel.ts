/**
 * Compiles src/network/assembly into src/network/kernel.generated.ts, the WebAssembly binary as base64 text, so
 * that neither a bundler nor a browser has a file to find. With --check it writes nothing and exits with 1
 * where the committed file differs from what the sources give.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import asc from 'assemblyscript/asc';

const root = fileURLToPath(new URL('..', import.meta.url));
const target = new URL('../src/network/kernel.generated.ts', import.meta.url);
const options = [
  ...['--runtime', 'stub', '--enable', 'simd', '--importMemory', '--noExportMemory'],
  ...['--optimizeLevel', '3', '--shrinkLevel', '0', '--noAssert'],
];

async function compile(): Promise<Uint8Array> {
  let binary: Uint8Array | undefined;
  const messages = asc.createMemoryStream();
  const { error } = await asc.main(
    ['src/network/assembly/index.ts', '--baseDir', root, '--outFile', 'kernel.wasm', ...options],
    {
      stderr: messages,
      writeFile: (_name, contents) => {
        if (typeof contents !== 'string') binary = contents;
      },
    },
  );
  if (error || !binary) throw new Error(`src/network/assembly does not compile:\n${messages.toString()}`);
  return binary;
}

const base64 = Buffer.from(await compile()).toString('base64');
const text = [
  '// Made by scripts/generate-kernel.ts from src/network/assembly: run it again after a change there.',
  '// prettier-ignore',
  `export const kernelBase64 = '${base64}';`,
  '',
].join('\n');

if (!process.argv.includes('--check')) {
  await writeFile(target, text);
} else if ((await readFile(target, 'utf8')) !== text) {
  console.error('src/network/kernel.generated.ts is stale: run scripts/generate-kernel.ts');
  process.exitCode = 1;
}
