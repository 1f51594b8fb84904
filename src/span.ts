/** A stretch of an article's text: half-open `[start, end)` in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

/** Whether `outer` holds all of `inner`; a span contains itself. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** `[{start: 1, end: 3}, …]` as `[1, 3, …]` */
export function flatten(spans: readonly Span[]): number[] {
  const flat = new Array<number>(2 * spans.length);
  spans.forEach(({ start, end }, i) => {
    flat[2 * i] = start;
    flat[2 * i + 1] = end;
  });
  return flat;
}

/** `[1, 3, …]` as `[{start: 1, end: 3}, …]`; an odd last number is left out. */
export function unflatten(flat: readonly number[]): Span[] {
  const spans: Span[] = [];
  for (let i = 0; i + 1 < flat.length; i += 2) spans.push({ start: flat[i]!, end: flat[i + 1]! });
  return spans;
}

/** The text of the spans, joined by one space. */
export function textOf(text: string, spans: readonly Span[]): string {
  return spans.map(({ start, end }) => text.slice(start, end)).join(' ');
}

/** The span without the blanks at its two ends; empty (at its start) where there is nothing else. */
export function trimmed(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/u.test(text[start]!)) start++;
  while (end > start && /\s/u.test(text[end - 1]!)) end--;
  return { start, end };
}
