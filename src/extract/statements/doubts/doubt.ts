/** What a doubt is: it tells of a draft that nobody says it, or that another draft says it already. */
import type { Scene } from '../scene.ts';
import type { StatementDraft } from '../draft.ts';

/** @param near the drafts that have a part in the same sentences */
export type Doubt = (scene: Scene, draft: StatementDraft, near: readonly StatementDraft[]) => boolean;

/** The tokens of a content, marks left out. */
export function wordsOf({ tree }: Scene, { pieces }: StatementDraft): number[] {
  return pieces.flatMap((piece) => tree.within(piece)).filter((token) => !['PUNCT', 'SYM'].includes(tree.pos(token)));
}

/** The word of the content that the others hang on; -1 where there is none. */
export function topOf(scene: Scene, draft: StatementDraft): number {
  const words = wordsOf(scene, draft);
  const own = new Set(words);
  return words.find((token) => !own.has(scene.tree.head(token))) ?? -1;
}
