/** Blocks that decisions make one. */
import type { Decision } from './decisions.ts';

/**
 * These blocks, and all that "same" ties to one of them, however many decisions lie between.
 *
 * @param blockOf of a node's id; undefined where there is no such node
 */
export function withTied(
  blocks: Iterable<string>,
  decisions: readonly Decision[],
  blockOf: (id: string) => string | undefined,
): Set<string> {
  const tied = new Set(blocks);
  const ties = decisions
    .filter(({ kind }) => kind === 'same')
    .map(({ one, other }) => [one, other].map(blockOf).filter((block) => block !== undefined));
  for (let before = -1; before !== tied.size;) {
    before = tied.size;
    for (const ends of ties) if (ends.some((block) => tied.has(block))) for (const block of ends) tied.add(block);
  }
  return tied;
}
