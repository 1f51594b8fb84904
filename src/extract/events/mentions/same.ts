/** Do two mentions tell of the same happening? */
import type { EventWords } from '../../events.ts';
import type { Mention, Party } from './mention.ts';

const agree = (one: Party | undefined, other: Party | undefined): boolean => one !== undefined && one === other;

/** Two who are both named. */
function areOthers(one: Party | undefined, other: Party | undefined): boolean {
  return typeof one === 'object' && typeof other === 'object' && one.named && other.named && one !== other;
}

/** Two who are both named, or two different nouns; "the suspects" may be "the pair", or Tom Lacey and Ada Quill. */
function differ(one: Party | undefined, other: Party | undefined): boolean {
  return areOthers(one, other) || (typeof one === 'string' && typeof other === 'string' && one !== other);
}

/** "two suspects" and "the pair", or one who isn't told of. */
function mayAgree(one: Party | undefined, other: Party | undefined): boolean {
  return one === undefined || other === undefined || (typeof one === 'object' && typeof other === 'object');
}

function isAnother(one: Mention, other: Mention, words: EventWords): boolean {
  return [...other.modifiers].some((modifier) => words.isOther(modifier) && !one.modifiers.has(modifier));
}

/** "arrested" again, of whoever may be the same; of a word that tells little, as "went", one of the two is known to be. */
function isSameVerb(earlier: Mention, later: Mention): boolean {
  if (agree(earlier.theme, later.theme) || agree(earlier.agent, later.agent)) return true;
  return later.isTelling && mayAgree(earlier.theme, later.theme);
}

/** "the blast" after "a gas blast"; "a second blast" and "the blasts" are others. */
function isSameNoun(earlier: Mention, later: Mention): boolean {
  if (earlier.isPlural !== later.isPlural) return false;
  const isNew = [...later.modifiers].some((modifier) => !earlier.modifiers.has(modifier));
  return later.isDefinite || !isNew || earlier.modifiers.size === 0;
}

/** Whether a later mention tells of the same happening as an earlier one of the same deed. */
export function isSame(earlier: Mention, later: Mention, words: EventWords): boolean {
  if (isAnother(earlier, later, words) || differ(earlier.theme, later.theme)) return false;
  if (earlier.inHeadline && !later.inHeadline) return !areOthers(earlier.agent, later.agent);
  if (earlier.isVerb && later.isVerb) return !differ(earlier.agent, later.agent) && isSameVerb(earlier, later);
  if (!earlier.isVerb && !later.isVerb) return isSameNoun(earlier, later);
  const noun = earlier.isVerb ? later : earlier;
  return noun.isDefinite || !noun.isPlural || agree(earlier.theme, later.theme);
}
