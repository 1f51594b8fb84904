/** Statements: who said, wrote or thought what, to whom; what stands inside what, what answers what. */
import { overlaps } from '../span.ts';
import type { Scene } from './scene.ts';
import { withContinuations } from './statements/extent/continuation.ts';
import { attributedStatements } from './statements/finders/network.ts';
import { converse } from './statements/links/conversation.ts';
import { clausesBeside } from './statements/finders/clauses.ts';
import { correctPronouns } from './statements/source/pronouns.ts';
import { cuesOf } from './statements/cues/find.ts';
import { endOf, startOf, type Drafts, type StatementDraft } from './statements/draft.ts';
import { headlineSpeakers, headlineStatements } from './statements/finders/headlines.ts';
import { turnStatements, type InterviewWords } from './statements/finders/turns.ts';
import { Nearby } from './statements/nearby.ts';
import { isOfOwnSaying } from './statements/doubts/own-saying.ts';
import { mentionPersons } from './statements/links/persons.ts';
import { quotedStatements } from './statements/finders/quotations.ts';
import { isTopic } from './statements/doubts/unsaid.ts';
import { SayingJudge } from './statements/judge/saying.ts';
import { enclosing } from './statements/links/within.ts';
import type { CueWords } from './statements/words.ts';
import { writeLinks, writeStatement } from './statements/write.ts';

/**
 * The club declined to say who will replace her.
 *                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^ no statement beside the one that "declined to say" is the cue of
 * Gives back that one, which has the same source.
 */
function sayingIn(
  { text }: Scene,
  outer: StatementDraft,
  statements: readonly StatementDraft[],
): StatementDraft | undefined {
  // but "called on her to admit that …": whoever is asked to say something has not said it
  if (outer.cue && /\p{L}/u.test(text.slice(outer.cue.end, startOf(outer)))) return undefined;
  return statements.find(
    (one) =>
      one !== outer &&
      one.cue !== undefined &&
      endOf(one) === endOf(outer) &&
      startOf(one) > startOf(outer) &&
      one.cue.start <= startOf(outer) &&
      one.cue.end >= startOf(outer),
  );
}

/** Without those that take the label of a turn for something that is said, or its colon for a cue. */
function withoutLabels(scene: Scene, statements: readonly StatementDraft[]): readonly StatementDraft[] {
  if (scene.doc.turns.length === 0) return statements;
  const nearby = new Nearby(scene, statements);
  const colons = new Set(scene.doc.turns.map(({ label }) => label.end));
  const found = new Set(statements.filter(({ cue }) => cue && colons.has(cue.start)));
  for (const { label } of scene.doc.turns) {
    for (const one of nearby.of([label])) if (one.pieces.some((piece) => overlaps(piece, label))) found.add(one);
  }
  return statements.filter((one) => !found.has(one));
}

/** All statements in the order of their contents, the longer of two that begin together first; none twice. */
function readAll(scene: Scene, words: CueWords, interviews: InterviewWords): StatementDraft[] {
  const cues = cuesOf(scene, words);
  const attributed = scene.doc.attributions.flatMap((attribution) => attributedStatements(scene, attribution, words));
  const quoted = quotedStatements(scene, cues, attributed, words);
  const read = [...attributed, ...quoted];
  const spoken = withoutLabels(scene, read);
  const direct = [...spoken, ...headlineStatements(scene, spoken)];
  const besideDirect = new Nearby(scene, direct);
  const turns = turnStatements(scene, interviews);
  const all = [
    ...turns,
    ...withContinuations(scene, direct, besideDirect, words),
    ...withoutLabels(scene, clausesBeside(scene, direct, besideDirect, turns, cues, words)),
  ];
  const nearby = new Nearby(scene, all);
  const seen = new Set<string>();
  return all
    .sort((a, b) => startOf(a) - startOf(b) || endOf(b) - endOf(a))
    .filter((one) => {
      const place = `${startOf(one)}-${endOf(one)}`;
      if (seen.has(place)) return false;
      seen.add(place);
      const near = nearby.of(one.pieces);
      if (isTopic(scene, one, near, words) || isOfOwnSaying(scene, one, near, words)) return false;
      const saying = sayingIn(scene, one, near);
      if (saying) saying.source ??= one.source;
      return !saying;
    });
}

/** What may be the statements of the article, with whoever makes them and whom they are said to. */
export function draftStatements(scene: Scene, words: CueWords, interviews: InterviewWords): Drafts {
  const statements = readAll(scene, words, interviews);
  const within = enclosing(statements);
  correctPronouns(scene, statements, within);
  headlineSpeakers(scene, statements);
  converse(scene, statements, within, words);
  mentionPersons(scene, statements);
  return { statements, within };
}

/** Reads the statements of the article into the graph; before all other rules, because “I” in one of them is a mention. */
export function readStatements(scene: Scene, words: CueWords, interviews: InterviewWords): void {
  const drafts = draftStatements(scene, words, interviews);
  const { statements, within } = drafts;
  const judge = new SayingJudge(scene, drafts, words.saying);
  const ids = new Map(statements.map((one) => [one, writeStatement(scene, one, judge.probability(one))]));
  for (const statement of statements) writeLinks(scene, statement, within.get(statement), ids);
}
