/** Whom a statement is said to. */
import { firstPast } from '../../../search.ts';
import { contains, type Span } from '../../../span.ts';
import type { Scene } from '../scene.ts';
import { called } from './vocatives.ts';
import { addresseePreposition, type Cue } from '../cues/find.ts';
import type { Source, StatementDraft } from '../draft.ts';
import { sourceAt } from '../source/source.ts';

/** The word that opens a phrase, on whichever word of the name the tree hangs it: "from Sir Julian Linde KC". */
function prepositionOf({ tree }: Scene, token: number): string {
  const before = tree.subtree(token, (child) => tree.is(child, 'case', 'flat', 'compound', 'appos'));
  return tree.form(before.find((one) => tree.dep(one) === 'case' && one < token) ?? -1);
}

/** A phrase below the token with one of the prepositions: the noun in "to the committee". */
function phrasesWith(scene: Scene, token: number, prepositions: ReadonlySet<string>): number[] {
  const { tree } = scene;
  const phrases = tree.children(token).filter((child) => tree.is(child, 'obl', 'nmod'));
  return phrases.filter((child) => prepositions.has(prepositionOf(scene, child)));
}

/** The subject of a passive cue, of its own or of the clause that a participle hangs on: "Asked whether …, she said". */
export function spokenTo({ tree }: Scene, token: number): number[] {
  const own = tree.child(token, 'nsubj');
  if (own >= 0) return [own];
  const head = tree.head(token);
  const subject = tree.is(token, 'acl') ? head : tree.child(head, 'nsubj');
  return subject >= 0 ? [subject] : [];
}

const nominal = ['NOUN', 'PROPN', 'PRON', 'NUM'];
const leftOfNoun = ['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN', 'PRON'];

/**
 * Her lawyer told the local reporters that …          “No,” she told him.
 *                     ^^^^^^^^^^^^^^^                                ^^^
 * The noun of the phrase that follows the cue's last word, read off the order of the words: trees of such clauses are often wrong.
 */
function afterCue(scene: Scene, statement: StatementDraft, last: number): number[] {
  const { tree } = scene;
  let head = -1;
  const isBeside = (token: number): boolean => tree.sentence(token) === tree.sentence(last);
  // "warned want-away striker Okafor"
  const isHyphen = (token: number): boolean => /^[-–]$/u.test(tree.form(token));
  for (let token = last + 1; (leftOfNoun.includes(tree.pos(token)) || isHyphen(token)) && isBeside(token); token++) {
    if (isHyphen(token)) continue;
    if (isInside(tree.tokens[token]!, statement) || isTime(scene, token)) break;
    // "asked Okafor three times"
    if (head >= 0 && ['DET', 'NUM'].includes(tree.pos(token))) break;
    if (nominal.includes(tree.pos(token))) head = token;
    if (tree.pos(token) === 'PRON' && tree.dep(token) !== 'nmod:poss') break;
    // "told the board Monday": a name after the noun that is no part of it
    const next = tree.pos(token + 1);
    if (head === token && next === 'PROPN' && tree.pos(token) === 'NOUN' && !tree.is(token, 'compound')) break;
  }
  return head < 0 ? [] : [head];
}

function isInside(token: Span, { pieces }: StatementDraft): boolean {
  return pieces.some((piece) => contains(piece, token));
}

/** The object of a cue that speaks to its object, or the phrase of one that doesn't: "told the reporters", "said to me". */
function ofCue(scene: Scene, statement: StatementDraft, cue: Cue): number[] {
  const { tree } = scene;
  const children = tree.children(cue.token);
  const toObject = cue.verb.addressee === 'object';
  if (cue.verb.addressee === 'subject') return children.filter((child) => tree.dep(child) === 'nsubj');
  if (cue.passive) return toObject ? spokenTo(scene, cue.token) : [];
  // "replied to the mayor", but not "responded to a question"
  const isSomebody = (child: number): boolean =>
    cue.verb.reply !== true || tree.pos(child) === 'PRON' || scene.cast.agentAt(child) !== undefined;
  const phrases = phrasesWith(scene, cue.token, scene.words.toPrepositions).filter(
    (child) => child > cue.token && isSomebody(child),
  );
  const preposition = addresseePreposition(scene, cue);
  if (preposition >= 0) return afterCue(scene, statement, preposition);
  const objects = toObject ? afterCue(scene, statement, cue.token) : children.filter((child) => tree.is(child, 'iobj'));
  return [...objects, ...phrases];
}

/**
 * In a letter to the committee he wrote …          A memo to staff said …          but: she said, citing a letter to staff
 *                    ^^^^^^^^^                                ^^^^^
 * Whether what is said stands in the writing, or is what the writing says.
 */
function isSaidIn({ tree, words }: Scene, document: number, cue: Cue): boolean {
  if (tree.head(document) === cue.token && !tree.is(document, 'obl')) return true;
  if (tree.head(cue.token) === document) return true;
  let before = document - 1;
  while (
    ['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PRON', 'PART', 'VERB'].includes(tree.pos(before)) &&
    before > document - 6
  )
    before--;
  return words.writtenIn.has(tree.form(before));
}

