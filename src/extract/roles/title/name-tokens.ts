/** Which tokens belong to names, a role that the names layer took for a part of one left out. */
import type { EntityType } from '../../../doc.ts';
import type { Tree } from '../../../tree.ts';
import type { Scene } from '../../scene.ts';
import type { RoleWords } from '../words.ts';

/** The tokens that belong to names, and what kind of name. */
export function nameTokens({ doc, tree }: Scene, words: RoleWords): ReadonlyMap<number, EntityType> {
  const found = new Map<number, EntityType>();
  const persons = new Set(doc.entities.filter(({ type }) => type === 'PERSON').map(({ firstToken }) => firstToken));
  for (const { firstToken, endToken, type } of doc.entities) {
    // "Town Clerk Jo Anne Sweeney": what ends in a role before a person is no name
    const isTitle = type !== 'PERSON' && words.isRole(tree.form(endToken - 1));
    if (isTitle && persons.has(endToken)) continue;
    const first = type === 'PERSON' ? firstOfName(tree, firstToken, endToken, words) : firstToken;
    for (let token = first; token < endToken; token++) found.set(token, type);
  }
  return found;
}

/**
 * The first token of a person's name proper, of which two must be left.
 *
 *     Clerk Jo Anne Sweeney      Road Foreman Butch Gilman
 *           ^^                                ^^^^^
 */
export function firstOfName(tree: Tree, first: number, end: number, words: RoleWords): number {
  for (let token = Math.min(first + 1, end - 3); token >= first; token--) {
    const form = tree.form(token);
    if (!words.isTitle(form) && words.isRole(form)) return token + 1;
  }
  return first;
}
