/** Which scenarios are about reading a graph, and nothing else. */
import type { Scenario } from './scenarios.ts';

const temporal = /\b(?:date|datetime|localdatetime|time|localtime|duration)(?:\.\w+)?\s*\(/i;
const writing = /\b(?:CREATE|MERGE|SET|DELETE|REMOVE)\b/i;
const calling = /\bCALL\b/i;

/**
 * Only reads: none of its queries, those that set the graph up aside, has a word for writing or CALL outside of strings,
 * names in backticks and comments, and no query at all has a temporal function.
 */
export function onlyReads({ group, steps }: Scenario): boolean {
  const asked = steps.filter(({ text }) => text.startsWith('executing'));
  const all = steps.flatMap(({ query }) => query ?? []);
  return (
    group !== 'expressions/temporal' &&
    !all.some((query) => temporal.test(withoutTexts(query))) &&
    !asked.some(({ query }) => writing.test(withoutTexts(query!)) || calling.test(withoutTexts(query!)))
  );
}

function withoutTexts(query: string): string {
  return query.replace(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`[^`]*`|\/\/.*|\/\*[^]*?\*\//g, "''");
}
