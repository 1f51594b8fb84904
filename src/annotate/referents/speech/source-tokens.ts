/** Which words name whoever speaks, as the network for attributions sees it. */
import type { Attribution } from '../../../doc.ts';
import type { Tree } from '../../../tree.ts';

/** The words that the sources hang by: "officials" of "two senior officials", "they". */
export function speakingTokens(tree: Tree, attributions: readonly Attribution[]): Set<number> {
  const speaking = new Set<number>();
  for (const { source } of attributions) {
    const own = new Set(source);
    for (const token of source) {
      if (own.has(tree.head(token)) || tree.is(token, 'nmod:poss')) continue;
      if (['NOUN', 'PROPN', 'PRON'].includes(tree.pos(token))) speaking.add(token);
    }
  }
  return speaking;
}
