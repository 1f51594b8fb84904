/**
 * Walter Linde, 61, went below. The 61-year-old was not seen afterward.
 *               ^^               ^^^^^^^^^^^^^^^ whoever is of that age, where only one named person is
 */
import type { Mention } from '../../../doc.ts';
import type { Tree } from '../../../tree.ts';
import type { Discourse } from '../discourse.ts';
import type { Draft } from '../draft.ts';

export interface AgeWords {
  /** What follows the number, token by token: "-", "year", "-", "old". */
  readonly afterNumber: readonly string[];
  readonly definite: ReadonlySet<string>;
}

/** The age that stands between commas after the name. */
export function ageAfter(tree: Tree, end: number): string | undefined {
  const after = tree.tokenAt(end);
  const isAge =
    tree.form(after) === ',' && /^\d{1,3}$/u.test(tree.form(after + 1)) && /^[,.;]$/u.test(tree.form(after + 2));
  return isAge ? tree.form(after + 1) : undefined;
}

/** Adds the descriptions by age as mentions. */
export function mentionAges(discourse: Discourse, named: readonly Draft[], words: AgeWords): void {
  const { tree } = discourse;
  const byAge = new Map<string, Set<Draft>>();
  for (const one of named) {
    if (one.label !== 'Person') continue;
    for (const { end } of one.mentions) {
      const age = ageAfter(tree, end);
      if (age !== undefined) byAge.set(age, (byAge.get(age) ?? new Set<Draft>()).add(one));
    }
  }
  if (byAge.size === 0) return;
  for (let token = 1; token < tree.tokens.length; token++) {
    const [one, another] = byAge.get(tree.form(token)) ?? [];
    const last = token + words.afterNumber.length;
    if (!one || another || !words.definite.has(tree.form(token - 1))) continue;
    if (words.afterNumber.some((form, i) => tree.form(token + 1 + i) !== form)) continue;
    // "the 61-year-old captain" is described by the noun
    if (['NOUN', 'PROPN'].includes(tree.pos(last + 1))) continue;
    const { start, end } = tree.span([token - 1, last]);
    const mention: Mention = { start, end, head: last, kind: 'description', rule: 'age' };
    discourse.mention(one, mention);
  }
}
