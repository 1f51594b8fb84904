/** Who was described before the article names them. */
import { remembered } from '../../../remembered.ts';
import type { Discourse } from '../discourse.ts';
import type { Draft } from '../draft.ts';
import type { Described, Known } from './known.ts';
import { fits, nameAs, type DescriptionWords } from './words.ts';

/** So many sentences after a body's kind its name follows. */
const reachAhead = 6;

/**
 * "Chief executive denies talks … Ada Moss, the chief executive, said": of those who were described before they were
 * named, who they turned out to be: in a headline or the first sentence, or as somebody's. Only where one person alone
 * is called so.
 */
export function personsNamedLater(known: Known, discourse: Discourse, words: DescriptionWords): Map<Draft, Draft> {
  const { tree } = discourse;
  const later = new Map<Draft, Draft>();
  const lead = tree.sentences.findIndex((_, sentence) => !discourse.isHeadline(sentence));
  const isEarly = ({ owned, token }: Described): boolean => {
    const sentence = tree.sentence(token);
    return owned || sentence === lead || discourse.isHeadline(sentence);
  };
  const isFormer = (word: string): boolean => words.isFormer(word);
  const named = new Map<string, Described | undefined>();
  for (const early of known.all) {
    const { one, token, key, modifiers, possessor, owned } = early;
    // anybody may have a sister
    if (owned && !possessor && words.relationOf(key)) continue;
    if (one.named || one.label !== 'Person' || later.has(one) || !isEarly(early)) continue;
    const found = remembered(named, key, () => onlyNamed(known.by(key), isEarly));
    if (!found || found.token < token || !fits(found.one, one.isGenderPresumed ? undefined : one.gender)) continue;
    if (found.possessor && possessor && found.possessor !== possessor) continue;
    if (modifiers.some(isFormer) === found.modifiers.some(isFormer)) later.set(one, found.one);
  }
  return later;
}

/** Of what one key describes, the description of the only named person, before whom it describes nobody else. */
function onlyNamed(described: readonly Described[], isEarly: (known: Described) => boolean): Described | undefined {
  const same = described.filter(({ one }) => one.label === 'Person');
  const known = same.find(({ one }) => one.named);
  if (!known || same.some(({ one }) => one.named && one !== known.one)) return undefined;
  // somebody else who is described so and never named; "the CEO" of the headline and "its chief executive" are one
  const other = same.some((one) => !one.one.named && !isEarly(one) && one.token < known.token);
  return other ? undefined : known;
}

/**
 * "The union has called a strike … the Harbor Workers’ Guild": of the bodies that were called by their kind before
 * they were named, which they are. Only where one body alone is of that kind.
 */
export function bodiesNamedLater(
  known: Known,
  named: readonly Draft[],
  { tree }: Discourse,
  words: DescriptionWords,
): Map<Draft, Draft> {
  const later = new Map<Draft, Draft>();
  for (const { one, token, key, modifiers, owned, definite } of known.all) {
    if (one.named || one.label !== 'Organization' || later.has(one) || one.mentions[0]?.head !== token) continue;
    if (!definite || owned || modifiers.length > 0) continue;
    const [body, another] = named.filter(
      (other) => other.label === 'Organization' && ['word', 'kind'].includes(nameAs(words, other, key) ?? ''),
    );
    const first = body?.mentions[0]?.head ?? -1;
    if (body && !another && first > token && tree.sentence(first) - tree.sentence(token) <= reachAhead)
      later.set(one, body);
  }
  return later;
}
