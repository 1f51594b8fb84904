/**
 * What a statement tells about who can't have made it.
 *
 *     “She rang me that night,” Okafor said.          she is not Okafor, who says "I" here
 *     Kyle Stanhope was arrested on Friday, he said.  he is whoever spoke before, not who is named in it
 */
import type { Referent } from '../../doc.ts';
import { contains } from '../../span.ts';
import type { Scene } from '../scene.ts';
import { startOf, type StatementDraft } from './draft.ts';

/** How far back somebody who spoke is remembered, in statements. */
const memory = 6;

/** Whether somebody is first named inside of the statement, which stands before the pronoun. */
function isNamedInside({ named, mentions }: Referent, { pieces, source }: StatementDraft): boolean {
  // “Okafor, he admitted, knew it” may well be Okafor
  if (!named || pieces.length > 1 || pieces[0]!.start > source!.span.start) return false;
  const last = mentions.findLast((mention) => mention.kind === 'name' && mention.end <= source!.span.start);
  return last !== undefined && pieces.some((piece) => contains(piece, last));
}

const isFitting = (one: Referent | undefined, other: Referent): boolean =>
  one?.label === 'Person' && (one.gender === undefined || other.gender === undefined || one.gender === other.gender);

/** Who spoke last before the statement and may be meant by its pronoun. */
function speakerBefore(
  statement: StatementDraft,
  before: readonly StatementDraft[],
  not: Referent,
): Referent | undefined {
  const spoken = before
    .filter((one) => startOf(one) < startOf(statement) && (one.cue?.level ?? -1) === (statement.cue?.level ?? -1))
    .slice(-memory);
  return spoken.toReversed().find(({ source }) => source?.referent !== not && isFitting(source?.referent, not))?.source
    ?.referent;
}

/** Corrects the sources that are pronouns. Expects the statements in order. */
export function correctPronouns(
  scene: Scene,
  statements: readonly StatementDraft[],
  within: ReadonlyMap<StatementDraft, StatementDraft>,
): void {
  statements.forEach((statement, i) => {
    const { source } = statement;
    const referent = source?.referent;
    if (!referent || source.head === undefined || !scene.isThirdPerson(source.head)) return;
    const outer = within.get(statement);
    const isOuterSpeaker =
      outer?.source?.referent === referent &&
      (outer.turn ?? outer.quotations.length > 0) &&
      referent.label === 'Person';
    if (isOuterSpeaker || isNamedInside(referent, statement)) {
      statement.source = {
        ...source,
        referent: isOuterSpeaker ? undefined : speakerBefore(statement, statements.slice(0, i), referent),
      };
    }
  });
}
