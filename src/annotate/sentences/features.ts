import type { Context } from './context.ts';
import { GLUED } from './gaps.ts';

/**
 * What speaks for or against a sentence that ends after token `i` and starts at token `start`: short names with
 * values, each with a weight of its own. A name tells what is looked at: `k` the marks at the end, `g` the group
 * they belong to, `<` the word before them, `>` what follows.
 */
export function featuresOf(context: Context, start: number, i: number): string[] {
  const { shapes, lower } = context;
  const last = lastWord(shapes, start, i);
  const before = shapes[last]!;
  const kind = kindOf(shapes, last, i);
  let first = i + 1;
  while (first < shapes.length - 1 && first - i < 3 && isMark(shapes[first]!)) first++;
  const opening = shapes.slice(i + 1, first).join('');
  const after = opening + shapes[first]!;
  const group = groupOf(kind);
  const length = bucket(i - start + 1);
  const state = `${context.quoted[i]!}${Math.min(context.depth[i]!, 1)}`;
  const place = last === start ? '^' : '';
  const common = context.common.has(lower[first]!) ? '1' : '0';
  const word = before === 'd' ? '#' : lower[last]!;
  return [
    'bias',
    `k:${kind}`,
    `k>:${kind}>${after}`,
    `g>:${group}>${after}`,
    `<g>:${place}${before}${group}>${after}`,
    `<b:${group}<${place}${word}`,
    `<b:<${word}`,
    `>f:${group}>${lower[first]!}`,
    `>f:>${lower[first]!}`,
    `>c:${group}${common}>${after}`,
    `>2:${group}>${shapes[first]!}${shapes[first + 1] ?? ''}`,
    `<2:${group}<${last > start ? shapes[last - 1]! : '^'}${before}>${shapes[first]!}`,
    `l:${group}${length}`,
    `l>:${group}${length}>${shapes[first]!}`,
    `r:${group}${bucket(context.paragraphEnd[i]! - i)}`,
    `s:${kind}${state}`,
    `s>:${group}${state}>${after}`,
    `t:${group}${context.gaps[i] === GLUED ? 'g' : 's'}${before}`,
    `e:${group}${shapes[context.paragraphEnd[i]!]!}`,
    `n:${group}${capitals(context, start, last)}`,
  ];
}

export function lastWord(shapes: readonly string[], start: number, i: number): number {
  let last = i;
  while (last > start && i - last < 6 && isMark(shapes[last]!)) last--;
  return last;
}

/** The marks after the last word; `w` for none, `a` for the stop of an abbreviation. */
export function kindOf(shapes: readonly string[], last: number, i: number): string {
  const marks = shapes.slice(last + (isMark(shapes[last]!) ? 0 : 1), i + 1).join('');
  if (marks === '') return shapes[last]!.endsWith('.') ? 'a' : 'w';
  return marks.includes('…') ? marks.replace(/([.?!…])…+/, '$1') : marks; // … to leave. … The rest stayed.
}

function isMark(shape: string): boolean {
  const unit = shape.charCodeAt(0);
  return !((unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a));
}

export function groupOf(kind: string): string {
  if (kind === 'w' || kind === 'a') return kind;
  const pause = /[,;:](?=["']*$)/.exec(kind);
  if (pause) return pause[0];
  if (/[?!]/.test(kind)) return '?';
  if (kind.includes('.')) return kind === '.' ? '.' : '.)';
  return kind.includes('…') ? '…' : kind.slice(0, 1);
}

function bucket(count: number): string {
  if (count < 4) return String(count);
  return count < 6 ? '4' : count < 11 ? '6' : count < 21 ? '11' : count < 41 ? '21' : '41';
}

/** How many of the sentence's words (of its last twelve) are capitalised. */
function capitals({ shapes }: Context, start: number, last: number): string {
  let upper = 0;
  let lower = 0;
  for (let i = Math.max(start, last - 11); i <= last; i++) {
    const shape = shapes[i]!;
    if (shape === 'l') lower++;
    else if (/^[UAI]/.test(shape)) upper++;
  }
  return lower === 0 ? 'all' : upper > lower ? 'most' : upper > 1 ? 'some' : 'none';
}
