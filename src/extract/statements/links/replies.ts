/** Which statement answers which. */
import type { Scene } from '../scene.ts';
import { endOf, startOf, type Answered, type StatementDraft } from '../draft.ts';

/** An answer stands no farther from its question than this, in characters. */
const farthest = 400;

/** Between a question and what somebody says next stand no more characters than this. */
const next = 120;

/** Nor do two who speak in turn stand farther apart than this. */
const nearest = 60;

/** So many statements back an answer may find what it answers. */
const reach = 4;

/** Whether two statements are made at the same level: in the article itself, or inside the same statement. */
type SameLevel = (one: StatementDraft, other: StatementDraft) => boolean;

/**
 * What a statement answers: the last one before it that somebody else made, where that is a question or the cue is one
 * of answering.
 *
 *     “So you never pulled it?” she asked. “No,” he answered.
 *                                                   ^^^^^^^^
 */
export function answeredBy(
  scene: Scene,
  statement: StatementDraft,
  before: readonly StatementDraft[],
  sameLevel: SameLevel,
  isTold: boolean,
): Answered | undefined {
  const answered = before
    .slice(-reach)
    .toReversed()
    .find((one) => endOf(one) <= startOf(statement) && sameLevel(one, statement));
  if (!answered || answered.turn || startOf(statement) - endOf(answered) > farthest) return undefined;
  if (isSame(answered, statement)) {
    // what goes on after an answer answers the same: “No,” he said. “Never.”
    const goesOn = statement.cue && answered.cue?.token === statement.cue.token;
    return goesOn && answered.answers ? { ...answered.answers, rule: 'answer-goes-on' } : undefined;
  }
  if (isTold && isRetort(answered, statement)) return { statement: answered, rule: 'retort' };
  if (statement.cue?.verb.reply) return { statement: answered, rule: 'cue-of-answering' };
  return isAsked(scene, answered, statement) ? { statement: answered, rule: 'after-question' } : undefined;
}

/** Whether the token means somebody who is spoken to; in “you know” it does not. */
function meansHearer(scene: Scene, token: number): boolean {
  return scene.isSecondPerson(token) && !scene.words.fillers.has(scene.tree.form(token + 1));
}

/**
 * Asked whether it would reopen, Okafor said no.          “Who paid?” Linde asked. “Nobody,” Okafor said.
 *                                            ^^            ^^^^^^^^                ^^^^^^
 * Whoever is asked answers, and so does whoever speaks next in the same paragraph; a new paragraph turns to something
 * else unless it goes on in quotation marks.
 */
function isAsked(scene: Scene, question: StatementDraft, statement: StatementDraft): boolean {
  const { cue, act, addressees } = question;
  if (act !== 'speech' || statement.question || !(question.question || cue?.verb.question)) return false;
  const speaker = statement.source?.referent;
  if (speaker && addressees.some(({ referent }) => referent === speaker)) return true;
  const between = scene.text.slice(endOf(question), startOf(statement));
  const isQuoted = question.quotations.length > 0 && statement.quotations.length > 0;
  // “Why did nobody warn us?” is no question to whoever is quoted next; “Did you warn them?” is
  const isPut =
    cue?.verb.question === true ||
    question.pieces.some((piece) => scene.tree.within(piece).some((token) => meansHearer(scene, token)));
  const inTurn = isQuoted && (isPut || !statement.cue || !between.includes('\n'));
  return question.question && between.length <= (inTurn ? nearest : next) && (inTurn || !between.includes('\n'));
}

/**
 * “She kept saying, ‘You’ll miss it!’ I said, ‘It’s over.’”          “He wrote that he was coming, and I told him not to.”
 *                    ^^^^^^^^^^^^^^^           ^^^^^^^^^^                                                ^^^^^^^^^^^^^^^
 * In what somebody tells, one speaks after the other, to whoever spoke before, or is who was spoken to.
 */
function isRetort(before: StatementDraft, statement: StatementDraft): boolean {
  if (!before.source?.referent || !statement.source?.referent || statement.act === 'thought') return false;
  const inTurn = before.quotations.length > 0 && statement.quotations.length > 0;
  if (inTurn && startOf(statement) - endOf(before) <= nearest) return true;
  const isSaidTo = ({ addressees }: StatementDraft, { source }: StatementDraft): boolean =>
    addressees.some(({ referent }) => referent !== undefined && referent === source!.referent);
  return isSaidTo(statement, before) || isSaidTo(before, statement);
}

/** Whether both have the same source, as far as the text says. */
function isSame(one: StatementDraft, other: StatementDraft): boolean {
  if (one.cue && one.cue.token === other.cue?.token) return true;
  return one.source?.referent !== undefined && one.source.referent === other.source?.referent;
}
