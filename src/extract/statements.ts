/** Statements: who said, wrote or thought what, to whom; what stands inside what, what answers what. */
import type { Scene as GeneralScene } from './scene.ts';
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
import { inTranscripts, ofAll, ofNetwork, ofTree, undoubted } from './statements/doubts/list.ts';
import { takeSourcesOfRefusals } from './statements/doubts/refusal.ts';
import { mentionPersons } from './statements/links/persons.ts';
import { quotedStatements } from './statements/finders/quotations.ts';
import type { Scene } from './statements/scene.ts';
import { SayingJudge } from './statements/judge/saying.ts';
import { enclosing } from './statements/links/within.ts';
import type { CueWords } from './statements/words.ts';
import { writeLinks, writeStatement } from './statements/write.ts';

/** All that the finders propose and that is not doubted for itself. */
function candidates(scene: Scene, interviews: InterviewWords): StatementDraft[] {
  const cues = cuesOf(scene);
  const found = scene.doc.attributions.flatMap((attribution) => attributedStatements(scene, attribution));
  const attributed = undoubted(scene, found, ofNetwork);
  const read = [...attributed, ...quotedStatements(scene, cues, attributed)];
  const spoken = undoubted(scene, read, inTranscripts);
  const direct = [...spoken, ...headlineStatements(scene, spoken)];
  const known = new Nearby(scene, direct);
  const turns = turnStatements(scene, interviews);
  const { clauses, closed } = clausesBeside(scene, direct, known, turns, cues);
  const beside = [...undoubted(scene, clauses, ofTree, known), ...closed];
  return [...turns, ...withContinuations(scene, direct, known), ...undoubted(scene, beside, inTranscripts)];
}

/** In the order of their contents, the longer of two that begin together first; none twice. */
function distinct(drafts: readonly StatementDraft[]): StatementDraft[] {
  const ordered = [...drafts].sort((a, b) => startOf(a) - startOf(b) || endOf(b) - endOf(a));
  const byPlace = new Map<string, StatementDraft>();
  for (const one of ordered) {
    const place = `${startOf(one)}-${endOf(one)}`;
    if (!byPlace.has(place)) byPlace.set(place, one);
  }
  return [...byPlace.values()];
}

/** All statements in the order of their contents. */
function readAll(scene: Scene, interviews: InterviewWords): StatementDraft[] {
  const all = candidates(scene, interviews);
  const nearby = new Nearby(scene, all);
  const drafts = distinct(all);
  takeSourcesOfRefusals(scene, drafts, nearby);
  return undoubted(scene, drafts, ofAll, nearby);
}

/** What may be the statements of the article, with whoever makes them and whom they are said to. */
export function draftStatements(general: GeneralScene, words: CueWords, interviews: InterviewWords): Drafts {
  const scene: Scene = { ...general, words };
  const statements = readAll(scene, interviews);
  const within = enclosing(statements);
  correctPronouns(scene, statements, within);
  headlineSpeakers(scene, statements);
  converse(scene, statements, within);
  mentionPersons(scene, statements);
  return { statements, within };
}

/** Reads the statements of the article into the graph; before all other rules, because “I” in one of them is a mention. */
export function readStatements(scene: GeneralScene, words: CueWords, interviews: InterviewWords): void {
  const drafts = draftStatements(scene, words, interviews);
  const { statements, within } = drafts;
  const judge = new SayingJudge(scene, drafts, words.saying);
  const ids = new Map(statements.map((one) => [one, writeStatement(scene, one, judge.probability(one))]));
  for (const statement of statements) writeLinks(scene, statement, within.get(statement), ids);
}
