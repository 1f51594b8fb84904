/** Who speaks the quotation that a token stands in, as far as the words beside its marks tell. */
import type { Discourse } from '../discourse.ts';
import type { Draft } from '../draft.ts';

/** So many words from the marks. */
const reach = 12;

/**
 * “She knew,” Pike said.      Pike said: “She knew.”
 *             ^^^^            ^^^^
 */
export function speakerBeside(discourse: Discourse, token: number): Draft | undefined {
  const { tree, level } = discourse;
  const own = level[token]!;
  if (own < 0) return undefined;
  const [first, end] = discourse.quoted(token);
  const paragraph = discourse.paragraph(tree.sentence(token));
  const search = (from: number, step: 1 | -1): Draft | undefined => {
    for (let at = from, steps = 0; steps < reach && at >= 0 && at < level.length; at += step, steps++) {
      if (level[at]! >= own || discourse.paragraph(tree.sentence(at)) !== paragraph) return undefined;
      if (tree.sentence(at) !== tree.sentence(from)) return undefined;
      if (tree.pos(at) !== 'VERB') continue;
      return outermostSubject(discourse, at, own);
    }
    return undefined;
  };
  // the marks themselves stand outside
  return search(end, 1) ?? search(tree.form(first - 2) === ':' ? first - 2 : first - 1, -1);
}

/** "Pike said Hutchins was blocking the scene, saying, “…”": of the clauses that the verb is in, the outermost's. */
function outermostSubject(discourse: Discourse, verb: number, own: number): Draft | undefined {
  const { tree, level } = discourse;
  let found = -1;
  for (let at = verb; at >= 0; at = tree.head(at)) {
    const subject = tree.child(at, 'nsubj');
    if (subject >= 0 && level[subject]! < own) found = subject;
  }
  return found < 0 ? undefined : discourse.at(found);
}
