/** Rows as a table for people. */
import { columnsOf, padded, shown } from '../../export/summary/width.ts';

const gap = 2;
const narrowest = 8;

/**
 * The table, each line ended by a line break; values in one line each, made safe to show.
 *
 * @param width columns of the terminal: wide columns are shortened to fit in. Infinity shows everything.
 */
export function tableOf(columns: readonly string[], rows: readonly (readonly unknown[])[], width: number): string {
  const longest = Number.isFinite(width) ? width : Number.MAX_SAFE_INTEGER / 16;
  const cells = [columns, ...rows].map((row) => row.map((value) => shown(cellOf(value), longest)));
  const natural = columns.map((_, i) => cells.reduce((widest, row) => Math.max(widest, columnsOf(row[i]!)), 1));
  const widths = fitted(natural, width - gap * (columns.length - 1));
  const [head, ...body] = cells.map((row) =>
    row
      .map((cell, i) => padded(shown(cell, widths[i]!), widths[i]!))
      .join(' '.repeat(gap))
      .trimEnd(),
  );
  const rule = widths.map((columnWidth) => '─'.repeat(columnWidth)).join(' '.repeat(gap));
  return [head, rule, ...body].map((line) => `${line}\n`).join('');
}

function cellOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** Narrow columns keep their width, the wide ones share what is left. */
function fitted(natural: readonly number[], total: number): number[] {
  if (natural.reduce((sum, one) => sum + one, 0) <= total) return [...natural];
  let [left, open] = [total, natural.length];
  const widths = new Map<number, number>();
  const narrowFirst = [...natural.entries()].sort(([, one], [, other]) => one - other);
  for (const [i, one] of narrowFirst) {
    const share = Math.max(narrowest, Math.floor(left / open));
    widths.set(i, Math.min(one, share));
    left -= widths.get(i)!;
    open--;
  }
  return natural.map((_, i) => widths.get(i)!);
}
