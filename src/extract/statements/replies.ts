/** Which statement answers which. */
import type { Scene } from '../scene.ts';
import { endOf, startOf, type StatementDraft } from './draft.ts';

/**
 * A statement with a cue of answering replies to the one before it that somebody else made:
 *
 *     “So you never pulled it?” she asked. “No,” he answered.
 *                                                   ^^^^^^^^
 */
export function addRepliesTo(
  scene: Scene,
  statements: readonly StatementDraft[],
  ids: ReadonlyMap<StatementDraft, string>,
): void {
  statements.forEach((statement, i) => {
    if (!statement.cue) return;
    const answered = statements
      .slice(Math.max(0, i - 4), i)
      .toReversed()
      .find(
        (one) =>
          endOf(one) <= startOf(statement) &&
          one.source?.referent !== statement.source?.referent &&
          one.cue?.level === statement.cue?.level,
      );
    if (!answered || !(statement.cue.verb.reply ?? (answered.question && answered.cue?.verb.question))) return;
    if (startOf(statement) - endOf(answered) > 400) return;
    scene.graph.edge({
      type: 'REPLIES_TO',
      from: ids.get(statement)!,
      to: ids.get(answered)!,
      evidence: [{ start: statement.cue.start, end: statement.cue.end, rule: 'cue-of-answer' }],
      confidence: 0.7,
    });
  });
}
