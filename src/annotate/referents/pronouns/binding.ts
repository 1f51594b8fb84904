/** Whom a pronoun can't mean, whatever the text has in mind: what grammar rules out. */
import type { Discourse } from '../discourse.ts';
import type { Draft } from '../draft.ts';
import { speakerBeside } from '../speech/quoted-speaker.ts';

const nominal = ['nmod', 'appos', 'compound', 'flat', 'conj', 'det'];

/**
 * Villanueva told her      her mother said      Lindqvist and he      he said Moran was arrested
 * ^^^^^^^^^^      ---      --- ^^^^^^           ^^^^^^^^^     --      --      ^^^^^
 */
export function excludedFor(discourse: Discourse, token: number, isBody: boolean): Set<Draft> {
  const { tree } = discourse;
  const excluded = new Set<Draft>();
  const exclude = (at: number): void => {
    const one = discourse.at(at);
    if (one) excluded.add(one);
  };
  const verb = tree.head(token);
  if (verb >= 0 && tree.is(token, 'obj', 'iobj', 'obl')) {
    const subject = tree.child(verb, 'nsubj');
    if (subject >= 0) exclude(subject);
    for (const other of tree.children(verb)) if (other !== token && tree.is(other, 'obj', 'iobj')) exclude(other);
  }
  // the noun phrase that the pronoun is a part of, and what stands beside it there
  for (let at = token; tree.is(at, ...nominal) && tree.head(at) >= 0; at = tree.head(at)) {
    exclude(tree.head(at));
    const beside = tree.child(tree.head(at), 'appos', 'flat');
    if (beside >= 0) exclude(beside);
  }
  const quoted = quotedBefore(discourse, token);
  const isSaid = (at: number): boolean => quoted < 0 || discourse.level[at]! >= quoted;
  if (verb >= 0 && tree.is(token, 'nsubj')) {
    const inside = tree.children(verb).filter((child) => tree.is(child, 'ccomp', 'xcomp'));
    for (const at of inside.flatMap((child) => tree.subtree(child))) {
      if (isSaid(at) && discourse.kind(at) !== 'pronoun' && !tree.is(at, 'nmod:poss')) exclude(at);
    }
  }
  // "Kyle Stanhope was taken into custody, he said": whoever is only introduced there does not say so
  const host = hostOf(discourse, token);
  // but "Norvane Bank has closed a branch, the bank said"
  if (host >= 0 && !isBody) {
    for (const at of tree.subtree(host)) if (at !== token && isSaid(at) && discourse.isFullName(at)) exclude(at);
  }
  const speaker = speakerBeside(discourse, token);
  if (speaker) excluded.add(speaker);
  return excluded;
}

/** "Kinsella scolded him: “Never,” she said": the level of what is said directly before, -1 where it is not quoted. */
function quotedBefore({ level }: Discourse, token: number): number {
  const said = [1, 2, 3].map((back) => level[token - back] ?? -1).find((at) => at > level[token]!);
  return said ?? -1;
}

/** The verb of the sentence that the pronoun's clause is put into or behind: "Moran, he said, was arrested"; -1 for none. */
export function hostOf({ tree }: Discourse, token: number): number {
  const verb = tree.head(token);
  if (verb < 0 || !tree.is(token, 'nsubj') || !tree.is(verb, 'parataxis') || tree.child(verb, 'ccomp') >= 0) return -1;
  return tree.head(verb);
}
