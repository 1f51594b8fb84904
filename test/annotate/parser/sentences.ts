/** Trees written as words of the form form/pos/head/relation, heads counted from 1, 0 the root. */
import type { Syntax } from '../../../src/doc.ts';

export const formsOf = (words: string): string[] => words.split(' ').map((word) => word.split('/')[0]!);

/** The lemma of a plural in -s is without it. */
export const syntaxOf = (words: string): Syntax[] =>
  words.split(' ').map((word) => {
    const [form, pos, head, dep] = word.split('/');
    const lemma = pos === 'NOUN' ? form!.replace(/s$/, '') : form!;
    return { pos: pos!, lemma, head: Number(head) - 1, dep: dep! };
  });

export const written = (forms: readonly string[], syntax: readonly Syntax[]): string =>
  syntax.map(({ pos, head, dep }, i) => `${forms[i]!}/${pos}/${head + 1}/${dep}`).join(' ');
