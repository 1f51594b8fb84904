/**
 * What a headline says that somebody says.
 *
 *     ‘I could hear my own breathing’: Okafor on the save          whoever says the same in the text, else who is named
 *      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^                                beside the colon
 *     Norvane cuts its forecast; CEO: no talks with Hexley
 *                                     ^^^^^^^^^^^^^^^^^^^^
 */
import type { Mention, Paragraph, Referent } from '../../../doc.ts';
import { contains, overlaps, type Span } from '../../../span.ts';
import type { Scene } from '../scene.ts';
import { headlinesOf } from './article-head.ts';
import { isQuestion, proposed, startOf, type Source, type StatementDraft } from '../draft.ts';
import { sourceAt } from '../source/source.ts';
import { tidied } from '../extent/trim.ts';

/** A speaker is named before a colon in no more words than this. */
const longestName = 5;

/** Somebody who is named in the stretch. */
function namedIn({ tree, cast }: Scene, stretch: Span): Source | undefined {
  for (const token of tree.within(stretch)) {
    const referent = cast.agentAt(token);
    if (referent) return { span: tree.tokens[token]!, referent, head: token, rule: 'name-beside-colon' };
  }
  return undefined;
}

function draftOf(
  scene: Scene,
  pieces: readonly Span[],
  quotations: readonly number[],
  source: Source | undefined,
  rule: string,
): StatementDraft {
  const question = isQuestion(scene.text, pieces);
  return proposed({ pieces, cue: undefined, act: 'speech', question, source, quotations, rule });
}

/** Quotations with a clause in them that stand beside a colon, or are the whole headline. */
function quotedInHeadline(scene: Scene, headline: Paragraph): StatementDraft[] {
  const { doc, text, tree } = scene;
  return doc.quotations.flatMap((quotation, i) => {
    if (!contains(headline, quotation) || quotation.outer >= 0) return [];
    const before = { start: headline.start, end: quotation.start };
    const after = { start: quotation.end, end: headline.end };
    const introduced = /:\s*$/u.test(text.slice(before.start, before.end));
    const signed = /^\s*[:–—]/u.test(text.slice(after.start, after.end));
    const clause = tree
      .within(quotation)
      .some((token) => ['VERB', 'AUX'].includes(tree.pos(token)) && tree.child(token, 'nsubj') >= 0);
    if (!clause || !(introduced || signed)) return [];
    return [draftOf(scene, quotation.inner, [i], namedIn(scene, introduced ? before : after), 'headline-quotation')];
  });
}

/** A name, a colon, and what its bearer says, up to the end of the headline or of its part. */
function afterColon(scene: Scene, headline: Paragraph): StatementDraft[] {
  const { text, tree, level } = scene;
  const tokens = tree.within(headline);
  const colon = tokens.find((token) => tree.form(token) === ':' && level[token] === -1);
  if (colon === undefined) return [];
  const isBreak = (token: number): boolean => [';', '–', '—'].includes(tree.form(token));
  const first = tokens.findLast((token) => token < colon && isBreak(token)) ?? tokens[0]! - 1;
  const end = tokens.find((token) => token > colon && isBreak(token)) ?? tokens.at(-1)! + 1;
  if (colon - first - 1 > longestName || colon - first < 2 || end - colon < 3) return [];
  if (level[colon + 1]! >= 0 || level[colon + 2]! >= 0) return [];
  const source = sourceAt(scene, colon - 1, 'name-beside-colon');
  if (!source.referent) return [];
  const content = tidied(text, { start: tree.tokens[colon + 1]!.start, end: tree.tokens[end - 1]!.end });
  return content.start < content.end ? [draftOf(scene, [content], [], source, 'headline-colon')] : [];
}

/** What the headline says that nothing else has read. */
export function headlineStatements(scene: Scene, known: readonly StatementDraft[]): StatementDraft[] {
  const found = headlinesOf(scene).flatMap((headline) => [
    ...quotedInHeadline(scene, headline),
    ...afterColon(scene, headline),
  ]);
  return found.filter(({ pieces }) => !known.some((one) => one.pieces.some((piece) => overlaps(piece, pieces[0]!))));
}

const lettersOf = (text: string, { pieces }: StatementDraft): string =>
  pieces
    .map(({ start, end }) => text.slice(start, end))
    .join('')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** Whom the text below calls by the words that the headline describes somebody with, or the first one whom its pronoun fits. */
function meant({ cast, text, ...scene }: Scene, { referent, head }: Source): Referent | undefined {
  const named = cast.referents.filter((one) => one.label === 'Person' && one.named);
  if (referent) {
    const words = referent.name.toLowerCase();
    const isCalled = ({ start, end, kind }: Mention): boolean =>
      kind === 'description' && ` ${text.slice(start, end).toLowerCase()}`.endsWith(` ${words}`);
    return named.find(({ mentions }) => mentions.some(isCalled));
  }
  const gender = head === undefined ? undefined : scene.genderOf(head);
  return gender && named.find((one) => one.gender === gender);
}

/** Gives a statement of the headline to whoever says the same in the text, or is meant by its words. */
export function headlineSpeakers(scene: Scene, statements: readonly StatementDraft[]): void {
  const { text } = scene;
  const headlines = headlinesOf(scene);
  if (headlines.length === 0) return;
  const inHeadline = (one: StatementDraft): boolean =>
    headlines.some((headline) => contains(headline, { start: startOf(one), end: startOf(one) }));
  const body = statements
    .filter((one) => !inHeadline(one) && one.source?.referent)
    .map((one) => ({ referent: one.source!.referent, said: lettersOf(text, one) }));
  for (const statement of statements.filter(inHeadline)) {
    const { source } = statement;
    const letters = lettersOf(text, statement);
    const same = body.find(({ said }) => said.includes(letters))?.referent;
    const isVague =
      source !== undefined && (!source.referent || (source.referent.label === 'Person' && !source.referent.named));
    const referent = same ?? (isVague ? meant(scene, source) : undefined);
    const rule = same ? 'says-the-same-below' : 'called-so-below';
    if (referent) statement.source = { span: source?.span ?? statement.pieces[0]!, referent, rule };
  }
}
