/** Statements: who said, wrote or thought what, to whom; what stands inside what, what answers what. */
import { contains, overlaps } from '../span.ts';
import type { Scene } from './scene.ts';
import { actOf } from './statements/acts.ts';
import { attributedStatements } from './statements/attributed.ts';
import { converse } from './statements/conversation.ts';
import { cuesOf, type Cue } from './statements/cues.ts';
import { endOf, startOf, type StatementDraft } from './statements/draft.ts';
import { headlineSpeakers, headlineStatements } from './statements/headline.ts';
import { indirectSpeechOf } from './statements/indirect.ts';
import { turnStatements, type InterviewWords } from './statements/interview.ts';
import { mentionPersons } from './statements/persons.ts';
import { phraseSpeechOf } from './statements/phrases.ts';
import { quotedStatements } from './statements/quoted.ts';
import { sourceOf } from './statements/sources.ts';
import { enclosing } from './statements/within.ts';
import type { CueWords } from './statements/words.ts';
import { writeLinks, writeStatement } from './statements/write.ts';

function indirectStatements(scene: Scene, cues: ReadonlyMap<number, Cue>, words: CueWords): StatementDraft[] {
  const clauses = [...cues.values()].flatMap((cue) =>
    indirectSpeechOf(scene, cue, words, cues).map(({ content, rule }): StatementDraft => ({
      pieces: [content],
      cue,
      act: actOf(scene, cue, words),
      negative: cue.negative,
      question: cue.question && !(rule === 'infinitive-of-cue'),
      source: sourceOf(scene, cue),
      addressees: [],
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
    addressees: [],
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

/** Whether a piece of the statement is already in one of the others at the same level. */
function isCovered(one: StatementDraft, others: readonly StatementDraft[]): boolean {
  return others.some(
    (other) =>
      other.cue?.level === one.cue?.level &&
      other.pieces.some((piece) => one.pieces.some((own) => overlaps(piece, own))),
  );
}

/** What is said inside of what is said, and source phrases, where the tree shows it and the network did not see it. */
function clausesBeside(
  scene: Scene,
  known: readonly StatementDraft[],
  turns: readonly StatementDraft[],
  cues: ReadonlyMap<number, Cue>,
  words: CueWords,
): StatementDraft[] {
  const taken = new Set(known.map(({ cue }) => cue?.token));
  const isInside = (cue: Cue): boolean =>
    cue.level >= 0 || turns.some(({ pieces }) => pieces.some((piece) => contains(piece, cue)));
  return indirectStatements(scene, cues, words).filter((one) => {
    const cue = one.cue!;
    if (taken.has(cue.token) || !(isInside(cue) || one.rule === 'source-phrase')) return false;
    // "Believe me, I would": nobody is said to think it
    if (one.act === 'thought' && !one.source) return false;
    return !isCovered(one, known) && !repeats(scene, one, known);
  });
}

/**
 * The club declined to say who will replace her.
 *                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^ no statement beside the one that "declined to say" is the cue of
 */
function isOnlyCue(outer: StatementDraft, statements: readonly StatementDraft[]): boolean {
  return statements.some(
    (one) =>
      one !== outer &&
      one.cue !== undefined &&
      endOf(one) === endOf(outer) &&
      startOf(one) > startOf(outer) &&
      one.cue.start <= startOf(outer) &&
      one.cue.end >= startOf(outer),
  );
}

/** All statements in the order of their contents, the longer of two that begin together first; none twice. */
function readAll(scene: Scene, words: CueWords, interviews: InterviewWords): StatementDraft[] {
  const cues = cuesOf(scene, words);
  const attributed = scene.doc.attributions.flatMap((attribution) => attributedStatements(scene, attribution, words));
  const quoted = quotedStatements(scene, cues, attributed, words);
  const labels = scene.doc.turns.map(({ label }) => label);
  const spoken = [...attributed, ...quoted].filter(
    (one) => !labels.some((label) => one.pieces.some((piece) => overlaps(piece, label))),
  );
  const direct = [...spoken, ...headlineStatements(scene, spoken)];
  const turns = turnStatements(scene, interviews);
  const all = [...turns, ...direct, ...clausesBeside(scene, direct, turns, cues, words)];
  const seen = new Set<string>();
  return all
    .sort((a, b) => startOf(a) - startOf(b) || endOf(b) - endOf(a))
    .filter((one) => {
      const place = `${startOf(one)}-${endOf(one)}`;
      if (seen.has(place)) return false;
      seen.add(place);
      return !isOnlyCue(one, all);
    });
}

/** Reads the statements of the article into the graph; before all other rules, because “I” in one of them is a mention. */
export function readStatements(scene: Scene, words: CueWords, interviews: InterviewWords): void {
  const statements = readAll(scene, words, interviews);
  const within = enclosing(statements);
  headlineSpeakers(scene, statements);
  converse(scene, statements, within, words);
  mentionPersons(scene, statements);
  const ids = new Map(statements.map((one) => [one, writeStatement(scene, one)]));
  for (const statement of statements) writeLinks(scene, statement, within.get(statement), ids);
}
