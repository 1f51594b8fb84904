/** What the clause around a word tells of whether something particular happens in it. */
import type { Scene } from '../../scene.ts';
import type { Clue } from '../../statements/judge/clue.ts';
import { formOf } from './verb.ts';

/** The verb above a word, a clause's predicate otherwise. */
function headVerb({ tree }: Scene, token: number): number {
  let at = tree.head(token);
  while (at >= 0 && tree.pos(at) !== 'VERB' && tree.head(at) >= 0) at = tree.head(at);
  return at;
}

export function clauseClues(scene: Scene, token: number, kind: string): Clue[] {
  const { tree, doc } = scene;
  const clues: Clue[] = [];
  const head = tree.head(token);
  const above = headVerb(scene, token);
  if (above >= 0) {
    clues.push(`above:${tree.lemma(above)}`, `above:${tree.lemma(above)}/${tree.dep(token)}`);
    if (tree.pos(above) === 'VERB') clues.push(`above-form:${formOf(scene, above)}/${kind}`);
  }
  if (head >= 0) clues.push(`head-pos:${kind}/${tree.pos(head)}`);
  const sentence = tree.sentences[tree.sentence(token)];
  if (!sentence) return clues;
  const near = doc.times.filter(({ start, end }) => start < sentence.end && end > sentence.start);
  if (near.some(({ type }) => type === 'DATE' || type === 'TIME')) clues.push(`dated/${kind}`);
  if (near.some(({ type }) => type === 'SET')) clues.push(`repeated/${kind}`);
  const [last] = [sentence.endToken - 1];
  if (tree.form(last) === '?') clues.push(`asked/${kind}`);
  if (sentence.firstToken === 0) clues.push('first-sentence');
  return clues;
}
