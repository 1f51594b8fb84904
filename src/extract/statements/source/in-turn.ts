/** Who speaks in a quotation that nothing attributes and that stands beside what was said before it. */
import type { Scene } from '../scene.ts';
import { endOf, type Source, type StatementDraft } from '../draft.ts';
import { addressed } from '../links/addressees.ts';
import { otherParty, type Floating } from './floating.ts';
import { sourceAt, subjectOf } from './source.ts';

/** Whether nothing but marks and blanks of one paragraph stand between what was said and the offset. */
function isBeside({ text }: Scene, before: StatementDraft, start: number): boolean {
  return /^[.?!,…]*[”"’'»]*[ \t]*[“"‘'«]$/u.test(text.slice(endOf(before), start));
}

/**
 * The judge asked Tom Lacey where he was. “At home.” “Was anybody with you?” “No.”
 *                                          ^^^^^^^     ^^^^^^^^^^^^^^^^^^^^^   ^^^ two who speak in turn
 *
 * @param start where the content begins
 * @param before what was said so far, in order
 */
export function speakerInTurn(scene: Scene, start: number, before: readonly StatementDraft[]): Floating | undefined {
  const last = before.at(-1);
  if (!last || !isBeside(scene, last, start)) return undefined;
  const rule = 'speaks-in-turn';
  const asked = last.question && last.cue?.verb.question === true ? addressed(scene, last)[0] : undefined;
  if (last.quotations.length === 0) return asked && { source: asked, answers: { statement: last, rule } };
  const source = last.answers?.statement.source ?? asked ?? otherParty(scene, last, before);
  return { source: source && { ...source, rule }, answers: last.question ? { statement: last, rule } : undefined };
}

/**
 * “It is a long game.” – Ada Quill
 *                        ^^^^^^^^^ whoever signs a quotation, at the end of its line
 *
 * @param end where the content ends
 */
export function signedAfter(scene: Scene, end: number): Source | undefined {
  const { tree, text, cast } = scene;
  const dash = /^[.,]?[”"’'»]\s*[-–—]{1,2}\s*/u.exec(text.slice(end, end + 12));
  if (!dash) return undefined;
  const first = tree.tokenAt(end + dash[0].length);
  const signer = cast.agentAt(first);
  if (!signer?.named) return undefined;
  let last = first;
  while (cast.at(last + 1) === signer) last++;
  return /^[^\S\n]*(?:[,(\n]|$)/u.test(text.slice(tree.tokens[last]!.end))
    ? sourceAt(scene, last, 'signature')
    : undefined;
}

/**
 * And from Chairwoman Ada Quill:          The mayor had a message for drivers:
 *          ^^^^^^^^^^^^^^^^^^^^^          ^^^^^^^^^
 * “We did our best.”                      “Stay at home.”
 * Whoever the words before a colon name last where they are no clause, else their subject.
 *
 * @param start where the content begins
 */
export function introducedBefore(scene: Scene, start: number): Source | undefined {
  const { tree, text, cast } = scene;
  // "Okafor stated,", and the quotation in a paragraph of its own
  const colon = /(?::|,(?=\s*\n))\s*[“"‘'«]$/u.exec(text.slice(Math.max(0, start - 8), start));
  if (!colon) return undefined;
  const token = tree.tokenAt(start - colon[0].length);
  const sentence = tree.sentences[tree.sentence(token)];
  if (!sentence || !/^[:,]$/u.test(tree.form(token))) return undefined;
  const own = Array.from({ length: token - sentence.firstToken }, (_, i) => sentence.firstToken + i);
  const verb = own.find((one) => tree.pos(one) === 'VERB' && tree.child(one, 'nsubj') >= 0);
  if (verb !== undefined) {
    const subject = subjectOf(scene, verb);
    return subject >= 0 && cast.agentAt(subject)?.label === 'Person'
      ? sourceAt(scene, subject, 'subject-before-colon')
      : undefined;
  }
  return cast.agentAt(token - 1) ? sourceAt(scene, token - 1, 'name-before-colon') : undefined;
}
