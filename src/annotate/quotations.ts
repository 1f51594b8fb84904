/** Quotations: which marks open and close one, which are apostrophes, what stands inside what. */
import type { Quotation, Stage } from '../doc.ts';
import type { Span } from '../span.ts';
import { marksOf, type Mark } from './quotations/marks.ts';

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

/** Quotations are put together mark by mark; a place is kept for each in the order of the opening marks. */
class Assembly {
  readonly found: (Quotation | undefined)[] = [];
  readonly stack: Open[] = [];

  open(mark: Mark): void {
    const outer = this.stack.length ? this.stack[this.stack.length - 1]!.index : -1;
    const index = this.found.push(undefined) - 1;
    this.stack.push({ start: mark.start, inner: [], piece: mark.end, family: mark.family, outer, index });
  }

  /** Closes the innermost quotation of the mark's family; what was opened inside it and left open is dropped. */
  close(mark: Mark): void {
    const at = this.stack.findLastIndex((open) => open.family === mark.family);
    if (at < 0) return;
    const open = this.stack[at]!;
    this.stack.length = at;
    this.#finish(open, { start: open.piece, end: mark.start }, mark.end);
  }

  /** At the end of a paragraph: one that the next paragraph opens anew goes on, another is cut or forgotten. */
  endParagraph(end: number, next: Mark | undefined): void {
    const outermost = this.stack[0];
    if (!outermost) return;
    if (next?.role === 'open' && next.family === outermost.family) {
      outermost.inner.push({ start: outermost.piece, end });
      outermost.piece = next.end;
      this.stack.length = 1;
      return;
    }
    // a straight mark that nothing closes is an inch, a slip of the keyboard or a closing mark gone astray
    if (outermost.family.cutAtEnd) this.#finish(outermost, { start: outermost.piece, end }, end);
    this.stack.length = 0;
  }

  #finish({ start, inner, outer, index }: Open, last: Span, end: number): void {
    const pieces = [...inner, last].filter((piece) => piece.start < piece.end);
    if (pieces.length) this.found[index] = { start, end, inner: pieces, outer, depth: this.stack.length };
  }

  /** The finished ones, in order, with `outer` counted among them. */
  result(): Quotation[] {
    const places = new Map<number, number>();
    const kept = this.found.flatMap((quotation, i) => {
      if (!quotation) return [];
      places.set(i, places.size);
      return [quotation];
    });
    return kept.map((quotation) => {
      let outer = quotation.outer;
      while (outer >= 0 && !places.has(outer)) outer = -1;
      return { ...quotation, outer: outer < 0 ? -1 : places.get(outer)!, depth: outer < 0 ? 0 : quotation.depth };
    });
  }
}

/** Finds the quotations of a text, those inside others included, in the order of their opening marks. */
export function quotationsOf(text: string, paragraphs: readonly Span[], elisions: ReadonlySet<string>): Quotation[] {
  const assembly = new Assembly();
  const marks = paragraphs.map((paragraph) => marksOf(text, paragraph, elisions));
  for (const [i, paragraph] of paragraphs.entries()) {
    const continued = assembly.stack.length > 0;
    for (const [k, mark] of marks[i]!.entries()) {
      if (k === 0 && continued) continue; // the mark that opens the quotation anew
      if (mark.role === 'open') assembly.open(mark);
      else assembly.close(mark);
    }
    const next = marks[i + 1]?.[0];
    assembly.endParagraph(paragraph.end, next?.start === paragraphs[i + 1]?.start ? next : undefined);
  }
  return assembly.result();
}

/** The stage, with the words that lose their first letters to an apostrophe ("’em") in the language of the article. */
export function quotations(elisions: ReadonlySet<string>): Stage<'paragraphs', 'quotations'> {
  return {
    name: 'quotations',
    needs: ['paragraphs'],
    adds: ['quotations'],
    run({ article: { text }, paragraphs }) {
      return { quotations: quotationsOf(text, paragraphs, elisions) };
    },
  };
}
