/** What Tab completes at the prompt. */
import { functionNames } from '../../../query/functions/table.ts';
import type { NamedQuery } from '../../../query/library.ts';
import type { Vocabulary } from '../source.ts';
import { commandNames } from './entry.ts';

/** The words that a clause begins with, and those inside of them. */
const keywords = [
  ...['MATCH', 'OPTIONAL MATCH', 'WHERE', 'WITH', 'RETURN', 'UNWIND', 'UNION', 'ORDER BY', 'SKIP', 'LIMIT', 'CALL'],
  ...['DISTINCT', 'AS', 'AND', 'OR', 'NOT', 'IN', 'CONTAINS', 'STARTS WITH', 'ENDS WITH', 'IS NULL', 'IS NOT NULL'],
  ...['CASE', 'WHEN', 'THEN', 'ELSE', 'END', 'EXISTS', 'COUNT', 'COLLECT', 'DESC'],
];

/** As node:readline wants it: what may stand there, and the word that it completes. */
export type Completer = (line: string) => [candidates: string[], word: string];

/** Labels stand after `:` in a node, types in a relationship, properties after `.`; all else begins a word. */
export function completerOf(vocabulary: Vocabulary, queries: readonly NamedQuery[]): Completer {
  const { labels, types, properties } = vocabulary;
  const words = [...keywords, ...functionNames.map((name) => `${name}(`)];
  return (line) => {
    if (line.startsWith(':')) return [beginningWith(line, commandNames), line];
    const [, mark = '', word = ''] = /([:.|&!]?)\s*([\w-]*)$/u.exec(line)!;
    if (mark === '.') return [beginningWith(word, properties), word];
    if (mark !== '') return [beginningWith(word, insideRelationship(line) ? types : labels), word];
    const names = line.trim() === word ? queries.map(({ name }) => name) : [];
    return [beginningWith(word, [...names, ...words]), word];
  };
}

function beginningWith(word: string, candidates: readonly string[]): string[] {
  return candidates.filter((one) => one.toLowerCase().startsWith(word.toLowerCase()));
}

/** Whether a bracket is open: `(a)-[:`. */
function insideRelationship(line: string): boolean {
  return line.lastIndexOf('[') > Math.max(line.lastIndexOf(']'), line.lastIndexOf('('));
}
