/** Direct speech: quotations that are, as a whole, what somebody says. */
import type { Quotation } from '../../../doc.ts';
import type { Span } from '../../../span.ts';
import type { Scene } from '../scene.ts';
import { cueAfter, cueBefore } from '../cues/beside-quotation.ts';
import type { Cue } from '../cues/find.ts';
import type { Frame } from '../cues/frames.ts';
import { isName } from '../doubts/title.ts';
import { areSideBySide } from '../extent/side-by-side.ts';

/** A quotation, or several that one sentence is split into, with what attributes it. */
export interface DirectSpeech {
  readonly quotations: readonly number[];
  readonly pieces: readonly Span[];
  /** The cue; of a quotation that follows an attributed one after a full stop it is that one's. */
  readonly cue: Cue | undefined;
  /** The speech whose speaker it shares, where it has none of its own. */
  readonly follows: DirectSpeech | undefined;
  readonly rule: string;
}

/** Whether a quotation can stand for itself: it reads like a sentence, not like a word in doubt. */
function isSentence(scene: Scene, { inner }: Quotation): boolean {
  const { text, tree } = scene;
  const first = text.slice(inner[0]!.start, inner[0]!.end).trim();
  const words = inner.flatMap((piece) => tree.within(piece)).filter((token) => tree.pos(token) !== 'PUNCT');
  if (words.length < 2 || !/^[\p{Lu}\d[(“‘"'…]/u.test(first)) return false;
  const last = text.slice(inner.at(-1)!.start, inner.at(-1)!.end).trim();
  const verbs = words.some((token) => ['VERB', 'AUX'].includes(tree.pos(token)));
  return /[.!?…,—–-]$/u.test(last) && (verbs || words.length > 2);
}

/** Whether a quotation is a short sentence of its own: “No.” */
function isAnswer({ text }: Scene, { inner }: Quotation): boolean {
  return inner.length === 1 && /^\p{Lu}.*[.!?]$/u.test(text.slice(inner[0]!.start, inner[0]!.end));
}

/**
 * Driver ‘was on phone’, court hears          a quotation that goes on with a clause is a part of what is said
 *         ^^^^^^^^^^^^
 */
function isPartOfClause({ tree, text }: Scene, { before }: Frame, { inner }: Quotation): boolean {
  const last = before.at(-1);
  return (
    last !== undefined && tree.pos(last) !== 'PUNCT' && /^\p{Ll}/u.test(text.slice(inner[0]!.start, inner[0]!.end))
  );
}

/** Whether the two quotations are halves of one sentence: only the cue and commas stand between them. */
function isContinued(scene: Scene, frame: Frame, next: Frame, quotation: Quotation): boolean {
  const { tree, text } = scene;
  if (tree.sentence(frame.lastToken) !== tree.sentence(next.firstToken) || frame.after.length === 0) return false;
  const last = tree.form(frame.after.at(-1)!);
  const begin = text.slice(quotation.inner[0]!.start, quotation.inner[0]!.start + 1);
  return last === ',' && !/[.!?]/u.test(begin);
}

/** Whether between the end of one quotation and the beginning of the next only the attribution's sentence ends. */
function followsDirectly(scene: Scene, frame: Frame, next: Frame): boolean {
  const { tree } = scene;
  const last = frame.after.at(-1);
  return (
    last !== undefined && next.firstToken === last + 1 && tree.sentence(last) + 1 >= tree.sentence(next.firstToken)
  );
}

/** Whether the quotation stands beside the one before it with nothing between them. */
function isInTurn({ doc, text }: Scene, frame: Frame, quotation: Quotation): boolean {
  const before = doc.quotations[frame.previous];
  return before !== undefined && frame.before.length === 0 && areSideBySide(text, before, quotation);
}

/** "She had a message for drivers: “Stay at home.”" */
function isAfterColon({ tree }: Scene, { before }: Frame): boolean {
  return before.length > 0 && tree.form(before.at(-1)!) === ':';
}

/**
 * Direct speech in the order of its marks. A quotation of which `known` tells something is given back too, so that what
 * follows it can share its speaker; nothing is looked for around it.
 */
export function directSpeechOf(
  scene: Scene,
  cues: ReadonlyMap<number, Cue>,
  frames: readonly Frame[],
  known: ReadonlyMap<number, unknown>,
): DirectSpeech[] {
  const { quotations } = scene.doc;
  const found = new Map<number, DirectSpeech>();
  const add = (i: number, speech: Omit<DirectSpeech, 'quotations' | 'pieces'>): void => {
    found.set(i, { quotations: [i], pieces: quotations[i]!.inner, ...speech });
  };
  quotations.forEach((quotation, i) => {
    const frame = frames[i]!;
    const previous = found.get(frame.previous);
    if (known.has(i)) {
      add(i, { cue: undefined, follows: undefined, rule: 'known' });
      return;
    }
    if (isName(scene, quotation)) return;
    const introduced = cueBefore(scene, frame, cues);
    const after = cueAfter(scene, frame, cues);
    if (
      previous?.cue &&
      introduced?.cue.token === previous.cue.token &&
      isContinued(scene, frames[frame.previous]!, frame, quotation)
    ) {
      const whole = {
        ...previous,
        quotations: [...previous.quotations, i],
        pieces: [...previous.pieces, ...quotation.inner],
      };
      for (const part of whole.quotations) found.set(part, whole);
    } else if (introduced && !introduced.phrase && introduced.cue.token !== previous?.cue?.token) {
      add(i, { cue: introduced.cue, follows: undefined, rule: 'quotation-after-cue' });
    } else if (after && !isPartOfClause(scene, frame, quotation)) {
      add(i, { cue: after, follows: undefined, rule: 'quotation-before-cue' });
    } else if (introduced?.phrase && isSentence(scene, quotation)) {
      add(i, { cue: introduced.cue, follows: undefined, rule: 'quotation-after-cue' });
    } else if (isInTurn(scene, frame, quotation) && (isSentence(scene, quotation) || isAnswer(scene, quotation))) {
      add(i, { cue: undefined, follows: undefined, rule: 'quotation-in-turn' });
    } else if (!previous && isAfterColon(scene, frame) && isSentence(scene, quotation)) {
      add(i, { cue: undefined, follows: undefined, rule: 'quotation-after-colon' });
    } else if (previous && isSentence(scene, quotation)) {
      const directly = followsDirectly(scene, frames[frame.previous]!, frame);
      add(i, { cue: directly ? previous.cue : undefined, follows: previous, rule: 'quotation-goes-on' });
    } else if (
      quotation.depth === 0 &&
      frame.before.length === 0 &&
      frame.after.length === 0 &&
      (isSentence(scene, quotation) || isAnswer(scene, quotation))
    ) {
      add(i, { cue: undefined, follows: undefined, rule: 'quotation-alone' });
    }
  });
  return [...new Set(found.values())];
}
