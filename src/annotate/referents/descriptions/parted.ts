/** Names that only commas and a few words part from a description, where the tree does not tell that they belong together. */
import type { IdentityWords } from './apposition.ts';
import type { Discourse } from '../discourse.ts';
import type { Draft } from '../draft.ts';
import type { Phrase } from './phrase.ts';

/** Words between a description and the name behind it are no more than this. */
const longestAside = 5;
const longestBody = 8;

/**
 * Where the tree misses an apposition: only a comma, or an age between two, stands between the phrase and the name.
 *
 *     the captain, Ada Moss, said          her friend, the novelist Ada Moss, said          a spokesman for the president, Ada Moss, said
 */
export function parted(
  discourse: Discourse,
  { start, head, definite, indefinite }: Phrase,
  words: Pick<IdentityWords, 'serving' | 'placing' | 'isTitle' | 'isPerson'>,
): Draft | undefined {
  const { tree } = discourse;
  const comma = (at: number): boolean => tree.form(at) === ',';
  const within = (at: number): boolean => tree.sentence(at) === tree.sentence(head);
  const nameAt = (at: number): Draft | undefined =>
    within(at) && discourse.kind(at) !== 'pronoun' && discourse.at(at)?.named ? discourse.at(at) : undefined;
  const closed = (one: Draft, at: number): boolean => {
    let after = at;
    while (discourse.at(after) === one) after++;
    return !within(after) || /^[,.;)]$/u.test(tree.form(after));
  };
  /** The token of the name that comes next, where nothing but words of these classes stands before it. */
  const next = (from: number, classes: readonly string[]): number => {
    let at = from;
    while (at - from < longestAside && within(at) && !discourse.at(at) && classes.includes(tree.pos(at))) at++;
    return nameAt(at) ? at : -1;
  };
  const described = ['DET', 'ADJ', 'NOUN', 'PROPN'];
  if (definite && comma(head + 1)) {
    let first = head + 2;
    // "the Speaker, Smt. Ada Moss"
    while (!discourse.at(first)?.named && (words.isTitle(tree.form(first)) || tree.form(first) === '.')) first++;
    const at = tree.pos(first) === 'DET' ? next(first, described) : first;
    const behind = at < 0 ? undefined : nameAt(at);
    if (behind && closed(behind, at)) return isTaken(discourse, behind, head) ? undefined : behind;
  }
  if ((definite || indefinite) && words.serving.has(tree.form(head + 1))) {
    let at = head + 2;
    while (at - head < longestAside && within(at) && described.includes(tree.pos(at)) && !isNamedPerson(discourse, at))
      at++;
    const behind = comma(at) ? nameAt(at + 1) : undefined;
    if (behind?.label === 'Person' && closed(behind, at + 1)) return behind;
  }
  if ((definite || indefinite) && words.placing.has(tree.form(head + 1))) {
    const at = afterBody(discourse, head + 2, words);
    // but not "the daughter of a skipper, Ada Moss": "the chief of the harbor force, Ada Moss, said"; "the head of the Harbor Council Ada Moss said"
    const behind = nameAt(comma(at) ? at + 1 : at);
    if (behind?.label === 'Person' && (!comma(at) || closed(behind, at + 1))) return behind;
  }
  if (!(definite || indefinite) || tree.is(head, 'nsubj', 'conj', 'obl', 'nmod')) return undefined;
  const first = tree.tokenAt(start);
  if (!comma(first - 1)) return undefined;
  const before = tree.pos(first - 2) === 'NUM' && comma(first - 3) ? first - 4 : first - 2;
  return nameAt(before);
}

/** The token after a phrase that names or describes a body or a place. */
function afterBody(discourse: Discourse, from: number, words: Pick<IdentityWords, 'isPerson'>): number {
  const { tree } = discourse;
  let at = from;
  const isPart = (): boolean => {
    const label = discourse.at(at)?.label;
    return label === undefined
      ? ['DET', 'ADJ', 'NOUN', 'PROPN'].includes(tree.pos(at)) && !words.isPerson(tree.lemma(at))
      : label === 'Organization' || label === 'Place';
  };
  while (at - from < longestBody && tree.sentence(at) === tree.sentence(from) && isPart()) at++;
  return at;
}

/** "a spokesman for the president, Ada Moss": whether somebody is described already whom the phrase is a part of. */
export function isTaken(discourse: Discourse, name: Draft, head: number): boolean {
  for (let at = head - 1; head - at <= longestAside; at--) {
    if (discourse.tree.pos(at) === 'PUNCT' || discourse.tree.pos(at) === 'VERB') return false;
    if (discourse.at(at) === name && discourse.kind(at) === 'description') return true;
  }
  return false;
}

function isNamedPerson(discourse: Discourse, token: number): boolean {
  const one = discourse.at(token);
  return one?.label === 'Person' && one.named;
}
