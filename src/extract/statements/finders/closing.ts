/**
 * An attribution that closes its sentence, where neither the network nor the tree says so.
 *
 *     The crane collapsed at the docks and injured two workers, officials said.
 *                                                             ^^^^^^^^^^^^^^^^
 *     He laughed when he was told of the smell, a court has heard.
 *                                             ^^^^^^^^^^^^^^^^^^^
 */
import { afterDateline } from '../../../annotate/datelines.ts';
import type { Span } from '../../../span.ts';
import type { Scene } from '../scene.ts';
import type { Cue } from '../cues/find.ts';
import { isWithinLevel } from '../extent/levels.ts';
import { tidied } from '../extent/trim.ts';

/** What stands before the attribution. */
export function beforeClosingCue(scene: Scene, cue: Cue): Span | undefined {
  const { tree, level, text } = scene;
  const sentence = tree.sentences[tree.sentence(cue.token)];
  const subject = tree.child(cue.token, 'nsubj');
  if (!sentence || subject < 0 || subject > cue.token) return undefined;
  const first = Math.min(...tree.subtree(subject), subject);
  if (tree.form(first - 1) !== ',' || first - 1 <= sentence.firstToken) return undefined;
  const rest = tree.within({ start: tree.tokens[cue.token]!.end, end: sentence.end });
  if (rest.some((token) => tree.pos(token) === 'VERB' || level[token] !== cue.level)) return undefined;
  const from = afterDateline(tree.tokens, sentence);
  const content = tree
    .within({ start: tree.tokens[from]!.start, end: tree.tokens[first - 1]!.start })
    .filter((token) => isWithinLevel(scene, level[token]!, cue.level));
  if (content[0] === undefined || tree.pos(content[0]) === 'VERB') return undefined;
  const isVerb = (token: number): boolean => ['VERB', 'AUX'].includes(tree.pos(token)) || tree.child(token, 'cop') >= 0;
  const finite = content.some((token) => isVerb(token) && tree.child(token, 'nsubj') >= 0);
  return finite ? tidied(text, tree.span(content)) : undefined;
}

/** Whether whoever hears or is told it is the subject: "the jury heard", "the jury was told". */
export function isHeard({ verb, passive }: Cue): boolean {
  return passive ? verb.addressee === 'object' : verb.addressee === 'subject';
}
