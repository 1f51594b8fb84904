/**
 * Quotations that nothing attributes: they go on where somebody has spoken before, or answer him.
 *
 *     “It is not safe,” Okafor said. “It never was. We told them.” “For years.”     she goes on
 *                                                                  ^^^^^^^^^^^^
 *     “A loan for what?” asked Okafor.
 *     “A boiler.”                                                                   somebody else answers
 *      ^^^^^^^^
 */
import type { Scene } from '../scene.ts';
import { endOf, startOf, type Source, type StatementDraft } from './draft.ts';
import { sourceAt } from './sources.ts';

/** How far back a conversation is remembered, in statements. */
const memory = 8;

export interface Floating {
  readonly source: Source | undefined;
  readonly answers: StatementDraft | undefined;
}

/** The subject of the sentence before a quotation: "She nodded. “Yes.”" */
export function narratorBefore(scene: Scene, offset: number): Source | undefined {
  const { tree } = scene;
  const sentence = tree.sentences[tree.sentence(tree.tokenAt(offset)) - 1];
  if (!sentence) return undefined;
  for (let token = sentence.firstToken; token < sentence.endToken; token++) {
    if (tree.head(token) < 0) {
      const subject = tree.child(token, 'nsubj');
      return subject >= 0 && scene.level[subject]! < 0 ? sourceAt(scene, subject) : undefined;
    }
  }
  return undefined;
}

/** Whoever else took part in the conversation last, and isn't this one. */
function other(one: StatementDraft, before: readonly StatementDraft[]): Source | undefined {
  const referent = one.source?.referent;
  const found = before
    .slice(-memory)
    .toReversed()
    .find(({ source, cue }) => source?.referent && source.referent !== referent && (cue?.level ?? -1) < 0);
  return referent && found?.source;
}

/** Who speaks in a paragraph that is nothing but a quotation; `before` are the statements so far, in order. */
export function speakerOfParagraph(
  isQuestion: boolean,
  start: number,
  before: readonly StatementDraft[],
  previousParagraph: number,
): Floating {
  const last = before.at(-1);
  if (!last || endOf(last) > start || endOf(last) < previousParagraph) return { source: undefined, answers: undefined };
  if (last.question) return { source: other(last, before), answers: last };
  const asked = before.at(-2);
  const asker =
    last.answers?.source ??
    (asked?.question && asked.source?.referent !== last.source?.referent ? asked.source : undefined);
  if (isQuestion && asker) return { source: asker, answers: undefined };
  return { source: last.source, answers: undefined };
}

/** The last of the statements that begins before the offset and stands outside of quotation marks. */
export function lastBefore(statements: readonly StatementDraft[], offset: number): StatementDraft[] {
  return statements.filter((one) => startOf(one) < offset && (one.cue?.level ?? -1) < 0);
}
