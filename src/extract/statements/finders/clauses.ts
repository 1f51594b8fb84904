/** Statements that the tree shows and the network did not see: inside of others, with a source phrase, and a few more. */
import { contains, overlaps } from '../../../span.ts';
import type { Scene } from '../../scene.ts';
import { clausesOf } from './clauses-of-cue.ts';
import type { Cue } from '../cues/find.ts';
import { endOf, proposed, startOf, type StatementDraft } from '../draft.ts';
import { Nearby } from '../nearby.ts';
import { phraseSpeechOf } from './source-phrases.ts';
import { isImperative } from '../doubts/unsaid.ts';
import { closedStatements, unseenStatements } from './unseen.ts';
import type { CueWords } from '../words.ts';

function phraseStatements(scene: Scene, words: CueWords): StatementDraft[] {
  return phraseSpeechOf(scene, words).map(({ content, cue, act, source, level }) =>
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

/** Whether an indirect content is, marks aside, one that was found as direct speech, or repeats a part of it. */
function repeats({ text }: Scene, indirect: StatementDraft, direct: readonly StatementDraft[]): boolean {
  const span = { start: startOf(indirect), end: endOf(indirect) };
  const letters = (from: number, to: number): number => text.slice(from, to).replace(/[^\p{L}\p{N}]/gu, '').length;
  return direct.some((one) => {
    if (
      one.cue?.token !== indirect.cue?.token &&
      !(contains({ start: startOf(one), end: endOf(one) }, span) && one.cue?.level === indirect.cue?.level)
    )
      return false;
    const whole = { start: startOf(one), end: endOf(one) };
    if (!overlaps(whole, span)) return false;
    return (
      letters(span.start, Math.max(span.start, whole.start)) + letters(Math.min(span.end, whole.end), span.end) < 3 ||
      contains(whole, span)
    );
  });
}

/** Whether a piece of the statement is already in one of the others at the same level. */
function isCovered(one: StatementDraft, others: readonly StatementDraft[]): boolean {
  return others.some(
    (other) =>
      other.cue?.level === one.cue?.level &&
      other.pieces.some((piece) => one.pieces.some((own) => overlaps(piece, own))),
  );
}

/** What is said inside of what is said, and source phrases, where the tree shows it and the network did not see it. */
export function clausesBeside(
  scene: Scene,
  known: readonly StatementDraft[],
  nearby: Nearby,
  turns: readonly StatementDraft[],
  cues: ReadonlyMap<number, Cue>,
  words: CueWords,
): StatementDraft[] {
  const spoken = new Nearby(scene, turns);
  const taken = new Set(known.map(({ cue }) => cue?.token));
  const isInside = (cue: Cue): boolean =>
    cue.level >= 0 || spoken.of([cue]).some(({ pieces }) => pieces.some((piece) => contains(piece, cue)));
  const clauses = [...cues.values()]
    .filter((cue) => !taken.has(cue.token) && isInside(cue) && !isImperative(scene, cue))
    .flatMap((cue) => clausesOf(scene, cue, cues, words));
  const outside = [...cues.values()].filter((cue) => !taken.has(cue.token) && !isInside(cue));
  const closed = closedStatements(scene, outside, nearby, words);
  const closing = new Set(closed.map(({ cue }) => cue));
  const unseen = unseenStatements(scene, outside, cues, words).filter(({ cue }) => !closing.has(cue));
  const phrases = phraseStatements(scene, words).filter(({ cue }) => !taken.has(cue?.token));
  const found = [...clauses, ...unseen, ...phrases].filter((one) => {
    // "Believe me, I would": nobody is said to think it
    if (one.act === 'thought' && !one.source) return false;
    if (words.learning.has(scene.tree.lemma(one.cue?.token ?? -1))) return false;
    const near = nearby.of(one.pieces);
    return !isCovered(one, near) && !repeats(scene, one, near);
  });
  return [...found, ...closed];
}
