/**
 * Makes the parser of Cypher, src/query/parse/parser.generated.ts, of the grammar beside it. With --check it writes
 * nothing and exits with 1 where the committed file differs from what the grammar gives.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import peggy from 'peggy';

const folder = new URL('../src/query/parse/', import.meta.url);
const target = new URL('parser.generated.ts', folder);
const parts = ['query', 'patterns', 'expressions', 'words'];

const written = parts.map((part) => readFileSync(new URL(`grammar/${part}.peggy`, folder), 'utf8')).join('\n');
const grammar = `${written}\n${filterRules(written)}`;

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

/** The rules again down to what may be the last piece of a condition, under names of their own, as `OrInFilter`. */
function filterRules(rules: string): string {
  const names = ['Or', 'Xor', 'And', 'Not', 'Comparison', 'Tested', 'Test', 'Types', 'Labels', 'LabelsOr'];
  const renamed = new RegExp(`\\b(${[...names, 'Bar'].join('|')})\\b`, 'gu');
  return rules
    .split(/\n(?=\S)/u)
    .filter((rule) => names.includes(/^\w+/u.exec(rule)?.[0] ?? ''))
    .map((rule) => rule.replace(renamed, '$1InFilter'))
    .join('\n');
}
