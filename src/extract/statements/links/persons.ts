/**
 * First and second person inside what somebody says are mentions of whoever says it, and of whom it is said to.
 *
 *     “I told you so,” Okafor said to Linde.
 *      ^      ^^^       a mention of Okafor, and one of Linde
 */
import type { Mention, Referent } from '../../../doc.ts';
import type { Scene } from '../scene.ts';
import type { StatementDraft } from '../draft.ts';

/** The tokens that the statement says itself: not those inside of what it quotes, for they mean somebody else. */
function ownTokens({ tree, level }: Scene, { pieces, quotations, turn }: StatementDraft): number[] {
  if (quotations.length === 0 && !turn) return [];
  const levels = turn ? [-1] : quotations;
  return pieces.flatMap((piece) => tree.within(piece)).filter((token) => levels.includes(level[token]!));
}

export function mentionPersons(scene: Scene, statements: readonly StatementDraft[]): void {
  const { tree, cast } = scene;
  for (const statement of statements) {
    const speaker = personOf(statement.source?.referent);
    const listener = statement.addressees.length === 1 ? personOf(statement.addressees[0]!.referent) : undefined;
    if (!speaker && !listener) continue;
    for (const token of ownTokens(scene, statement)) {
      const referent = scene.isFirstPerson(token) ? speaker : scene.isSecondPerson(token) ? listener : undefined;
      if (!referent || cast.at(token)) continue;
      const { start, end } = tree.tokens[token]!;
      const mention: Mention = { start, end, kind: 'pronoun', head: token, rule: 'person-of-speech' };
      cast.mention(referent, mention);
    }
  }
}

const personOf = (referent: Referent | undefined): Referent | undefined =>
  referent?.label === 'Person' ? referent : undefined;
