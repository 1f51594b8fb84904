/** Which words name a happening. */
import type { EventWords } from '../events.ts';
import type { Scene } from '../scene.ts';

/** The event noun that a verb only carries: "gave an interview", "fired the shot". */
function carried({ tree }: Scene, verb: number, words: EventWords): number {
  if (!words.isLightVerb(tree.lemma(verb))) return -1;
  const noun = tree.child(verb, 'obj', 'nsubj:pass');
  return noun >= 0 && words.kindOf(tree.lemma(noun), true) ? noun : -1;
}

function isVerbTrigger(scene: Scene, token: number, words: EventWords): boolean {
  const { tree } = scene;
  if (tree.pos(token) !== 'VERB' || tree.is(token, 'amod', 'compound', 'case', 'mark', 'advmod', 'fixed')) return false;
  if (words.isStative(tree.lemma(token)) || scene.statements.isCue(token)) return false;
  // a habit or a general truth is told in the bare present: "he teaches", "dogs bark"
  const tense = tree.form(token);
  const auxiliary = tree.children(token).some((child) => tree.is(child, 'aux'));
  const finitePresent =
    !auxiliary && (tense === tree.lemma(token) || tense.endsWith('s')) && tree.child(token, 'nsubj') >= 0;
  return !finitePresent && carried(scene, token, words) < 0;
}

function isNounTrigger({ tree }: Scene, token: number, words: EventWords): boolean {
  if (tree.pos(token) !== 'NOUN' || tree.is(token, 'compound', 'flat')) return false;
  return words.kindOf(tree.lemma(token), true) !== undefined;
}

/** The tokens that name a happening, in order. */
export function triggersOf(scene: Scene, words: EventWords): number[] {
  const found: number[] = [];
  for (let token = 0; token < scene.tree.tokens.length; token++) {
    if (scene.cast.at(token)?.named) continue;
    if (isVerbTrigger(scene, token, words) || isNounTrigger(scene, token, words)) found.push(token);
  }
  return found;
}
