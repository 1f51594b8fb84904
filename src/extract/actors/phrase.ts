/** What the words of a description tell of whether it means somebody in particular. */
import type { Mention, Referent } from '../../doc.ts';
import { type Clue } from '../statements/judge/clue.ts';
import { formOf } from '../events/judge/verb.ts';
import type { Scene } from '../scene.ts';

/** "the", "no", "her", "Pike’s": what stands before the noun, or that nothing does. */
function determinerOf({ tree, cast }: Scene, head: number): string {
  const possessor = tree.child(head, 'nmod:poss');
  if (possessor >= 0) return tree.pos(possessor) === 'PRON' ? 'own' : cast.at(possessor)?.named ? 'name’s' : 'noun’s';
  const determiner = tree.child(head, 'det');
  if (determiner >= 0) return tree.form(determiner);
  return tree.child(head, 'nummod') >= 0 ? 'number' : 'none';
}

/** Where the noun stands in its clause: a subject, the predicate of a copula, what hangs on a preposition. */
function placeOf({ tree }: Scene, head: number): string {
  if (tree.child(head, 'cop') >= 0) return 'predicate';
  const preposition = tree.child(head, 'case');
  const relation = tree.dep(head).split(':', 1)[0]!;
  return preposition >= 0 && relation !== 'nsubj' ? `${relation}/${tree.form(preposition)}` : tree.dep(head);
}

/** How the clause around the noun is told: its tense, and whether it asks, denies or supposes. */
function clauseClues(scene: Scene, head: number): Clue[] {
  const { tree } = scene;
  const isVerbal = (token: number): boolean => tree.pos(token) === 'VERB' || tree.child(token, 'cop') >= 0;
  let verb = head;
  while (verb >= 0 && !isVerbal(verb)) verb = tree.head(verb);
  if (verb < 0) return ['clause:none'];
  const copula = tree.child(verb, 'cop');
  const clues: Clue[] = [`clause:${copula >= 0 ? tree.form(copula) : formOf(scene, verb)}`];
  for (const child of tree.children(verb)) {
    if (tree.is(child, 'mark', 'advmod')) clues.push(`${tree.dep(child)}:${tree.form(child)}`);
  }
  return clues;
}

export function phraseClues(scene: Scene, { label }: Referent, { head, rule }: Mention): Clue[] {
  const { tree, level, headlineEnd, cast } = scene;
  const plural = tree.form(head) !== tree.lemma(head) ? 'plural' : 'singular';
  const determiner = determinerOf(scene, head);
  const place = placeOf(scene, head);
  const clues: Clue[] = [
    `number:${label}/${plural}`,
    `determiner:${determiner}`,
    `determiner:${determiner}/${label}/${plural}`,
    `lemma:${tree.lemma(head)}`,
    `pos:${tree.pos(head)}`,
    `place:${place}`,
    `place:${tree.dep(head)}/${label}`,
    `found-by:${rule}`,
    ...clauseClues(scene, head),
  ];
  const own = tree.children(head);
  for (const child of own) {
    if (tree.is(child, 'amod')) clues.push('has:adjective', `adjective:${tree.lemma(child)}`);
    else if (tree.is(child, 'nmod') && tree.dep(child) !== 'nmod:poss') {
      const preposition = tree.child(child, 'case');
      const which = cast.at(child)?.named ? 'name' : 'noun';
      clues.push(`with:${preposition < 0 ? 'none' : tree.form(preposition)}`, `with:${which}`);
    } else if (tree.is(child, 'compound', 'nummod', 'acl', 'appos', 'conj', 'det'))
      clues.push(`has:${tree.dep(child)}`);
  }
  if (own.every((child) => tree.is(child, 'det', 'case', 'punct'))) clues.push('bare-noun', `bare-noun/${determiner}`);
  if (level[head]! >= 0) clues.push('quoted', `quoted/${label}`);
  if (tree.tokens[head]!.start < headlineEnd) clues.push('headline');
  const governor = tree.head(head);
  if (governor >= 0) clues.push(`under:${tree.pos(governor)}`);
  return clues;
}
