/** Participles that give a name. */
import type { Scene } from '../scene.ts';
import type { StatementDraft } from '../draft.ts';

/** "a band known as “The Late Ferries”": a participle without anybody who says it names something. */
export function isNaming({ tree, words }: Scene, { cue, source }: StatementDraft): boolean {
  if (!cue || !tree.is(cue.token, 'acl', 'amod') || !words.naming.has(tree.lemma(cue.token))) return false;
  const isParticiple = words.isPast(tree.form(cue.token), tree.lemma(cue.token));
  return isParticiple && (!source || ['subject-of-cue', 'agent-of-cue'].includes(source.rule));
}
