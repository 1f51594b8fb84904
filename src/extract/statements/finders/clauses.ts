/** Statements that the tree shows and the network did not see: inside of others, with a source phrase, and a few more. */
import { contains } from '../../../span.ts';
import type { Scene } from '../scene.ts';
import { clausesOf } from './clauses-of-cue.ts';
import type { Cue } from '../cues/find.ts';
import { proposed, startOf, type StatementDraft } from '../draft.ts';
import { Nearby } from '../nearby.ts';
import { nounStatements } from './nouns.ts';
import { phraseSpeechOf } from './source-phrases.ts';
import { closedStatements, unseenStatements } from './unseen.ts';

function phraseStatements(scene: Scene): StatementDraft[] {
  return phraseSpeechOf(scene).map(({ content, cue, act, source, level }) =>
    proposed({
      pieces: [content],
      cue: {
        ...cue,
        token: scene.tree.tokenAt(cue.start),
        verb: { act },
        act,
        negative: false,
        question: false,
        passive: false,
        level,
      },
      act,
      source,
      rule: 'source-phrase',
    }),
  );
}

export interface Beside {
  /** What is said inside of what is said, in headlines, on request, and by a source phrase. */
  readonly clauses: StatementDraft[];
  /** What an attribution closes. */
  readonly closed: StatementDraft[];
}

/**
 * She said that she felt the vote had been rushed.
 *                   ^^^^ a cue of its own, with its own subject, inside of what is said
 */
function isNested({ tree }: Scene, cue: Cue, nearby: Nearby): boolean {
  if (cue.passive || tree.child(cue.token, 'nsubj') < 0) return false;
  return nearby.of([cue]).some((one) => one.pieces.some((piece) => contains(piece, cue)));
}

/** What the tree shows and the network did not see; `known` is what it did see. */
export function clausesBeside(
  scene: Scene,
  known: readonly StatementDraft[],
  nearby: Nearby,
  turns: readonly StatementDraft[],
  cues: ReadonlyMap<number, Cue>,
): Beside {
  const spoken = new Nearby(scene, turns);
  const taken = new Set(known.map(({ cue }) => cue?.token));
  const isInside = (cue: Cue): boolean =>
    cue.level >= 0 || spoken.of([cue]).some(({ pieces }) => pieces.some((piece) => contains(piece, cue)));
  const clauses = [...cues.values()]
    .filter((cue) => !taken.has(cue.token) && isInside(cue))
    .flatMap((cue) => clausesOf(scene, cue, cues));
  const outside = [...cues.values()].filter((cue) => !taken.has(cue.token) && !isInside(cue));
  const nested = outside
    .filter((cue) => isNested(scene, cue, nearby))
    .flatMap((cue) => clausesOf(scene, cue, cues))
    .filter((one) => one.rule === 'clause-of-cue' && startOf(one) >= one.cue!.end);
  const nouns = nounStatements(scene).filter(({ cue }) => !taken.has(cue?.token));
  const closed = closedStatements(scene, outside, nearby);
  const closing = new Set(closed.map(({ cue }) => cue));
  const unseen = unseenStatements(scene, outside, cues).filter(({ cue }) => !closing.has(cue));
  const phrases = phraseStatements(scene).filter(({ cue }) => !taken.has(cue?.token));
  return { clauses: [...clauses, ...nested, ...nouns, ...unseen, ...phrases], closed };
}
