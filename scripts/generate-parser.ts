/**
 * Makes the parser of Cypher, src/query/parse/parser.generated.ts, of the grammar beside it. With --check it writes
 * nothing and exits with 1 where the committed file differs from what the grammar gives.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import peggy from 'peggy';

const folder = new URL('../src/query/parse/', import.meta.url);
const target = new URL('parser.generated.ts', folder);
const parts = ['query', 'patterns', 'expressions', 'words'];

const grammar = parts.map((part) => readFileSync(new URL(`grammar/${part}.peggy`, folder), 'utf8')).join('\n');

// With the cache no nesting of parentheses, lists and patterns takes more than linear time.
const parser = peggy.generate(grammar, { output: 'source', format: 'bare', cache: true });
const text = [
  '// Made by scripts/generate-parser.ts from src/query/parse/grammar: run it again after a change there.',
  '// @ts-nocheck',
  `const parser = ${parser.trim()};`,
  'export const parse: (query: string, actions: unknown) => unknown = parser.parse;',
  'export const ParseFailure: new () => Error = parser.SyntaxError;',
  '',
].join('\n');

if (!process.argv.includes('--check')) {
  writeFileSync(target, text);
} else if (readFileSync(target, 'utf8') !== text) {
  console.error('src/query/parse/parser.generated.ts is stale: run scripts/generate-parser.ts');
  process.exitCode = 1;
}
