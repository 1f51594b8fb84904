import type { Syntax } from '../../doc.ts';
import { extent, type SentenceTokens } from './extent.ts';

const SUBJECTS: ReadonlySet<string> = new Set(['nsubj', 'nsubj:pass']);
const NOUNS: ReadonlySet<string> = new Set(['NOUN', 'PROPN']);

/**
 * No verb has two subjects side by side: of a description and a name one belongs to the other, and a clause beside a
 * subject is no subject. Training decodes the same way.
 *
 *     The newsletter Harbour Watch reported a fire.     Ana Marchetti, the club's president, resigned.
 *         nsubj      ^^^^^^^^^^^^^ appos                nsubj               ^^^^^^^^^ appos
 *
 *     Baker Ana Marchetti resigned.                     Such a letter is hard to write.
 *     ^^^^^ nmod:desc                                               nsubj        ^^^^^ ccomp, not csubj
 *
 * Of the sentence of the tokens `start` to `end`; heads count from the first of all tokens.
 */
export function oneSubject(syntax: readonly Syntax[], forms: readonly string[], start: number, end: number): Syntax[] {
  const repaired = syntax.slice(start, end);
  const latest = new Map<string, number>();
  for (let i = start; i < end; i++) {
    const { head, dep } = syntax[i]!;
    if (!SUBJECTS.has(dep)) continue;
    const place = `${head} ${i < head}`;
    const before = latest.get(place);
    const between = before === undefined ? undefined : betweenNouns(syntax, forms, before, i, [start, end]);
    if (before === undefined || between === undefined) {
      latest.set(place, i);
    } else if (between === ',' || syntax.slice(start, end).some((one) => one.head === before && one.dep === 'det')) {
      repaired[i - start] = { ...syntax[i]!, head: before, dep: 'appos' };
    } else {
      repaired[before - start] = { ...syntax[before]!, head: i, dep: 'nmod:desc' };
      latest.set(place, i);
    }
  }
  const withSubject = new Set(repaired.flatMap(({ dep, head }) => (SUBJECTS.has(dep) ? [head] : [])));
  return repaired.map((one) => {
    return one.dep === 'csubj' && withSubject.has(one.head) ? { ...one, dep: 'ccomp' } : one;
  });
}

/** What stands between two nouns of which one belongs to the other; undefined where that isn't so. */
function betweenNouns(
  syntax: readonly Syntax[],
  forms: readonly string[],
  before: number,
  i: number,
  sentence: SentenceTokens,
): '' | ',' | undefined {
  const tags = [syntax[before]!.pos, syntax[i]!.pos];
  const [, last] = extent(syntax, before, sentence);
  const [first] = extent(syntax, i, sentence);
  if (first <= last || !tags.every((tag) => NOUNS.has(tag))) return undefined;
  const between = forms.slice(last + 1, first).join(' ');
  if (between === ',') return ',';
  return between === '' && tags[0] === 'NOUN' && tags[1] === 'PROPN' ? '' : undefined;
}
