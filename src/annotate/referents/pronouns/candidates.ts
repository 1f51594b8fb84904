/** Whom or what a pronoun may mean: what was mentioned before it and agrees with it, things included. */
import type { Gender } from '../../../doc.ts';
import type { Discourse } from '../discourse.ts';
import type { Draft } from '../draft.ts';
import { excludedFor } from './binding.ts';

/** `person` is "he" and "she", `several` is "they", `body` is "it"; `described` is "the singer", `called` is "the airline". */
export type AnaphorKind = 'person' | 'several' | 'body' | 'described' | 'called';

/** What a description tells about who may be meant by it. */
export interface Wording {
  /** Whether somebody can be called so at all. */
  fits(one: Draft): boolean;
  /** What speaks for or against somebody, as names of features. */
  traitsOf(one: Draft): readonly string[];
  /** What speaks for nobody who is known. */
  readonly traits: readonly string[];
}

export interface Anaphor {
  readonly token: number;
  readonly kind: AnaphorKind;
  readonly gender: Gender | undefined;
  readonly wording?: Wording;
}

/** What a language tells about a noun, by its token. */
export interface Nouns {
  isPlural(token: number): boolean;
  /** Whether it means people. */
  isPeople(token: number): boolean;
}

export interface Candidate {
  /** Undefined for a thing, which no referent stands for: it only keeps a pronoun from meaning somebody else. */
  readonly one: Draft | undefined;
  readonly plural: boolean;
  /** Of a thing, whether its noun means people. */
  readonly people?: boolean;
  /** Where it is mentioned within reach, in order. */
  readonly tokens: number[];
}

/** How many sentences a pronoun or a description reaches back, to those who have a referent and to things. */
const reach = { person: 6, several: 3, body: 3, described: 10, called: 12 } as const;
const thingReach = 2;
/** A description stands beside a name where so few tokens part them. */
const besideReach = 6;

function agrees(one: Draft, { kind, gender, wording }: Anaphor): boolean {
  switch (kind) {
    case 'described':
      return (
        one.label === 'Person' && one.named && !(one.gender && gender && one.gender !== gender) && wording!.fits(one)
      );
    case 'called':
      return one.label === 'Organization' && one.named && wording!.fits(one);
    case 'person':
      return one.label === 'Person' && !(one.gender && one.gender !== gender);
    case 'several':
      return (
        one.label === 'Group' ||
        one.label === 'Organization' ||
        one.label === 'Place' ||
        (one.label === 'Person' && !one.gender)
      );
    case 'body':
      return one.label === 'Organization' || one.label === 'Place' || one.label === 'Work';
  }
}

/** The subject of a clause above the pronoun that comes after it: "In his memoirs, Discua admitted". */
function subjectsAfter({ tree }: Discourse, token: number): number[] {
  const found: number[] = [];
  for (let at = tree.head(token); at >= 0; at = tree.head(at)) {
    const subject = tree.child(at, 'nsubj');
    if (subject > token && !tree.is(at, 'obl', 'advcl', 'nmod')) found.push(subject);
  }
  return found;
}

/** "Kamdar, an investigator, said": the description beside the name is no place of its own. */
export function isBesideName(discourse: Discourse, head: number): boolean {
  if (discourse.kind(head) !== 'description') return false;
  return discourse
    .heads(discourse.tree.sentence(head))
    .some(
      (other) =>
        Math.abs(other - head) <= besideReach &&
        discourse.kind(other) === 'name' &&
        discourse.at(other) === discourse.at(head),
    );
}

/**
 * Her lawyer, Gideon Marsh, was not moved.       what a name stands beside has its place in the sentence
 *     ^^^^^^  ------------
 */
function placeOf(discourse: Discourse, head: number): number {
  const { tree } = discourse;
  const one = discourse.at(head);
  let at = head;
  while (tree.is(at, 'appos', 'flat') && discourse.at(tree.head(at)) === one) at = tree.head(at);
  return at;
}

export function candidatesFor(discourse: Discourse, anaphor: Anaphor, nouns: Nouns): Candidate[] {
  const { tree } = discourse;
  const { token, kind } = anaphor;
  const sentence = tree.sentence(token);
  const excluded = excludedFor(discourse, token, kind === 'called');
  const drafts = new Map<Draft, number[]>();
  const add = (head: number): void => {
    const one = discourse.at(head);
    if (!one || excluded.has(one) || !agrees(one, anaphor)) return;
    if (isBesideName(discourse, head)) return;
    const place = placeOf(discourse, head);
    const tokens = drafts.get(one);
    if (tokens) tokens.push(place);
    else drafts.set(one, [place]);
  };
  for (let i = Math.max(0, sentence - reach[kind]); i <= sentence; i++) {
    for (const head of discourse.heads(i)) if (head < token) add(head);
  }
  for (const subject of subjectsAfter(discourse, token)) add(subject);
  const candidates = [...drafts].map(([one, tokens]): Candidate => ({ one, tokens, plural: one.plural }));
  const mayBeThing = kind === 'several' || kind === 'body';
  return mayBeThing ? [...candidates, ...thingsFor(discourse, anaphor, nouns)] : candidates;
}

/** Noun phrases of the right number that mean nobody, one candidate for each noun; and several people named together. */
function thingsFor(discourse: Discourse, { token, kind }: Anaphor, nouns: Nouns): Candidate[] {
  const { tree } = discourse;
  const sentence = tree.sentence(token);
  const first = tree.sentences[Math.max(0, sentence - thingReach)]!.firstToken;
  const things = new Map<string, number[]>();
  const several = kind === 'several';
  for (let at = first; at < token; at++) {
    if (tree.pos(at) !== 'NOUN' && tree.pos(at) !== 'PROPN') continue;
    if (tree.is(at, 'compound', 'flat', 'amod') || tree.isBelow(token, at)) continue;
    const joined = several && tree.child(at, 'conj') >= 0;
    if (!joined && (discourse.at(at) !== undefined || nouns.isPlural(at) !== several)) continue;
    const key = joined ? `${at}` : tree.lemma(at);
    const tokens = things.get(key);
    if (tokens) tokens.push(at);
    else things.set(key, [at]);
  }
  return [...things.values()].map((tokens) => ({
    one: undefined,
    plural: several,
    people: nouns.isPeople(tokens.at(-1)!),
    tokens,
  }));
}
