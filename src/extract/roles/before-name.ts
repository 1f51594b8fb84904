/** Titles that stand directly before a name: "Gov. Janice Merriam", "Police Chief Thibeault". */
import type { Mention } from '../../doc.ts';
import { withStatus, type RoleFound, type RoleWords } from '../roles.ts';
import type { Scene } from '../scene.ts';

const longest = 6;

/** The tokens of the title before a name, in order; empty where no title stands there. */
function titleTokens(scene: Scene, firstOfName: number, words: RoleWords): number[] {
  const { tree, cast } = scene;
  const tokens: number[] = [];
  for (let token = firstOfName - 1; token >= 0 && tokens.length < longest; token--) {
    if (tree.sentence(token) !== tree.sentence(firstOfName) || cast.at(token)?.named) break;
    const form = tree.form(token);
    const stop = form === '.' && words.isTitle(tree.form(token - 1));
    const title = words.isTitle(form.replace(/\.$/u, ''));
    const named = ['PROPN', 'NOUN', 'ADJ'].includes(tree.pos(token)) || /^-$/u.test(form);
    if (!stop && !title && !named) break;
    tokens.unshift(token);
  }
  while (tokens.length && /^[-.]$/u.test(tree.form(tokens[0]!))) tokens.shift();
  return tokens;
}

/** The roles that a title before the name gives. */
export function namesBefore(scene: Scene, mention: Mention, words: RoleWords): RoleFound[] {
  const { tree, text } = scene;
  const tokens = titleTokens(scene, tree.tokenAt(mention.start), words);
  const last = tokens.at(-1);
  if (last === undefined) return [];
  const noun = tree.form(last) === '.' ? last - 1 : last;
  const isTitle = words.isTitle(tree.form(noun).replace(/\.$/u, ''));
  // a common noun there is a description, which is read as one
  if (!isTitle && !(tree.pos(noun) === 'PROPN' && words.isRole(tree.form(noun)))) return [];
  if (tree.pos(noun) === 'NOUN' && words.isRole(tree.lemma(noun))) return [];
  const span = tree.span(tokens);
  const { title, status } = withStatus(text.slice(span.start, span.end).replace(/\s+/gu, ' '), words);
  return title ? [{ span, title, head: noun, status, rule: 'title-before-name' }] : [];
}
