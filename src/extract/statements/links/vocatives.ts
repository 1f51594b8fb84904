/** Whom a quotation calls by name. */
import type { Tree } from '../../../tree.ts';
import type { Scene } from '../scene.ts';
import type { StatementDraft } from '../draft.ts';

const secondSubjects = ['PRON', 'VERB', 'AUX'];

/**
 * “Ada, it is time to go,” he said.          “You knew, Ada,” he said.
 *  ^^^                                                  ^^^
 * Whoever is called by name in what is quoted.
 */
export function called(scene: Scene, { pieces, quotations }: StatementDraft): number[] {
  const { tree, cast, level } = scene;
  const own = pieces.flatMap((piece) => tree.within(piece)).filter((token) => quotations.includes(level[token]!));
  return own.filter((token) => {
    const one = cast.at(token);
    if (one?.label !== 'Person' || !one.named || cast.at(token - 1) === one) return false;
    let after = token;
    while (cast.at(after) === one) after++;
    const opens = level[token - 1] !== level[token] || /^[“"‘']$/u.test(tree.form(token - 1));
    // a parser easily takes the name for the subject: "Ada, it is time"
    if (opens)
      return tree.form(after) === ',' && secondSubjects.includes(tree.pos(after + 1)) && isClause(tree, after + 1);
    const closes = level[after] !== level[token] || /^[,.?!”"’']$/u.test(tree.form(after));
    return tree.dep(token) === 'vocative' && tree.form(token - 1) === ',' && closes;
  });
}

/** Whether a clause of its own begins there: "it is", "go", and no relative one. */
function isClause(tree: Tree, token: number): boolean {
  return tree.pos(token) !== 'PRON' || (tree.is(token, 'nsubj') && tree.dep(tree.head(token)) !== 'acl:relcl');
}
