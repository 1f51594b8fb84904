/** Who says what a headline quotes: whoever says the same in the text. */
import { contains } from '../../span.ts';
import type { Scene } from '../scene.ts';
import { startOf, type StatementDraft } from './draft.ts';

const lettersOf = (text: string, { pieces }: StatementDraft): string =>
  pieces
    .map(({ start, end }) => text.slice(start, end))
    .join('')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

export function headlineSpeakers({ doc, text }: Scene, statements: readonly StatementDraft[]): void {
  const headline = doc.paragraphs.find(({ kind }) => kind === 'headline');
  if (!headline) return;
  const inHeadline = (one: StatementDraft): boolean => contains(headline, { start: startOf(one), end: startOf(one) });
  for (const statement of statements.filter(inHeadline)) {
    if (statement.source?.referent) continue;
    const letters = lettersOf(text, statement);
    const same = statements.find(
      (one) => !inHeadline(one) && one.source?.referent && lettersOf(text, one).includes(letters),
    );
    if (same)
      statement.source = { span: statement.source?.span ?? statement.pieces[0]!, referent: same.source!.referent };
  }
}
