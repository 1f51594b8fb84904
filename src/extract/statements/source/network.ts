/** Who says it, of an attribution that the network found. */
import type { Attribution, Referent } from '../../../doc.ts';
import type { Span } from '../../../span.ts';
import type { Scene } from '../scene.ts';
import { isTime, spokenTo } from '../links/addressees.ts';
import type { Cue } from '../cues/find.ts';
import type { Source } from '../draft.ts';
import { sourceBehind } from './document.ts';
import { nounPhraseSpan, sourceAt, sourceOf } from './source.ts';

/** A noun stands no farther than this, in tokens, from the article or adjective that alone was seen. */
const farthest = 3;

/** "a poll released in August": the noun of the phrase that the words begin with. */
function nounAtStart(
  words: readonly number[],
  isNoun: (token: number) => boolean,
  isBefore: (token: number) => boolean,
): number | undefined {
  const end = words.findIndex(
    (token, i) => (i > 0 && token !== words[i - 1]! + 1) || !(isNoun(token) || isBefore(token)),
  );
  return words.slice(0, end < 0 ? words.length : end).findLast(isNoun);
}

/** Of the words that name the source the one that the others hang on; -1 where there are none. */
export function headOf({ tree }: Scene, { source, anchor }: Attribution): number {
  if (source.length === 0) return -1;
  const own = new Set(source);
  const words = source.filter((token) => tree.dep(token) !== 'nmod:poss');
  const heads = words.filter((token) => !own.has(tree.head(token)));
  const noun = (token: number): boolean => ['NOUN', 'PROPN', 'PRON'].includes(tree.pos(token));
  const other = (token: number): boolean => ['NUM', 'DET', 'ADJ'].includes(tree.pos(token));
  const subject = tree.child(anchor, 'nsubj');
  const head = own.has(subject)
    ? subject
    : (heads.find((token) => noun(token) && tree.is(token, 'nsubj')) ??
      heads.find(noun) ??
      nounAtStart(words, noun, other) ??
      heads.find(other) ??
      words.findLast(noun) ??
      source[0]!);
  // of "the tall engineer" the network may see "the tall" alone
  const above = tree.head(head);
  const between = Array.from({ length: Math.max(0, above - head - 1) }, (_, i) => head + 1 + i);
  const isNoun =
    above > head && above - head <= farthest && noun(above) && between.every((token) => tree.pos(token) !== 'VERB');
  return isNoun && tree.is(head, 'det', 'amod', 'compound') ? above : head;
}

/**
 * Straub’s lawyer, Amrit Gill, said …          her colleague Lord Penhallow believed …
 *                  ^^^^^^^^^^^                                    ^^^^^^^^^
 * The name directly after a description, whatever the tree makes of it.
 */
function nameAfter({ tree, cast }: Scene, head: number, source: readonly number[]): Referent | undefined {
  for (let token = head + 1; source.includes(token) || /^[,–—]$/u.test(tree.form(token)); token++) {
    const referent = cast.at(token);
    if (referent?.label === 'Person' && referent.named) return referent;
    if (!['PROPN', 'PUNCT', 'NOUN', 'ADJ', 'ADV'].includes(tree.pos(token))) return undefined;
  }
  return undefined;
}

/** "a report, which says that …": the noun that a relative pronoun stands for; -1 where the word is none. */
function antecedentOf({ tree }: Scene, token: number): number {
  if (tree.pos(token) !== 'PRON') return -1;
  for (let at = token, steps = 0; at >= 0 && steps < 4; at = tree.head(at), steps++) {
    const noun = tree.head(at);
    // "the diplomat who called and who said": the second clause may hang on the noun beside the first
    const isSecond = tree.dep(at) === 'conj' && ['NOUN', 'PROPN'].includes(tree.pos(noun));
    if (tree.dep(at) === 'acl:relcl' || isSecond) return noun < token ? noun : -1;
  }
  return -1;
}

/**
 * A mining company that had declared bankruptcy …          the words that name the source, together with the pronoun
 * ^^^^^^^^^^^^^^^^^^^^^
 */
function withRelative(scene: Scene, antecedent: number, { start, end }: Span): Span {
  const noun = nounPhraseSpan(scene, antecedent);
  const isBeside = noun.end <= start && /^,?\s*$/u.test(scene.text.slice(noun.end, start));
  return { start: isBeside ? noun.start : start, end };
}

/** Who the words that the network takes for the source mean, `named` being their head; undefined where there are none. */
export function attributedSource(scene: Scene, { source }: Attribution, named: number, cue: Cue): Source | undefined {
  if (cue.verb.addressee === 'subject') return undefined;
  if (source.length === 0) return cue.passive ? undefined : sourceOf(scene, cue);
  const own = sourceBehind(scene, named, 'attribution');
  if (!own) return undefined;
  const head = own.head ?? named;
  // "expected by the end of the month"
  if (cue.passive && isTime(scene, head)) return undefined;
  // "Asked about it, she said": whoever is asked does not ask
  if (
    cue.passive &&
    !scene.tree.is(head, 'obl') &&
    scene.cast.at(head) === scene.cast.at(spokenTo(scene, cue.token)[0] ?? -1)
  )
    return undefined;
  // "No one would say": nobody is somebody
  if (
    scene.words.negativeOpeners.has(scene.tree.form(head)) ||
    scene.words.negativeOpeners.has(scene.tree.form(scene.tree.child(head, 'det')))
  )
    return undefined;
  const antecedent = antecedentOf(scene, head);
  const found =
    antecedent < 0 ? own : { ...own, span: withRelative(scene, antecedent, own.span), rule: 'relative-pronoun' };
  if (found.referent?.named) return found;
  if (antecedent >= 0 && !scene.cast.at(head))
    return { ...sourceAt(scene, antecedent, 'relative-pronoun'), span: found.span };
  const referent = found.referent && found.referent.label !== 'Person' ? undefined : nameAfter(scene, head, source);
  return referent ? { ...found, referent, rule: 'name-after-description' } : found;
}
