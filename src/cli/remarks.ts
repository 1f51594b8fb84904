import { describeProblem, type ReadRemark } from '../article/read.ts';
import { detailsOf } from './build/batch.ts';
import type { Messages } from './messages.ts';

/** Tells what costs no article: a warning, or a note. */
export function remarksTo(messages: Messages): (remark: ReadRemark) => void {
  return (remark) => {
    const say = remark.kind === 'warning' ? messages.warning : messages.note;
    say(describeProblem(remark), detailsOf(remark));
  };
}
