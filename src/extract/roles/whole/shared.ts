/** What a definite title is of where another holder of the same office tells it: "the deputy clerk" of the town's clerk. */
import { grouped } from '../../../grouped.ts';
import type { Scene } from '../../scene.ts';
import type { Title } from '../title/wording.ts';
import type { RoleWords } from '../words.ts';
import type { Whole } from './whole.ts';

/** The wholes of the titles, in their order, those completed that have none but share the noun with one that has. */
export function withShared(
  { tree }: Scene,
  titles: readonly Title[],
  wholes: readonly (Whole | undefined)[],
  words: RoleWords,
): (Whole | undefined)[] {
  const told = titles.flatMap(({ lemma }, i) => (wholes[i] ? [{ lemma, whole: wholes[i] }] : []));
  const byLemma = grouped(told, ({ lemma }) => lemma);
  return titles.map((title, i) => {
    const known = wholes[i];
    // a story tells of presidents of several countries
    if (known || words.countryTitles.has(title.lemma)) return known;
    if (title.determiner !== 'definite' || words.wholePrepositions.has(tree.form(title.last + 1))) return known;
    const others = (byLemma.get(title.lemma) ?? []).map(({ whole }) => whole);
    const isOne = new Set(others.map(({ referent }) => referent)).size === 1;
    return isOne ? { ...others[0]!, span: tree.span([title.head]), uses: [] } : undefined;
  });
}
