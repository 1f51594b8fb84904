/** Whether something is said, written or thought. */
import type { StatementAct } from '../../../ontology.ts';
import type { Scene } from '../scene.ts';
import type { Cue } from './find.ts';

/** A participant of the cue that is a piece of writing, or a newspaper: "said in a written statement", "the letter said". */
function isDocument({ tree, cast, words }: Scene, token: number): boolean {
  if (token < 0) return false;
  const named = [token, ...tree.children(token).filter((child) => tree.is(child, 'compound', 'appos', 'flat'))];
  const referent = cast.at(token);
  const lastWord = referent?.label === 'Organization' ? referent.name.toLowerCase().split(' ').at(-1)! : '';
  return named.some((one) => words.documentNouns.has(tree.lemma(one))) || words.paperNames.has(lastWord);
}

/** "said in a letter", but not "responded to a letter" */
function isWrittenIn(scene: Scene, token: number): boolean {
  const { tree } = scene;
  const before = tree.form(tree.child(token, 'case'));
  return isDocument(scene, token) && (tree.is(token, 'nsubj') || scene.words.writtenIn.has(before));
}

export function actOf(scene: Scene, cue: Cue | undefined, source = -1): StatementAct {
  if (!cue) return 'speech';
  const { tree } = scene;
  const { token } = cue;
  if (isDocument(scene, source)) return 'writing';
  if (cue.act !== 'speech') return cue.act;
  // "wrote to ask": what the infinitive says is written
  const head = tree.is(token, 'xcomp', 'advcl') ? tree.head(token) : -1;
  if (head >= 0 && scene.words.verbs.get(tree.lemma(head))?.act === 'writing') return 'writing';
  const around = tree.children(token).filter((child) => tree.is(child, 'obl', 'nsubj'));
  return around.some((child) => isWrittenIn(scene, child)) ? 'writing' : 'speech';
}
