/** Quotations that two say in turn: “At home.” “Was anybody with you?” */
import type { Span } from '../../../span.ts';

/** Whether nothing but blanks stands between two quotations, marks included, of one line. */
export function areSideBySide(text: string, before: Span, after: Span): boolean {
  return /^[ \t]+$/u.test(text.slice(before.end, after.start));
}
