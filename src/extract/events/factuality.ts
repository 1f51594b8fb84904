/** Whether the article says that it happened, or only somebody does, or that it will, might or did not. */
import type { Factuality } from '../../ontology.ts';
import type { EventWords } from '../events.ts';
import type { Scene } from '../scene.ts';

export function factualityOf(scene: Scene, token: number, words: EventWords): Factuality {
  const { tree } = scene;
  for (let at = token, steps = 0; at >= 0 && steps < 4; at = tree.head(at), steps++) {
    const children = tree.children(at);
    const forms = children.filter((child) => child < at || at === token).map((child) => tree.form(child));
    if (at === token && forms.some((form) => words.isNegation(form))) return 'denied';
    const subject = tree.child(at, 'nsubj');
    if (
      subject >= 0 &&
      at === token &&
      [subject, ...tree.children(subject)].some((child) => words.isNegation(tree.form(child)))
    )
      return 'denied';
    if (children.some((child) => tree.is(child, 'mark') && words.isConditional(tree.form(child))))
      return 'hypothetical';
    const modality = children
      .filter((child) => tree.is(child, 'aux'))
      .map((child) => words.modality(tree.form(child)))
      .find(Boolean);
    if (modality) return modality;
    if (
      tree.is(at, 'xcomp', 'ccomp', 'obj') &&
      words.isPlanVerb(tree.lemma(tree.head(at))) &&
      (tree.child(at, 'mark') >= 0 || at !== token || tree.pos(at) !== 'VERB')
    )
      return 'planned';
    // a clause of its own stands for itself
    if (tree.pos(at) === 'VERB' && !tree.is(at, 'xcomp', 'conj')) break;
  }
  return scene.statements.at(token).length ? 'reported' : 'asserted';
}
