/** Roles told by a verb for heading a body and a stretch of time: "who led the union until 2019". */
import type { Referent } from '../../../doc.ts';
import type { RoleStatus } from '../../../ontology.ts';
import type { Span } from '../../../span.ts';
import type { Scene } from '../../scene.ts';
import type { RoleWords } from '../words.ts';

export interface Tenure {
  readonly person: Referent;
  readonly title: string;
  readonly status: RoleStatus;
  readonly body: Referent;
  /** Of the verb, and of the body. */
  readonly span: Span;
  readonly bodySpan: Span;
}

/** Without the stretch of time, leading may be a single act: "she led the union out of the talks". */
export function tenuresIn({ tree, cast }: Scene, words: RoleWords): Tenure[] {
  const found: Tenure[] = [];
  for (let verb = 0; verb < tree.tokens.length; verb++) {
    const title = tree.pos(verb) === 'VERB' ? words.headingTitle(tree.lemma(verb)) : undefined;
    if (title === undefined) continue;
    const object = tree.child(verb, 'obj');
    const [person, body] = [cast.at(tree.child(verb, 'nsubj')), object < 0 ? undefined : cast.at(object)];
    const status = tree
      .children(verb)
      .map((child) => words.tenure.get(tree.form(tree.child(child, 'case', 'mark'))))
      .find((one) => one !== undefined);
    if (!status || person?.label !== 'Person' || !person.named || body?.label !== 'Organization' || !body.named)
      continue;
    found.push({ person, title, status, body, span: tree.span([verb]), bodySpan: tree.span([object]) });
  }
  return found;
}
