/** The formats of an answer. */
import { printableJson } from '../../export/printable.ts';
import type { JsonValue, QueryResult } from '../../query/json-value.ts';
import { tableOf } from './table.ts';

export const answerFormats = ['table', 'json', 'jsonl', 'csv'] as const;
export type AnswerFormat = (typeof answerFormats)[number];

const widthInPipes = 120;

export async function formatted(result: QueryResult, format: AnswerFormat): Promise<string> {
  if (format === 'csv') return csvOf(result);
  if (format === 'json') return jsonOf(result);
  if (format === 'jsonl')
    return jsonLines(result)
      .join('\n')
      .concat(result.rows.length > 0 ? '\n' : '');
  return tableOf(result.columns, result.rows, process.stdout.isTTY ? process.stdout.columns : widthInPipes);
}

/** An object a row. */
function jsonLines({ columns, rows }: QueryResult): string[] {
  return rows.map((row) =>
    printableJson(JSON.stringify(Object.fromEntries(columns.map((column, i) => [column, row[i]])))),
  );
}

/** An array of one object a row, each on its line. */
function jsonOf(result: QueryResult): string {
  const lines = jsonLines(result);
  return lines.length === 0 ? '[]\n' : `[\n${lines.join(',\n')}\n]\n`;
}

/** Strings as they are, lists and maps as JSON, nothing for null. */
async function csvOf({ columns, rows }: QueryResult): Promise<string> {
  const { stringify } = await import('csv-stringify/sync');
  const records = rows.map((row) => row.map(cell));
  // A spreadsheet would run a text that begins like a formula, and the articles' texts are written by strangers.
  const csv = stringify(records, { header: true, columns: [...columns], escape_formulas: true });
  return printableJson(csv);
}

function cell(value: JsonValue): string | number | boolean | null {
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : value;
}
