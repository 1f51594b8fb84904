/** Whom a statement is said to. */
import type { Scene } from '../scene.ts';
import type { Cue } from './cues.ts';
import type { Source, StatementDraft } from './draft.ts';
import type { CueWords } from './words.ts';

/** A phrase below the token with one of the prepositions: the noun in "to the committee". */
function phrasesWith({ tree }: Scene, token: number, prepositions: ReadonlySet<string>): number[] {
  return tree
    .children(token)
    .filter((child) => tree.is(child, 'obl', 'nmod') && prepositions.has(tree.form(tree.child(child, 'case'))));
}

/** The object of a cue that speaks to its object, or the phrase of one that doesn't: "told the reporters", "said to me". */
function ofCue(scene: Scene, cue: Cue, words: CueWords): number[] {
  const { tree } = scene;
  const children = tree.children(cue.token);
  const toObject = cue.verb.addressee === 'object';
  if (cue.verb.addressee === 'subject') return children.filter((child) => tree.dep(child) === 'nsubj');
  if (cue.passive) return children.filter((child) => tree.dep(child) === 'nsubj:pass' && toObject);
  const phrases = phrasesWith(scene, cue.token, words.toPrepositions).filter((child) => child > cue.token);
  return [...children.filter((child) => tree.is(child, 'iobj') || (tree.is(child, 'obj') && toObject)), ...phrases];
}

/** "in a letter to the committee he wrote": whom the writing goes to. */
function ofDocument(scene: Scene, cue: Cue, words: CueWords): number[] {
  const { tree } = scene;
  const around = tree.children(cue.token).filter((child) => tree.is(child, 'obl', 'nsubj', 'obj'));
  return around
    .filter((child) => words.documentNouns.has(tree.lemma(child)))
    .flatMap((child) => phrasesWith(scene, child, words.toPrepositions));
}

/**
 * Cross-examined by Ada Quill, he accepted that …          Under questioning from Ada Quill, she conceded that …
 *                   ^^^^^^^^^                                                      ^^^^^^^^^
 */
function ofQuestioning(scene: Scene, cue: Cue, words: CueWords): number[] {
  const { tree } = scene;
  return tree
    .children(cue.token)
    .filter((child) => tree.is(child, 'advcl', 'obl') && words.questioning.has(tree.lemma(child)))
    .flatMap((child) => [
      ...tree.children(child).filter((one) => tree.dep(one) === 'obl:agent'),
      ...phrasesWith(scene, child, words.questionedBy),
    ]);
}

/** A token with what is coordinated to it. */
function withConjuncts({ tree }: Scene, token: number): number[] {
  return [token, ...tree.children(token).filter((child) => tree.is(child, 'conj'))];
}

/** The words that name whom a statement is said to, by its cue; who that is, where it is known. */
export function addressed(scene: Scene, { cue }: StatementDraft, words: CueWords): Source[] {
  if (!cue) return [];
  const tokens = [...ofCue(scene, cue, words), ...ofDocument(scene, cue, words), ...ofQuestioning(scene, cue, words)];
  return [...new Set(tokens)]
    .flatMap((token) => withConjuncts(scene, token))
    .map((token) => ({ span: scene.tree.tokens[token]!, referent: scene.cast.agentAt(token) }));
}
