/** Names of people as they are compared across articles. */
import { partsOf, type NameParts } from '../../annotate/referents/names/parts.ts';

/** With one kind of apostrophe, and each initial by itself: "George H.W. O’Dell" is george h w o'dell. */
export function partsOfName(name: string): NameParts {
  return partsOf(name.replace(/[’‘ʼ]/gu, "'").replace(/(?<=\b\p{Lu})\.(?=\p{Lu}\.)/gu, '. '));
}
