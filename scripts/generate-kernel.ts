/**
 * Compiles src/network/assembly into src/network/kernel.generated.ts, the WebAssembly binary as base64 text, so
 * that neither a bundler nor a browser has a file to find. With --check it writes nothing and exits with 1
 * where the committed file differs from what the sources give.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const target = new URL('../src/network/kernel.generated.ts', import.meta.url);
const options = [
  ...['--runtime', 'stub', '--enable', 'simd', '--importMemory', '--noExportMemory'],
  ...['--optimizeLevel', '3', '--shrinkLevel', '0', '--noAssert'],
];

// The compiler runs as a process of its own: its types would change what Array means in ours.
function compile(): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'newsgraph-kernel-'));
  const output = join(folder, 'kernel.wasm');
  const compiler = join(root, 'node_modules/assemblyscript/bin/asc.js');
  try {
    const source = 'src/network/assembly/index.ts';
    execFileSync(process.execPath, [compiler, source, '--outFile', output, ...options], {
      cwd: root,
      stdio: 'inherit',
    });
    return readFileSync(output);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const base64 = compile().toString('base64');
const text = [
  '// Made by scripts/generate-kernel.ts from src/network/assembly: run it again after a change there.',
  '// prettier-ignore',
  `export const kernelBase64 = '${base64}';`,
  '',
].join('\n');

if (!process.argv.includes('--check')) {
  writeFileSync(target, text);
} else if (readFileSync(target, 'utf8') !== text) {
  console.error('src/network/kernel.generated.ts is stale: run scripts/generate-kernel.ts');
  process.exitCode = 1;
}
