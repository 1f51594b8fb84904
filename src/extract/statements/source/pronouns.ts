/**
 * What a statement tells about who can't have made it.
 *
 *     “Linde said it was over. She rang me,” Okafor said.   she is not Okafor, who says "I" here
 *     Kyle Stanhope was arrested on Friday, he said.  he is whoever spoke before, not who is named in it
 */
import type { Gender, Referent } from '../../../doc.ts';
import { firstPast } from '../../../search.ts';
import { contains } from '../../../span.ts';
import type { Scene } from '../scene.ts';
import { startOf, type StatementDraft } from '../draft.ts';

/** How far back somebody who spoke is remembered, in statements. */
const memory = 6;

/** In characters, how far before somebody's speech the people are named whom a pronoun in it means. */
const farthest = 200;

const fitting =
  (gender: Gender) =>
  (one: Referent): boolean =>
    one.label === 'Person' && (one.gender ?? gender) === gender;

/** Whether somebody is first named inside of the statement, which stands before the pronoun. */
function isNamedInside({ tree }: Scene, { named, mentions }: Referent, { pieces, source }: StatementDraft): boolean {
  if (!named || pieces[0]!.start > source!.span.start) return false;
  // "Okafor, he admitted, knew it" may well be Okafor; not so "Okafor knew it, he said, and left"
  const first = tree.within(pieces[0]!);
  const isClause = first.some((token) => tree.is(token, 'nsubj') && first.includes(tree.head(token)));
  if (pieces.length > 1 && !isClause) return false;
  const before = firstPast(mentions, ({ start }) => start >= source!.span.start);
  let at = before - 1;
  while (at >= 0 && !(mentions[at]!.kind === 'name' && mentions[at]!.end <= source!.span.start)) at--;
  const last = mentions[at];
  return last !== undefined && pieces.some((piece) => contains(piece, last));
}

/** Who spoke last before the statement and may be meant by a pronoun of that gender. */
function speakerBefore(
  statement: StatementDraft,
  before: readonly StatementDraft[],
  gender: Gender,
  not: Referent | undefined,
): Referent | undefined {
  const spoken = before.filter((one) => startOf(one) < startOf(statement) && (one.cue?.level ?? -1) < 0).slice(-memory);
  const isFitting = (one: Referent | undefined): boolean => one !== undefined && one !== not && fitting(gender)(one);
  return spoken.toReversed().find(({ source }) => isFitting(source?.referent))?.source?.referent;
}

/** Corrects the sources that are pronouns. Expects the statements in order. */
export function correctPronouns(
  scene: Scene,
  statements: readonly StatementDraft[],
  within: ReadonlyMap<StatementDraft, StatementDraft>,
): void {
  statements.forEach((statement, i) => {
    const { source } = statement;
    if (source?.head === undefined) return;
    const gender = scene.genderOf(source.head);
    if (!gender) return;
    const { referent } = source;
    const outer = within.get(statement);
    const isOuterSpeaker =
      referent?.label === 'Person' &&
      outer?.source?.referent === referent &&
      (outer.turn ?? outer.quotations.length > 0);
    if (isOuterSpeaker || (!referent && outer)) {
      const from = Math.max(0, startOf(outer) - farthest);
      const isOther = (one: Referent): boolean => one !== outer.source?.referent && fitting(gender)(one);
      statement.source = {
        ...source,
        referent: scene.cast.lastBefore(source.span.start, from, isOther),
        rule: 'pronoun-of-another',
      };
    } else if (!outer && (!referent || isNamedInside(scene, referent, statement))) {
      const [first, ...others] = statement.pieces;
      // "Okafor, she admitted, knew it": whoever the interrupted sentence is about
      const about =
        !referent && others.length > 0
          ? scene.cast.lastBefore(source.span.start, first!.start, fitting(gender))
          : undefined;
      const before = statements.slice(Math.max(0, i - 4 * memory), i);
      statement.source = {
        ...source,
        referent: about ?? speakerBefore(statement, before, gender, referent),
        rule: about ? 'subject-of-interrupted' : 'spoke-before',
      };
    }
  });
}
