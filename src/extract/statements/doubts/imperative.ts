/** Commands to say something. */
import type { Scene } from '../scene.ts';
import type { StatementDraft } from '../draft.ts';

/**
 * “Say one word and you are finished.”          “Ask me in a year.”
 *  ^^^                                           ^^^
 * Whoever is told to say something has not said it.
 */
export function isImperative({ tree }: Scene, { cue }: StatementDraft): boolean {
  if (!cue || cue.level < 0 || cue.passive || cue.act === 'thought') return false;
  const { token } = cue;
  if (tree.form(token) !== tree.lemma(token) || tree.pos(token) === 'ADP') return false;
  const isFirst = token === 0 || /^[“"‘'.!?,;:—–-]$/u.test(tree.form(token - 1));
  return isFirst && tree.child(token, 'nsubj', 'aux', 'mark') < 0 && !tree.is(token, 'xcomp', 'advcl', 'acl');
}
