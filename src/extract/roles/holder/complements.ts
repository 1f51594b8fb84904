/** What a title is a role of, as far as it stands behind it: "the mayor of Berlin". */
import type { Scene } from '../../scene.ts';
import { inOneLine } from '../title/lines.ts';
import type { Title } from '../title/wording.ts';
import type { RoleWords } from '../words.ts';

/** The token after the title and what it is a role of: "the mayor of Berlin" + ",". */
export function afterComplement(scene: Scene, title: Title, words: RoleWords): number {
  const { tree } = scene;
  let at = title.last + 1;
  for (let steps = 0; steps < 12 && inOneLine(scene, title.last, at); steps++, at++) {
    const opensPart = steps === 0 && words.wholePrepositions.has(tree.form(at));
    if (steps === 0 && !opensPart) return at;
    if (steps > 0 && (tree.pos(at) === 'PUNCT' || ['VERB', 'AUX', 'PRON'].includes(tree.pos(at)))) return at;
  }
  return at;
}

/**
 * The token after the place or body that a title is of, which a name may follow at once.
 *
 *     former President of South Africa Thabo Mbeki          head of the Harbor Council Ada Quill
 *                                      ^^^^^                                           ^^^
 */
export function afterPlace({ tree, cast }: Scene, title: Title, words: RoleWords): number {
  let at = title.last + 1;
  if (!words.partPrepositions.has(tree.form(at))) return -1;
  at = words.determiners.has(tree.form(at + 1)) ? at + 2 : at + 1;
  const place = cast.at(at);
  if (!place?.named || (place.label !== 'Place' && place.label !== 'Organization')) return -1;
  while (cast.at(at) === place && tree.sentence(at) === tree.sentence(title.head)) at++;
  return at;
}
