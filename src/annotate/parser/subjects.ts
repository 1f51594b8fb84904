import type { Syntax } from '../../doc.ts';

const SUBJECTS: ReadonlySet<string> = new Set(['nsubj', 'nsubj:pass']);
const NOUNS: ReadonlySet<string> = new Set(['NOUN', 'PROPN']);

/**
 * No verb has two subjects side by side: the second names or describes the first. Training decodes the same way.
 *
 *     The trade newsletter Harbour Watch reported a fire.     Ana Marchetti, the club's president, resigned.
 *         nsubj            ^^^^^^^^^^^^^ appos                nsubj               ^^^^^^^^^ appos
 *
 * Of the sentence of the tokens `start` to `end`; heads count from the first of all tokens.
 */
export function oneSubject(syntax: readonly Syntax[], forms: readonly string[], start: number, end: number): Syntax[] {
  const repaired = syntax.slice(start, end);
  const latest = new Map<string, number>();
  for (let i = start; i < end; i++) {
    const { head, dep, pos } = syntax[i]!;
    if (!SUBJECTS.has(dep)) continue;
    const place = `${head} ${i < head}`;
    const before = latest.get(place);
    if (before !== undefined && NOUNS.has(pos) && NOUNS.has(syntax[before]!.pos)) {
      const [, last] = extent(syntax, before, start, end);
      const [first] = extent(syntax, i, start, end);
      const between = first > last ? forms.slice(last + 1, first).join(' ') : undefined;
      const named = between === '' && pos === 'PROPN' && syntax[before]!.pos === 'NOUN';
      if (named || between === ',') {
        repaired[i - start] = { ...syntax[i]!, head: before, dep: 'appos' };
        continue;
      }
    }
    latest.set(place, i);
  }
  return repaired;
}

/** The first and the last word of a phrase, marks left out. */
function extent(syntax: readonly Syntax[], phrase: number, start: number, end: number): [first: number, last: number] {
  let [first, last] = [phrase, phrase];
  for (let i = start; i < end; i++) {
    if (syntax[i]!.pos === 'PUNCT' || !within(syntax, i, phrase)) continue;
    first = Math.min(first, i);
    last = Math.max(last, i);
  }
  return [first, last];
}

function within(syntax: readonly Syntax[], token: number, phrase: number): boolean {
  for (let i = token; i >= 0; i = syntax[i]!.head) if (i === phrase) return true;
  return false;
}
