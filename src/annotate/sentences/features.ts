import type { Context } from './context.ts';
import { GLUED } from './gaps.ts';

/**
 * What speaks for or against a sentence that ends after token `i` and starts at token `start`: short names with
 * values, each with a weight of its own.
 */
export function featuresOf(context: Context, start: number, i: number): string[] {
  const { shapes, lower } = context;
  let last = i;
  while (last > start && i - last < 3 && isMark(shapes[last]!)) last--;
  const marks = shapes.slice(last + (isMark(shapes[last]!) ? 0 : 1), i + 1).join('');
  const before = shapes[last]!;
  const kind = marks === '' ? (before.endsWith('.') ? 'a' : 'w') : marks;
  let first = i + 1;
  while (first < shapes.length - 1 && first - i < 3 && isMark(shapes[first]!)) first++;
  const opening = shapes.slice(i + 1, first).join('');
  const after = opening + shapes[first]!;
  const group = groupOf(kind);
  const length = bucket(i - start + 1);
  const rest = bucket(context.paragraphEnd[i]! - i);
  const state = `${context.quoted[i]!}${Math.min(context.depth[i]!, 1)}`;
  return [
    'bias',
    `k:${kind}`,
    `k>:${kind}>${after}`,
    `g>:${group}>${after}`,
    `<g>:${before}${group}>${after}`,
    `<b:${group}<${lower[last]!}`,
    `>f:${group}>${lower[first]!}`,
    `>o:${group}>${opening}`,
    `>2:${group}>${shapes[first]!}${shapes[first + 1] ?? ''}`,
    `<2:${group}<${last > start ? shapes[last - 1]! : '^'}${before}>${shapes[first]!}`,
    `l:${group}${length}`,
    `l>:${group}${length}>${shapes[first]!}`,
    `r:${group}${rest}`,
    `s:${kind}${state}`,
    `s>:${group}${state}>${after}`,
    `t:${group}${context.gaps[i] === GLUED ? 'g' : 's'}${before}`,
    `e:${group}${shapes[context.paragraphEnd[i]!]!}`,
    `c:${group}${capitals(context, start, last)}`,
  ];
}

function isMark(shape: string): boolean {
  return shape.length !== 0 && !/^(?:[UAIlnwodD]|[UAIl]\.)$/.test(shape);
}

function groupOf(kind: string): string {
  if (kind === 'w' || kind === 'a') return kind;
  if (/[?!]/.test(kind)) return '?';
  if (kind.includes('.')) return kind === '.' ? '.' : '.)';
  return kind.includes('…') ? '…' : kind.slice(0, 1);
}

function bucket(count: number): string {
  if (count < 4) return String(count);
  return count < 6 ? '4' : count < 11 ? '6' : count < 21 ? '11' : count < 41 ? '21' : '41';
}

/** How many of the sentence's words (its last twelve) are capitalised: all, most, some, none. */
function capitals(context: Context, start: number, last: number): string {
  let upper = 0;
  let lower = 0;
  for (let i = Math.max(start, last - 11); i <= last; i++) {
    const shape = context.shapes[i]!;
    if (shape === 'l') lower++;
    else if (/^[UAI]/.test(shape)) upper++;
  }
  return lower === 0 ? 'all' : upper > lower ? 'most' : upper > 1 ? 'some' : 'none';
}
