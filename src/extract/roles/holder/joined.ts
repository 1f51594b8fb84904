/** Titles of one person that are joined: "an actor and producer", "minister and activist Ada Quill". */
import type { Scene } from '../../scene.ts';
import type { Title } from '../title/wording.ts';
import type { RoleWords } from '../words.ts';

const farthest = 14;

/** Whether a title goes on from the one before it, so that both are the same person's. */
export function continues(scene: Scene, before: Title, title: Title, words: RoleWords): boolean {
  const { tree, cast } = scene;
  const isName = (token: number): boolean =>
    cast.at(token)?.named === true || /^\p{Lu}/u.test(tree.tokens[token]!.text);
  const between = Array.from({ length: Math.max(0, title.outer - before.last - 1) }, (_, i) => before.last + 1 + i);
  const last = between.at(-1);
  if (last === undefined || between.length > farthest || before.plural || title.plural) return false;
  if (tree.sentence(before.head) !== tree.sentence(title.head)) return false;
  const joins = words.conjunctions.has(tree.form(last)) || /^[,/&]$/u.test(tree.form(last));
  if (!joins || tree.pos(title.outer) === 'VERB') return false;
  const names = between.some((token) => cast.at(token)?.label === 'Person');
  const clause = between.some((token) => !isName(token) && ['VERB', 'AUX', 'PRON', 'SCONJ'].includes(tree.pos(token)));
  if (names || clause) return false;
  if (between.length === 1) return !(/^,$/u.test(tree.form(last)) && title.determiner === 'definite');
  if (between.length === 2 && tree.form(between[0]!) === ',') return true;
  return (
    tree.isBelow(title.head, before.head) ||
    (words.conjunctions.has(tree.form(last)) && title.determiner !== 'definite')
  );
}
