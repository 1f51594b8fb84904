/** Which statement answers which. */
import { endOf, startOf, type StatementDraft } from '../draft.ts';

/** An answer stands no farther from its question than this, in characters. */
const farthest = 400;

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
  statement: StatementDraft,
  before: readonly StatementDraft[],
  sameLevel: SameLevel,
  isTold: boolean,
): StatementDraft | undefined {
  const answered = before
    .slice(-reach)
    .toReversed()
    .find((one) => endOf(one) <= startOf(statement) && sameLevel(one, statement));
  if (!answered || answered.turn || startOf(statement) - endOf(answered) > farthest) return undefined;
  if (isSame(answered, statement)) {
    // what goes on after an answer answers the same: “No,” he said. “Never.”
    const goesOn = statement.cue && answered.cue?.token === statement.cue.token;
    return goesOn ? answered.answers : undefined;
  }
  if (isTold && isRetort(answered, statement)) return answered;
  const asked = answered.question && answered.act === 'speech';
  return statement.cue?.verb.reply || (asked && !statement.question) ? answered : undefined;
}

/**
 * “She kept saying, ‘You’ll miss it!’ I said, ‘It’s over.’”          “He wrote that he was coming, and I told him not to.”
 *                    ^^^^^^^^^^^^^^^           ^^^^^^^^^^                                                ^^^^^^^^^^^^^^^
 * In what somebody tells, one speaks after the other, or to whoever spoke before.
 */
function isRetort(before: StatementDraft, statement: StatementDraft): boolean {
  if (!before.source?.referent || !statement.source?.referent) return false;
  const inTurn = before.quotations.length > 0 && statement.quotations.length > 0;
  if (inTurn && startOf(statement) - endOf(before) <= nearest) return true;
  return statement.addressees.some(({ referent }) => referent !== undefined && referent === before.source!.referent);
}

/** Whether both have the same source, as far as the text says. */
function isSame(one: StatementDraft, other: StatementDraft): boolean {
  if (one.cue && one.cue.token === other.cue?.token) return true;
  return one.source?.referent !== undefined && one.source.referent === other.source?.referent;
}
