/** Rows as a table for people. */
import { columnsOf, padded, shown } from '../../export/summary/width.ts';
import type { JsonValue } from '../../query/json-value.ts';
import { cellOf } from './cell.ts';

const gap = 2;
const narrowest = 8;

/**
 * The table, each line ended by a line break; values in one line each, made safe to show.
 *
 * @param width columns of the terminal: wide columns are shortened to fit in, and what still is wider is cut
 */
export function tableOf(columns: readonly string[], rows: readonly (readonly JsonValue[])[], width: number): string {
  const cells = [columns, ...rows.map((row) => row.map(cellOf))].map((row) => row.map((cell) => shown(cell, width)));
  const natural = columns.map((_, i) => cells.reduce((widest, row) => Math.max(widest, columnsOf(row[i]!)), 1));
  const widths = fitted(natural, width - gap * (columns.length - 1));
  const [head, ...body] = cells.map((row) => {
    const line = row.map((cell, i) => padded(shown(cell, widths[i]!), widths[i]!)).join(' '.repeat(gap));
    return columnsOf(line.trimEnd()) <= width ? line.trimEnd() : `${line.slice(0, width - 1)}…`;
  });
  const rule = widths.map((columnWidth) => '─'.repeat(columnWidth)).join(' '.repeat(gap));
  return [head, rule.slice(0, width), ...body].map((line) => `${line}\n`).join('');
}

/** Narrow columns keep their width, the wide ones share what is left. */
function fitted(natural: readonly number[], total: number): number[] {
  if (natural.reduce((sum, one) => sum + one, 0) <= total) return [...natural];
  let [left, open] = [total, natural.length];
  const smallest = Math.max(1, Math.min(narrowest, Math.floor(total / open)));
  const widths = new Map<number, number>();
  const narrowFirst = [...natural.entries()].sort(([, one], [, other]) => one - other);
  for (const [i, one] of narrowFirst) {
    const share = Math.max(smallest, Math.floor(left / open));
    widths.set(i, Math.min(one, share));
    left -= widths.get(i)!;
    open--;
  }
  return natural.map((_, i) => widths.get(i)!);
}
