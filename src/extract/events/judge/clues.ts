/** All that speaks for or against a word naming something particular that happens. */
import { upTo, type Clue } from '../../statements/judge/clue.ts';
import type { EventWords } from '../../events.ts';
import type { Scene } from '../../scene.ts';
import { clauseClues } from './clause.ts';
import { nounClues } from './noun.ts';
import { formOf, verbClues } from './verb.ts';

/** How often words like it name happenings, as a clue by steps and as it is. */
export function likenessClues(name: string, likeness: number | undefined): Clue[] {
  if (likeness === undefined) return [`${name}:unknown`];
  return [[`${name}:likeness`, likeness], `${name}:${upTo(likeness, [0, 1, 2, 3, 4, 5, 6, 7, 8])}`];
}

/** Each name once, the constant "always" among them. */
export function happeningClues(scene: Scene, token: number, words: EventWords): ReadonlyMap<string, number> {
  const { tree, statements, level } = scene;
  const isVerb = tree.pos(token) === 'VERB';
  const kind = isVerb ? formOf(scene, token) : 'noun';
  const lemma = tree.lemma(token);
  const clues: Clue[] = [
    'always',
    `form:${kind}`,
    `dep:${kind}/${tree.dep(token)}`,
    `lemma:${isVerb ? 'verb' : 'noun'}/${lemma}`,
    `kind:${isVerb ? 'verb' : 'noun'}/${words.kindOf(lemma, !isVerb) ?? 'none'}`,
    ...likenessClues(isVerb ? 'verb' : 'noun', words.likeness(lemma, !isVerb)),
    ...(isVerb ? verbClues(scene, token, words) : nounClues(scene, token, words)),
    ...clauseClues(scene, token, kind),
  ];
  if (statements.isCue(token)) clues.push('cue', `cue/${kind}`);
  if (statements.at(token).length > 0) clues.push('said', `said/${kind}`);
  if (level[token]! >= 0) clues.push('quoted', `quoted/${kind}`);
  return new Map(clues.map((clue) => (typeof clue === 'string' ? [clue, 1] : clue)));
}
