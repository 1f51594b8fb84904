/** Whom a quotation calls by name. */
import type { Tree } from '../../../tree.ts';
import type { Scene } from '../scene.ts';
import type { StatementDraft } from '../draft.ts';

/** A sentence that only calls somebody something is no longer than this, in tokens. */
const longestCall = 6;

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
    if (opens) return tree.form(after) === ',' && isSpokenTo(scene, after + 1);
    const closes = level[after] !== level[token] || /^[,.?!”"’']$/u.test(tree.form(after));
    if (!closes || tree.form(token - 1) !== ',') return false;
    return tree.dep(token) === 'vocative' || isBrief(scene, token, after);
  });
}

/** “Cool trick, Ada.” In so short a sentence a name at its end that nothing is joined to calls somebody. */
function isBrief({ tree }: Scene, token: number, after: number): boolean {
  const { firstToken, endToken } = tree.sentences[tree.sentence(token)]!;
  const isEnd = endToken - after <= 2;
  return (
    isEnd && after - firstToken <= longestCall && tree.children(token).every((child) => !tree.is(child, 'cc', 'case'))
  );
}

/** What follows a name that calls somebody: a clause, perhaps after a second word that does: "Ada, honey, you …". */
function isSpokenTo({ tree }: Scene, token: number): boolean {
  const next = tree.pos(token) === 'NOUN' && tree.form(token + 1) === ',' ? token + 2 : token;
  return secondSubjects.includes(tree.pos(next)) && isClause(tree, next);
}

/** Whether a clause of its own begins there: "it is", "go", and no relative one. */
function isClause(tree: Tree, token: number): boolean {
  return tree.pos(token) !== 'PRON' || (tree.is(token, 'nsubj') && tree.dep(tree.head(token)) !== 'acl:relcl');
}
