/**
 * People who are introduced by their given names as somebody's relatives: they are not whoever else has such a name.
 *
 *     Their twin sons, Leifur and Thorvaldur, survive her.          Thorvaldur Einarsson is somebody else
 *                      ^^^^^^     ^^^^^^^^^^
 * Only where one of them has no full name in the article: children who have one may well be named so.
 */
import type { Doc, Entity } from '../../../doc.ts';
import { partsOf, wordFits } from './parts.ts';

export interface RelativeWords {
  /** Whether a noun names a relative; by lemma. */
  isRelative(lemma: string): boolean;
  isPlural(form: string, lemma: string): boolean;
}

type Needed = Doc<'tokens' | 'syntax'>;

/** Whether nothing but commas and conjunctions stands between two names. */
function areListed({ tokens, syntax }: Needed, one: Entity, next: Entity): boolean {
  if (next.firstToken <= one.endToken) return false;
  for (let token = one.endToken; token < next.firstToken; token++) {
    if (tokens[token]!.text !== ',' && syntax[token]!.pos !== 'CCONJ') return false;
  }
  return true;
}

/** Whether a plural noun of kinship stands directly before, with or without a comma. */
function followsRelatives({ tokens, syntax }: Needed, { firstToken }: Entity, words: RelativeWords): boolean {
  const before = tokens[firstToken - 1]?.text === ',' ? firstToken - 2 : firstToken - 1;
  const lemma = syntax[before]?.lemma.toLowerCase() ?? '';
  return words.isRelative(lemma) && words.isPlural(tokens[before]!.text.toLowerCase(), lemma);
}

/** `names` are the entities of people, in order. */
export function introducedRelatives(doc: Needed, names: readonly Entity[], words: RelativeWords): Set<Entity> {
  const text = (entity: Entity): string => doc.article.text.slice(entity.start, entity.end);
  const full = names.map((entity) => partsOf(text(entity))).filter((parts) => parts.words.length > 1);
  const isKnown = (entity: Entity): boolean => full.some((one) => wordFits(partsOf(text(entity)).words[0] ?? '', one));
  const introduced = new Set<Entity>();
  for (let first = 0; first < names.length; first++) {
    const list = [names[first]!];
    while (names[first + list.length] && areListed(doc, list.at(-1)!, names[first + list.length]!)) {
      list.push(names[first + list.length]!);
    }
    const isSingle = list.every(({ firstToken, endToken }) => endToken - firstToken === 1);
    if (list.length > 1 && isSingle && followsRelatives(doc, list[0]!, words) && !list.every(isKnown)) {
      for (const entity of list) introduced.add(entity);
    }
    first += list.length - 1;
  }
  return introduced;
}
