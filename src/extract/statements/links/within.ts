/** Which statement is quoted inside which. */
import { contains } from '../../../span.ts';
import { endOf, startOf, type StatementDraft } from '../draft.ts';

/** What a statement stands inside of, as a rule is called. */
export function withinRule({ turn, quotations }: StatementDraft): string {
  return turn ? 'within-turn' : quotations.length > 0 ? 'within-quotation' : 'within-clause';
}

/**
 * For each statement inside others the smallest that encloses it. Both its content and its cue must lie inside: in
 * "he said she was ill, adding …" nothing is within anything. Expects statements in the order of their contents.
 */
export function enclosing(statements: readonly StatementDraft[]): Map<StatementDraft, StatementDraft> {
  const within = new Map<StatementDraft, StatementDraft>();
  const open: StatementDraft[] = [];
  for (const inner of statements) {
    while (open.length && endOf(open.at(-1)!) <= startOf(inner)) open.pop();
    const around = open.findLast((outer) => {
      const span = { start: startOf(outer), end: endOf(outer) };
      const content = contains(span, { start: startOf(inner), end: endOf(inner) });
      return content && (inner.cue ? contains(span, inner.cue) : inner.quotations.length > 0);
    });
    if (around) within.set(inner, around);
    open.push(inner);
  }
  return within;
}
