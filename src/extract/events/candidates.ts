/** The words that may name a happening: verbs, and nouns of which some like them do. */
import type { EventWords } from '../events.ts';
import type { Scene } from '../scene.ts';

function isCandidate({ tree, cast }: Scene, token: number, words: EventWords): boolean {
  if (cast.at(token)?.named) return false;
  switch (tree.pos(token)) {
    case 'VERB':
      return !tree.is(token, 'case', 'fixed', 'compound', 'cc');
    case 'NOUN':
    case 'PROPN':
      return !tree.is(token, 'compound', 'flat', 'fixed') && words.likeness(tree.lemma(token), true) !== undefined;
    default:
      return false;
  }
}

/** In the order of the text. */
export function candidatesOf(scene: Scene, words: EventWords): number[] {
  return scene.tree.tokens.map((_, token) => token).filter((token) => isCandidate(scene, token, words));
}
