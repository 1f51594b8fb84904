/**
 * What the words beside a happening say of it: conditions, negations, auxiliaries, "alleged".
 *
 *     if the bridge collapses     No one was hurt .     The vigil is to begin on Friday .     an alleged theft
 *     ^^                          ^^                              ^^ ^^                          ^^^^^^^
 */
import type { Factuality } from '../../../ontology.ts';
import type { EventWords } from '../../events.ts';
import { isInfinitive } from '../../infinitive.ts';
import type { Scene } from '../../scene.ts';

type Found = Exclude<Factuality, 'asserted'> | undefined;

/** Whether the clause, or the one that it is joined to, is a condition. */
export function isCondition({ tree }: Scene, at: number, { factuality }: EventWords): boolean {
  const clause = tree.is(at, 'conj') && tree.pos(at) !== 'NOUN' ? tree.head(at) : at;
  return [at, clause].some((verb) =>
    tree.children(verb).some((child) => tree.is(child, 'mark') && factuality.isConditional(tree.form(child))),
  );
}

export function besideOf(scene: Scene, at: number, words: EventWords): Found {
  if (isCondition(scene, at, words)) return 'hypothetical';
  if (isNegated(scene, at, words)) return 'denied';
  if (isToCome(scene, at)) return 'planned';
  const { tree } = scene;
  const { preposition, beside } = words.factuality.embeddings;
  for (const child of tree.children(at)) {
    const found = tree.is(child, 'case', 'mark')
      ? preposition.get(tree.form(child))
      : tree.is(child, 'aux')
        ? modalityOf(scene, at, child, words)
        : tree.is(child, 'advmod', 'amod')
          ? beside.get(tree.form(child))
          : undefined;
    if (found && found !== 'through') return found;
  }
  return undefined;
}

/** By itself or by its subject: "no one was hurt". */
function isNegated({ tree }: Scene, at: number, words: EventWords): boolean {
  const subject = tree.child(at, 'nsubj');
  const around = [...tree.children(at), ...(subject >= 0 ? [subject, ...tree.children(subject)] : [])];
  return around.some(
    (child) => words.isNegation(tree.form(child)) && tree.is(child, 'advmod', 'det', 'nsubj', 'cc', 'obj'),
  );
}

/** "is to begin", "the goal is to save" */
function isToCome({ tree }: Scene, at: number): boolean {
  const children = tree.children(at);
  return (
    isInfinitive(tree, at) &&
    children.some(
      (child) =>
        tree.is(child, 'aux', 'cop') &&
        tree.lemma(child) === 'be' &&
        /^(?:is|are|was|were|am)$/u.test(tree.form(child)),
    )
  );
}

/** What an auxiliary makes of its verb: "would" is the future of indirect speech where no condition stands beside it. */
function modalityOf(scene: Scene, verb: number, auxiliary: number, words: EventWords): Found {
  const { tree, statements, level } = scene;
  const { factuality } = words;
  const modality = factuality.modality(tree.form(auxiliary));
  if (modality === undefined) return undefined;
  const hasCondition = tree.children(verb).some((child) => tree.is(child, 'advcl') && isCondition(scene, child, words));
  if (hasCondition) return 'hypothetical';
  const isReportedFuture =
    statements.at(verb).length > 0 && level[verb]! < 0 && factuality.isReportedFuture(tree.form(auxiliary));
  return isReportedFuture ? 'planned' : modality;
}