/** Whom a writing goes to in which something is said, wherever the tree hangs it. */
function ofDocument(scene: Scene, statement: StatementDraft, cue: Cue): number[] {
  const { tree, level, words } = scene;
  const sentence = tree.sentences[tree.sentence(cue.token)];
  const found: number[] = [];
  for (let token = sentence?.firstToken ?? 0; token < (sentence?.endToken ?? 0); token++) {
    if (!words.documentNouns.has(tree.lemma(token)) || level[token] !== cue.level) continue;
    if (isInside(tree.tokens[token]!, statement) || !isSaidIn(scene, token, cue)) continue;
    found.push(...phrasesWith(scene, token, words.toPrepositions));
  }
  return found;
}

/**
 * Cross-examined by Ada Quill, he accepted that …          Under questioning from Ada Quill, she conceded that …
 *                   ^^^^^^^^^                                                      ^^^^^^^^^
 */
function ofQuestioning(scene: Scene, cue: Cue): number[] {
  const { tree } = scene;
  // "he accepted that … but insisted": both are said to whoever asks
  const head = tree.is(cue.token, 'conj') ? tree.head(cue.token) : cue.token;
  return [...new Set([head, cue.token])]
    .flatMap((verb) => tree.children(verb))
    .filter((child) => tree.is(child, 'advcl', 'obl') && scene.words.questioning.has(tree.lemma(child)))
    .flatMap((child) => [
      ...tree.children(child).filter((one) => tree.dep(one) === 'obl:agent'),
      ...phrasesWith(scene, child, scene.words.questionedBy),
    ]);
}

/**
 * In an interview with Ada Quill, he says that …          Addressing the court, she said that …
 *                      ^^^^^^^^^                                     ^^^^^
 */
function ofTalk(scene: Scene, cue: Cue): number[] {
  const { tree } = scene;
  return tree.children(cue.token).flatMap((child) => {
    if (tree.is(child, 'obl') && scene.words.talks.has(tree.lemma(child)))
      return phrasesWith(scene, child, scene.words.questionedBy);
    const prepositions = tree.is(child, 'advcl') ? scene.words.turningTo.get(tree.lemma(child)) : undefined;
    if (!prepositions || !tree.form(child).endsWith('ing')) return [];
    if (prepositions.length > 0) return phrasesWith(scene, child, new Set(prepositions));
    return tree.children(child).filter((one) => tree.is(one, 'obj'));
  });
}

/** A token with what is coordinated to it. */
function withConjuncts({ tree }: Scene, token: number): number[] {
  return [token, ...tree.children(token).filter((child) => tree.is(child, 'conj'))];
}

/** "told lawmakers Wednesday" */
export function isTime({ doc, tree }: Scene, token: number): boolean {
  const { end } = tree.tokens[token]!;
  const time = doc.times[firstPast(doc.times, (one) => one.end >= end)];
  return time !== undefined && contains(time, tree.tokens[token]!);
}

/**
 * Krol wrote to Quill on Tuesday, urging her to visit the plant.
 *               ^^^^^                    ^^^ whom the participle speaks to is whom the verb speaks to
 */
function ofMainVerb(scene: Scene, one: Source, { source }: StatementDraft, cue: Cue): Source {
  const { tree, cast } = scene;
  const isKnown = one.referent !== undefined && one.referent !== source?.referent;
  const gender = isKnown || one.head === undefined ? undefined : scene.genderOf(one.head);
  if (!gender || !tree.is(cue.token, 'advcl') || tree.child(cue.token, 'nsubj') >= 0) return one;
  const head = tree.head(cue.token);
  const objects = tree.children(head).filter((child) => tree.is(child, 'obj', 'iobj') && child < cue.token);
  const found = [...objects, ...phrasesWith(scene, head, scene.words.toPrepositions)]
    .map((token) => cast.agentAt(token))
    .find((referent) => referent?.label === 'Person' && (referent.gender ?? gender) === gender);
  return found ? { ...one, referent: found, rule: 'addressee-of-main-verb' } : one;
}

/** The words that name whom a statement is said to, by its cue; who that is, where it is known. */
export function addressed(scene: Scene, statement: StatementDraft): Source[] {
  const { cue } = statement;
  if (!cue) return [];
  const named = {
    'addressee-of-cue': ofCue(scene, statement, cue),
    'addressee-of-document': ofDocument(scene, statement, cue),
    'addressee-of-questioning': ofQuestioning(scene, cue),
    'addressee-of-talk': ofTalk(scene, cue),
  };
  const known = Object.entries(named)
    .flatMap(([rule, tokens]) =>
      tokens.flatMap((token) => withConjuncts(scene, token)).map((token) => ({ token, rule })),
    )
    .filter(({ token }) => !isInside(scene.tree.tokens[token]!, statement) && !isTime(scene, token))
    .filter(({ token }, i, all) => all.findIndex((one) => one.token === token) === i);
  const found = known.length > 0 ? known : called(scene, statement).map((token) => ({ token, rule: 'called-by-name' }));
  return found.map(({ token, rule }) => ofMainVerb(scene, sourceAt(scene, token, rule), statement, cue));
}
