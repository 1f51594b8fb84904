/** Who speaks to whom and answers whom: first and second person, addressees, questions and answers. */
import type { Scene } from '../scene.ts';
import { addressed } from './addressees.ts';
import { Author } from '../source/author.ts';
import { endOf, startOf, type Source, type StatementDraft } from '../draft.ts';
import { answeredBy } from './replies.ts';
import { describeUnnamed } from '../source/described.ts';

/** So many statements back somebody is remembered who may be spoken to or answered. */
const reach = 12;

type Within = ReadonlyMap<StatementDraft, StatementDraft>;

/**
 * A pronoun of the first or second person inside a statement means whoever makes it, or whom it is said to; outside of
 * all it means the author.
 */
function resolved(scene: Scene, source: Source, outer: StatementDraft | undefined, author: Author): Source {
  const { span } = source;
  if (source.referent) return source;
  const token = source.head ?? scene.tree.tokenAt(span.start);
  const isSpoken = outer !== undefined && (outer.quotations.length > 0 || outer.turn === true);
  if (!isSpoken && author.means(token)) return { ...source, referent: author.referent(), rule: 'author' };
  if (!outer) return source;
  if (scene.isFirstPerson(token)) return { span, referent: outer.source?.referent, rule: 'person-of-speech' };
  if (scene.isSecondPerson(token)) return { span, referent: outer.addressees[0]?.referent, rule: 'person-of-speech' };
  // "Linde claims that Okafor told him “…”": in indirect speech he who is told is he who claims it
  const gender = scene.genderOf(token);
  const speaker = outer.source?.referent;
  if (gender && !isSpoken && speaker?.label === 'Person' && (speaker.gender ?? gender) === gender)
    return { ...source, referent: speaker, rule: 'pronoun-of-speaker' };
  return source;
}

/** “We thought it was safe,” Okafor said: whoever speaks for several is the one of them who is known. */
function spokenForSeveral(scene: Scene, source: Source, outer: StatementDraft | undefined): Source {
  const isSpoken = outer !== undefined && (outer.quotations.length > 0 || outer.turn === true);
  if (source.referent || !isSpoken || !scene.meansSpeaker(source.head ?? scene.tree.tokenAt(source.span.start)))
    return source;
  return { ...source, referent: outer.source?.referent, rule: 'person-of-speech' };
}

/** Nobody is meant to tell himself something: a pronoun that was read so means somebody else. */
const withoutSelf = (one: Source, { source }: StatementDraft): Source =>
  one.referent === source?.referent ? { ...one, referent: undefined } : one;

/** “She wrote that she was coming, and I told her not to”: whoever spoke before is spoken to. */
function spokeBefore(scene: Scene, one: Source, { source }: StatementDraft, told: readonly StatementDraft[]): Source {
  const gender = one.referent || one.head === undefined ? undefined : scene.genderOf(one.head);
  if (!gender) return one;
  const speaker = told.findLast(({ source: other }) => {
    const referent = other?.referent;
    return referent?.label === 'Person' && referent !== source?.referent && (referent.gender ?? gender) === gender;
  });
  return speaker ? { ...one, referent: speaker.source!.referent, rule: 'spoke-before' } : one;
}

/** In questions and answers each speaker is the other's addressee. */
function addressEachOther(answer: StatementDraft, question: StatementDraft): void {
  const rule = 'question-and-answer';
  if (answer.addressees.length === 0 && question.source?.referent) answer.addressees.push({ ...question.source, rule });
  if (question.addressees.length === 0 && question.question && answer.source?.referent)
    question.addressees.push({ ...answer.source, rule });
}

const answerGoesOn = 'answer-goes-on';

/** Whether a statement answers what somebody has asked in so many words, or goes on where one did. */
function isAnswering({ answers, addressees }: StatementDraft): boolean {
  if (answers) return answers.statement.quotations.length > 0;
  return addressees.some(({ rule }) => rule === answerGoesOn);
}

/**
 * “He will go to school,” Okafor told the Gazette. “He will find work.”
 *                                                   ^^^^^^^^^^^^^^^^^ goes on to whom it began, and so do a letter and an answer
 */
function goesOnTo({ text }: Scene, statement: StatementDraft, before: StatementDraft | undefined): Source[] {
  if (!before || !statement.source?.referent || statement.answers) return [];
  if (before.source?.referent !== statement.source.referent) return [];
  const same = before.addressees.map((one) => ({ ...one, rule: 'addressee-goes-on' }));
  if (isAnswering(before)) return before.addressees.map((one) => ({ ...one, rule: answerGoesOn }));
  if (statement.act === 'writing' && before.act === 'writing') return same;
  const isQuoted = statement.quotations.length > 0 && before.quotations.length > 0 && !statement.cue;
  return isQuoted && !text.slice(endOf(before), startOf(statement)).includes('\n') ? same : [];
}

/** Completes sources, addressees and answers. Expects the statements in order, the enclosing before the enclosed. */
export function converse(scene: Scene, statements: readonly StatementDraft[], within: Within): void {
  const author = new Author(scene, scene.words.author);
  // “Was it you?” and “No.” are told at the same level in ‘I asked him, “Was it you?”’ she recalled. ‘He answered: “No.”’
  const levelOf = (one: StatementDraft): number | StatementDraft | undefined => {
    const outer = within.get(one);
    return outer?.cue ? scene.tree.sentence(outer.cue.token) : outer;
  };
  const sameLevel = (one: StatementDraft, other: StatementDraft): boolean => levelOf(one) === levelOf(other);
  statements.forEach((statement, i) => {
    const outer = within.get(statement);
    if (statement.source)
      statement.source = spokenForSeveral(scene, resolved(scene, statement.source, outer, author), outer);
    statement.addressees.push(
      ...addressed(scene, statement).map((one) => resolved(scene, withoutSelf(one, statement), outer, author)),
    );
    const told = outer ? statements.slice(Math.max(0, i - reach), i).filter((one) => sameLevel(one, statement)) : [];
    statement.addressees.forEach((one, k) => {
      statement.addressees[k] = spokeBefore(scene, one, statement, told);
    });
  });
  const named = statements.flatMap(({ source, addressees }) => [...(source ? [source] : []), ...addressees]);
  describeUnnamed(scene, named, scene.words.speakers);
  for (const { addressees, source } of statements) {
    const known = addressees.filter(({ referent }) => referent && referent !== source?.referent);
    addressees.splice(0, addressees.length, ...known);
  }
  statements.forEach((statement, i) => {
    const before = statements.slice(Math.max(0, i - reach), i).filter((one) => startOf(one) < startOf(statement));
    const siblings = before.filter((one) => sameLevel(one, statement));
    if (!statement.turn) statement.answers ??= answeredBy(scene, statement, before, sameLevel, within.has(statement));
    if (statement.answers) addressEachOther(statement, statement.answers.statement);
    else if (statement.addressees.length === 0)
      statement.addressees.push(...goesOnTo(scene, statement, siblings.at(-1)));
  });
}
