/** The words that may name a happening: verbs, and nouns of which some like them do. */
import type { EventWords } from '../events.ts';
import type { Scene } from '../scene.ts';

/** A name; in a headline every word may look like one ("Vaccine Trial Halted"). */
function isName({ tree, headlineEnd }: Scene, token: number): boolean {
  return tree.pos(token) === 'PROPN' && tree.tokens[token]!.start >= headlineEnd;
}

function isCandidate(scene: Scene, token: number, words: EventWords): boolean {
  const { tree, cast } = scene;
  if (cast.at(token)?.named || isName(scene, token)) return false;
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
