import type { Syntax } from '../../doc.ts';
import { extent, type SentenceTokens } from './extent.ts';

const DETERMINERS: readonly string[] = ['det', 'nmod:poss'];
/** What stays with a noun that describes a name; everything else before it is said of the name. */
const OF_THE_NOUN: ReadonlySet<string> = new Set(['amod', 'compound', 'nmod:desc', 'flat', 'nmod', 'advmod']);
/** What follows a name and belongs to the description in front of it. */
const OF_THE_PHRASE: ReadonlySet<string> = new Set(['punct', 'conj', 'acl:relcl']);

/**
 * A noun with a determiner has the name after it as an apposition; one without describes the name. Training decodes the
 * same way, and counts how often (`conventions.py`).
 *
 *     the newsletter Harbour Watch              baker Ana Marchetti
 *         ^^^^^^^^^^ head    ^^^^^ appos         ^^^^^ nmod:desc  ^^^ head
 *
 * Changes the sentence of the tokens `start` to `end`; heads count from the first of all tokens.
 */
export function describedNames(syntax: Syntax[], forms: readonly string[], sentence: SentenceTokens): void {
  const [start, end] = sentence;
  for (let i = start; i < end; i++) {
    const { dep, head: noun } = syntax[i]!;
    if (dep === 'appos' && noun >= 0 && noun < i && isBare(syntax, forms, noun, i, sentence))
      describe(syntax, noun, i, sentence);
  }
  for (let noun = start; noun < end; noun++) {
    const { dep, head: name } = syntax[noun]!;
    if (dep === 'nmod:desc' && name > noun && isDetermined(syntax, noun, name, sentence))
      putFirst(syntax, noun, name, sentence);
  }
}

/** Plural nouns are left: they stand for several names. */
function isBare(
  syntax: readonly Syntax[],
  forms: readonly string[],
  noun: number,
  name: number,
  sentence: SentenceTokens,
): boolean {
  const { pos, dep, lemma } = syntax[noun]!;
  if (pos !== 'NOUN' || syntax[name]!.pos !== 'PROPN' || dep === 'root') return false;
  if (lemma !== forms[noun]!.toLowerCase() || !/^\p{Lu}/u.test(forms[name]!)) return false;
  if (extent(syntax, name, sentence)[0] !== noun + 1) return false;
  return !children(syntax, noun, sentence).some((i) => isDeterminer(syntax[i]!) || syntax[i]!.dep === 'nummod');
}

function describe(syntax: Syntax[], noun: number, name: number, sentence: SentenceTokens): void {
  for (const i of children(syntax, noun, sentence))
    if (i > noun || !OF_THE_NOUN.has(syntax[i]!.dep)) hang(syntax, i, name);
  syntax[name] = { ...syntax[name]!, head: syntax[noun]!.head, dep: syntax[noun]!.dep };
  syntax[noun] = { ...syntax[noun]!, head: name, dep: 'nmod:desc' };
}

function isDetermined(syntax: readonly Syntax[], noun: number, name: number, sentence: SentenceTokens): boolean {
  if (syntax[noun]!.pos !== 'NOUN' || syntax[name]!.pos !== 'PROPN') return false;
  const around = [...children(syntax, noun, sentence), ...children(syntax, name, sentence)];
  return around.some((i) => i < noun && isDeterminer(syntax[i]!));
}

function putFirst(syntax: Syntax[], noun: number, name: number, sentence: SentenceTokens): void {
  for (const i of children(syntax, name, sentence))
    if (i < noun || (i > name && OF_THE_PHRASE.has(syntax[i]!.dep))) hang(syntax, i, noun);
  syntax[noun] = { ...syntax[noun]!, head: syntax[name]!.head, dep: syntax[name]!.dep };
  syntax[name] = { ...syntax[name]!, head: noun, dep: 'appos' };
}

function isDeterminer({ dep }: Syntax): boolean {
  return DETERMINERS.some((determiner) => dep.startsWith(determiner));
}

function children(syntax: readonly Syntax[], token: number, [start, end]: SentenceTokens): number[] {
  const found: number[] = [];
  for (let i = start; i < end; i++) if (syntax[i]!.head === token) found.push(i);
  return found;
}

function hang(syntax: Syntax[], token: number, head: number): void {
  syntax[token] = { ...syntax[token]!, head };
}
