/** Puts quotations together mark by mark. */
import type { Quotation } from '../../doc.ts';
import type { Span } from '../../span.ts';
import type { Mark } from './marks.ts';

/** A quotation whose opening mark was seen. */
interface Open {
  readonly start: number;
  readonly inner: Span[];
  /** Where the piece in the paragraph at hand starts, after its opening mark. */
  piece: number;
  readonly family: Mark['family'];
  readonly outer: number;
  readonly index: number;
}

/** A place is kept for each quotation in the order of the opening marks. */
export class Assembly {
  readonly #found: (Quotation | undefined)[] = [];
  readonly #stack: Open[] = [];
  /** Where a quotation that nothing closes ends, its content beginning at `from` and its paragraph ending at `end`. */
  readonly #cut: (from: number, end: number) => number;

  constructor(cut: (from: number, end: number) => number) {
    this.#cut = cut;
  }

  /** The marks that the outermost open quotation goes with. */
  get outermost(): Mark['family'] | undefined {
    return this.#stack[0]?.family;
  }

  open(mark: Mark): void {
    const outer = this.#stack.at(-1)?.index ?? -1;
    const index = this.#found.push(undefined) - 1;
    this.#stack.push({ start: mark.start, inner: [], piece: mark.end, family: mark.family, outer, index });
  }

  /** Closes the innermost quotation of the mark's family; what was opened inside it and left open is dropped. */
  close(mark: Mark): void {
    const at = this.#stack.findLastIndex((open) => open.family === mark.family);
    if (at < 0) return;
    const open = this.#stack[at]!;
    this.#stack.length = at;
    this.#finish(open, { start: open.piece, end: mark.start }, mark.end);
  }

  /** At the end of a paragraph: what is open goes on at `next`, the start of what the next paragraph says of it. */
  goOn(end: number, next: number): void {
    const outermost = this.#stack[0]!;
    outermost.inner.push({ start: outermost.piece, end });
    outermost.piece = next;
    this.#stack.length = 1;
  }

  /** At the end of a paragraph: what is open is cut or forgotten. */
  drop(end: number): void {
    const outermost = this.#stack[0];
    if (!outermost) return;
    this.#stack.length = 0;
    // a straight mark that nothing closes is an inch, a slip of the keyboard or a closing mark gone astray
    if (!outermost.family.cutAtEnd) return;
    const last = this.#cut(outermost.piece, end);
    this.#finish(outermost, { start: outermost.piece, end: last }, last);
  }

  #finish({ start, inner, outer, index }: Open, last: Span, end: number): void {
    const pieces = [...inner, last].filter((piece) => piece.start < piece.end);
    if (pieces.length) this.#found[index] = { start, end, inner: pieces, outer, depth: this.#stack.length };
  }

  /** The finished ones, in order, with `outer` counted among them. */
  result(): Quotation[] {
    const places = new Map<number, number>();
    const kept = this.#found.flatMap((quotation, i) => {
      if (!quotation) return [];
      places.set(i, places.size);
      return [quotation];
    });
    return kept.map((quotation) => {
      let outer = places.has(quotation.outer) ? quotation.outer : -1;
      // what was cut short holds nothing that begins after it
      if (outer >= 0 && this.#found[outer]!.end <= quotation.start) outer = this.#found[outer]!.outer;
      const place = places.get(outer) ?? -1;
      return { ...quotation, outer: place, depth: place < 0 ? 0 : quotation.depth };
    });
  }
}
