/** Whether tokens stand in one line of one sentence: a title and a name in two lines have nothing to do with each other. */
import type { Scene } from '../../scene.ts';

export function inOneLine({ tree, text }: Scene, one: number, other: number): boolean {
  if (one < 0 || other >= tree.tokens.length || tree.sentence(one) !== tree.sentence(other)) return false;
  return !text.slice(tree.tokens[one]!.end, tree.tokens[other]!.start).includes('\n');
}

/** The token and the next one. */
export function touches(scene: Scene, token: number): boolean {
  return inOneLine(scene, token, token + 1);
}
