/** Statements: who said, wrote or thought what, to whom; what stands inside what, what answers what. */
import { overlaps, contains, type Span } from '../span.ts';
import type { Scene } from './scene.ts';
import { attributedStatements } from './statements/attributed.ts';
import { addresseesOf } from './statements/addressees.ts';
import { cuesOf, type Cue } from './statements/cues.ts';
import { directSpeechOf, type DirectSpeech } from './statements/direct.ts';
import { actOf } from './statements/acts.ts';
import { endOf, isQuestion, startOf, type StatementDraft } from './statements/draft.ts';
import { indirectSpeechOf } from './statements/indirect.ts';
import { phraseSpeechOf } from './statements/phrases.ts';
import { addRepliesTo } from './statements/replies.ts';
import { sourceAt, sourceOf } from './statements/sources.ts';
import { speakersInside } from './statements/speakers.ts';
import type { CueWords } from './statements/words.ts';
import { enclosing } from './statements/within.ts';
import { writeStatement } from './statements/write.ts';

/** The direct statements, each with its source; one that follows another shares that one's. */
function directStatements(scene: Scene, cues: ReadonlyMap<number, Cue>, words: CueWords): StatementDraft[] {
  const drafts = new Map<DirectSpeech, StatementDraft>();
  const previous: StatementDraft[] = [];
  for (const speech of directSpeechOf(scene, cues)) {
    const { cue, follows, pieces, quotations, rule } = speech;
    const before = follows ? [...drafts].find(([one]) => one.quotations[0] === follows.quotations[0])?.[1] : undefined;
    const own = cue && !before ? sourceOf(scene, cue) : undefined;
    const narrator = !cue && !own ? narratorBefore(scene, pieces[0]!) : undefined;
    const source =
      own ??
      (narrator?.referent?.label === 'Person' ? narrator : undefined) ??
      before?.source ??
      (cue ? undefined : (narrator ?? previous[previous.length - 1]?.source));
    const statement: StatementDraft = {
      pieces,
      cue,
      act: before && !cue ? before.act : actOf(scene, cue, words),
      negative: false,
      question: isQuestion(scene.text, pieces),
      source,
      quotations,
      rule,
      confidence: cue ? 0.9 : 0.7,
    };
    drafts.set(speech, statement);
    if (scene.doc.quotations[quotations[0]!]!.depth === 0) previous.push(statement);
  }
  return [...drafts.values()];
}

/** The subject of the sentence before a quotation that stands alone: "She nodded. “Yes.”" */
function narratorBefore(scene: Scene, piece: Span): ReturnType<typeof sourceAt> | undefined {
  const { tree } = scene;
  const sentence = tree.sentences[tree.sentence(tree.tokenAt(piece.start)) - 1];
  if (!sentence) return undefined;
  for (let token = sentence.firstToken; token < sentence.endToken; token++) {
    if (tree.head(token) < 0) {
      const subject = tree.child(token, 'nsubj');
      const outside = subject >= 0 && scene.level[subject]! < 0;
      return outside ? sourceAt(scene, subject) : undefined;
    }
  }
  return undefined;
}

function indirectStatements(scene: Scene, cues: ReadonlyMap<number, Cue>, words: CueWords): StatementDraft[] {
  const clauses = [...cues.values()].flatMap((cue) =>
    indirectSpeechOf(scene, cue, words, cues).map(({ content, rule }): StatementDraft => ({
      pieces: [content],
      cue,
      act: actOf(scene, cue, words),
      negative: cue.negative,
      question: cue.question && !(rule === 'infinitive-of-cue'),
      source: sourceOf(scene, cue),
      quotations: [],
      rule,
      confidence: 0.7,
    })),
  );
  const phrases = phraseSpeechOf(scene, words).map(({ content, cue, act, source, level }): StatementDraft => ({
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
    negative: false,
    question: false,
    source,
    quotations: [],
    rule: 'source-phrase',
    confidence: 0.75,
  }));
  return [...clauses, ...phrases];
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

/** A direct quotation that an indirect content of the same cue holds together with words outside the marks is a part of it. */
function isPartOf(direct: StatementDraft, indirect: readonly StatementDraft[]): boolean {
  const span = { start: startOf(direct), end: endOf(direct) };
  return indirect.some(
    (one) => one.cue?.token === direct.cue?.token && contains({ start: startOf(one), end: endOf(one) }, span),
  );
}

/** Whether a piece of the statement is already in one of the others at the same level. */
function isCovered(one: StatementDraft, others: readonly StatementDraft[]): boolean {
  return others.some(
    (other) =>
      other.cue?.level === (one.cue?.level ?? -1) &&
      other.pieces.some((piece) => one.pieces.some((own) => overlaps(piece, own))),
  );
}

/** Reads the statements of the article into the graph. */
export function readStatements(scene: Scene, words: CueWords): void {
  const cues = cuesOf(scene, words);
  const attributed = scene.doc.attributions.flatMap((attribution) => attributedStatements(scene, attribution, words));
  const direct0 = directStatements(scene, cues, words).filter((one) => !isCovered(one, attributed));
  const taken = new Set(attributed.map(({ cue }) => cue!.token));
  const indirect0 = indirectStatements(scene, cues, words).filter(
    (one) => !taken.has(one.cue!.token) && (process.env['ALL'] || one.cue!.level >= 0) && !isCovered(one, attributed),
  );
  const direct = [...attributed, ...direct0];
  const indirect = indirect0.filter((one) => !repeats(scene, one, direct));
  const all = [...attributed, ...direct0.filter((one) => !isPartOf(one, indirect)), ...indirect].sort(
    (a, b) => startOf(a) - startOf(b) || endOf(b) - endOf(a),
  );
  const unique = all.filter(
    (one, i) =>
      !all.slice(Math.max(0, i - 3), i).some((other) => startOf(other) === startOf(one) && endOf(other) === endOf(one)),
  );
  const within = enclosing(unique);
  speakersInside(scene, unique, within);
  const ids = new Map(unique.map((one) => [one, writeStatement(scene, one)]));
  for (const [inner, outer] of within) {
    scene.graph.edge({
      type: 'WITHIN',
      from: ids.get(inner)!,
      to: ids.get(outer)!,
      evidence: inner.pieces.map((piece) => ({ ...piece, rule: 'statement-within' })),
      confidence: Math.min(inner.confidence, outer.confidence),
    });
  }
  addresseesOf(scene, unique, ids, within, words);
  addRepliesTo(scene, unique, ids);
}
