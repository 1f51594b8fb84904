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
import { endOf, startOf, type Answered, type Source, type StatementDraft } from '../draft.ts';
import { sourceAt } from './source.ts';

/** How far back a conversation is remembered, in statements. */
const memory = 8;

export interface Floating {
  readonly source: Source | undefined;
  readonly answers: Answered | undefined;
}

/** The subject of the sentence before a quotation: "She nodded. “Yes.”" */
export function narratorBefore(scene: Scene, offset: number): Source | undefined {
  const { tree } = scene;
  const sentence = tree.sentences[tree.sentence(tree.tokenAt(offset)) - 1];
  if (!sentence) return undefined;
  for (let token = sentence.firstToken; token < sentence.endToken; token++) {
    if (tree.head(token) < 0) {
      const own = tree.child(token, 'nsubj');
      // "Her brother, who had listened, snorts.": a verb may be taken for a noun, and what it hangs on for the root
      const isNoun = ['NOUN', 'PROPN'].includes(tree.pos(token)) && tree.child(token, 'cop') < 0;
      const subject = own < 0 && isNoun ? token : own;
      return subject >= 0 && scene.level[subject]! < 0
        ? sourceAt(scene, subject, 'subject-of-sentence-before')
        : undefined;
    }
  }
  return undefined;
}

/** Whoever else took part in the conversation last, and isn't who made this statement. */
export function otherParty(scene: Scene, one: StatementDraft, before: readonly StatementDraft[]): Source | undefined {
  const referent = one.source?.referent;
  // “Did it help?” I ask.
  const isAuthor = !referent && one.source?.head !== undefined && scene.isFirstPerson(one.source.head);
  const found = before
    .slice(-memory)
    .toReversed()
    .find(({ source, cue }) => source?.referent && source.referent !== referent && (cue?.level ?? -1) < 0);
  return (referent ?? isAuthor) && found?.source ? { ...found.source, rule: 'other-party' } : undefined;
}

/** Who speaks in a paragraph that is nothing but a quotation; `before` are the statements so far, in order. */
export function speakerOfParagraph(
  scene: Scene,
  isQuestion: boolean,
  start: number,
  before: readonly StatementDraft[],
  previousParagraph: number,
): Floating {
  const last = before.at(-1);
  if (!last || endOf(last) > start || endOf(last) < previousParagraph) return { source: undefined, answers: undefined };
  if (last.question)
    return { source: otherParty(scene, last, before), answers: { statement: last, rule: 'paragraph-after-question' } };
  const asked = before.at(-2);
  const asker =
    last.answers?.statement.source ??
    (asked?.question && asked.source?.referent !== last.source?.referent ? asked.source : undefined);
  if (isQuestion && asker) return { source: { ...asker, rule: 'asks-again' }, answers: undefined };
  return { source: last.source && { ...last.source, rule: 'speaker-goes-on' }, answers: undefined };
}

const byPlace = (one: StatementDraft, other: StatementDraft): number =>
  startOf(one) - startOf(other) || endOf(one) - endOf(other);

/** What has been said outside of quotation marks up to a place in the text; asked for from beginning to end. */
export class Spoken {
  readonly #waiting: StatementDraft[];
  readonly #past: StatementDraft[] = [];

  constructor(statements: readonly StatementDraft[]) {
    this.#waiting = statements
      .filter((one) => (one.cue?.level ?? -1) < 0)
      .sort(byPlace)
      .reverse();
  }

  add(statement: StatementDraft): void {
    if ((statement.cue?.level ?? -1) < 0) this.#past.push(statement);
  }

  /** The last statements that begin before the offset, in order. */
  before(offset: number): StatementDraft[] {
    while (this.#waiting.length && startOf(this.#waiting.at(-1)!) < offset) this.#past.push(this.#waiting.pop()!);
    return this.#past
      .slice(-2 * memory)
      .sort(byPlace)
      .filter((one) => startOf(one) < offset);
  }
}
