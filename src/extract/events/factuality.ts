/** Whether the article says that it happened, or only somebody does, or that it will, might or did not (convention 8). */
import type { Factuality } from '../../ontology.ts';
import type { Embedding, EventWords } from '../events.ts';
import type { Scene } from '../scene.ts';

/** What stands beside the word itself: negations, auxiliaries, "alleged", "if". */
function besideOf(scene: Scene, at: number, words: EventWords): Embedding | undefined {
  const { tree } = scene;
  const children = tree.children(at);
  const subject = tree.child(at, 'nsubj');
  const negated = [...children, ...(subject >= 0 ? [subject, ...tree.children(subject)] : [])];
  const isNegated = negated.some(
    (child) => words.isNegation(tree.form(child)) && tree.is(child, 'advmod', 'det', 'nsubj', 'cc', 'obj'),
  );
  if (isNegated) return 'denied';
  const isCondition = children.some((child) => tree.is(child, 'mark') && words.isConditional(tree.form(child)));
  if (isCondition) return 'hypothetical';
  for (const child of children) {
    if (tree.is(child, 'case')) {
      const embedding = words.embeddingUnder('preposition', tree.form(child));
      if (embedding) return embedding;
    }
    if (!tree.is(child, 'advmod', 'amod', 'aux')) continue;
    const embedding = tree.is(child, 'aux')
      ? modalityOf(scene, at, child, words)
      : words.embeddingUnder('beside', tree.form(child));
    if (embedding && embedding !== 'through') return embedding;
  }
  return undefined;
}

/** What an auxiliary makes of its verb: "would" is the future of indirect speech where no condition stands beside it. */
function modalityOf(
  { tree, statements, level }: Scene,
  verb: number,
  auxiliary: number,
  words: EventWords,
): Embedding | undefined {
  const modality = words.modality(tree.form(auxiliary));
  const isConditional = tree
    .children(verb)
    .some(
      (child) => tree.is(child, 'advcl') && tree.children(child).some((mark) => words.isConditional(tree.form(mark))),
    );
  if (isConditional && modality) return 'hypothetical';
  const isReportedFuture =
    words.isReportedFuture(tree.form(auxiliary)) && statements.at(verb).length > 0 && level[verb]! < 0;
  return isReportedFuture ? 'planned' : modality;
}

/** What the word above makes of this one, and undefined where this one stands for itself. */
function embeddingOf({ tree, cast }: Scene, at: number, words: EventWords): Embedding | undefined {
  const head = tree.head(at);
  if (head < 0) return undefined;
  const isInfinitive = tree.children(at).some((child) => tree.pos(child) === 'PART' && tree.is(child, 'mark'));
  const isVerb = tree.pos(at) === 'VERB';
  const lemma = tree.lemma(head);
  const isClause = tree.is(at, 'xcomp', 'ccomp', 'advcl', 'acl', 'csubj');
  if (tree.is(at, 'conj')) {
    const standsAlone =
      tree.child(at, 'nsubj', 'mark') >= 0 || tree.children(at).some((child) => tree.is(child, 'aux'));
    return standsAlone ? undefined : 'through';
  }
  if (tree.pos(head) === 'VERB' || tree.pos(head) === 'AUX') {
    if (isInfinitive && tree.is(at, 'advcl'))
      return words.embeddingUnder('verb', lemma) === 'denied' ? 'denied' : 'planned';
    if (isInfinitive && tree.lemma(head) === 'be') return 'planned';
    const isArgument =
      tree.is(at, 'xcomp', 'obj', 'obl', 'nsubj:pass') ||
      (tree.is(at, 'ccomp') && (isInfinitive || !tree.children(at).some((child) => tree.is(child, 'nsubj', 'mark'))));
    const embedding = words.embeddingUnder('verb', lemma);
    if (isArgument || (tree.is(at, 'advcl') && !tree.children(at).some((child) => tree.is(child, 'nsubj')))) {
      // one's own wish is a plan, a wish for what somebody else does is none
      const isOwn = isInfinitive && words.isWish(lemma) && tree.child(head, 'obj', 'iobj') < 0;
      if (isOwn) return 'planned';
      if (tree.is(at, 'advcl', 'obl') && embedding !== 'reported' && embedding !== 'denied') return undefined;
      return embedding === 'through' && !isClause
        ? words.isLightVerb(lemma)
          ? 'through'
          : undefined
        : (embedding ??
            (isInfinitive
              ? 'through'
              : words.isLightVerb(lemma) && tree.is(at, 'obj', 'nsubj:pass')
                ? 'through'
                : undefined));
    }
    return undefined;
  }
  if (tree.pos(head) === 'ADJ' && (isInfinitive || tree.is(at, 'obl')))
    return words.embeddingUnder('adjective', lemma) ?? (isInfinitive ? 'hypothetical' : undefined);
  if (cast.at(head)?.named) return undefined;
  if (tree.is(at, 'acl') && isInfinitive) return words.embeddingUnder('noun', lemma) ?? 'planned';
  if (tree.is(at, 'nmod', 'acl') && !tree.is(at, 'acl:relcl') && (!isVerb || tree.form(at).endsWith('ing')))
    return words.embeddingUnder('noun', lemma);
  return undefined;
}

/** "the leak", "her arrest": a listener takes for granted that it happened. */
function isPresupposed({ tree, level }: Scene, token: number, words: EventWords): boolean {
  if (tree.pos(token) === 'VERB' || level[token]! >= 0) return false;
  return tree
    .children(token)
    .some((child) => tree.dep(child) === 'nmod:poss' || (tree.is(child, 'det') && words.isDefinite(tree.form(child))));
}

export function factualityOf(scene: Scene, token: number, words: EventWords): Factuality {
  let at = token;
  for (let steps = 0; at >= 0 && steps < 5; steps++) {
    const beside = besideOf(scene, at, words);
    if (beside && beside !== 'through') return beside;
    const embedding = embeddingOf(scene, at, words);
    if (embedding === undefined) break;
    if (embedding !== 'through') return embedding;
    at = scene.tree.head(at);
  }
  if (scene.statements.at(token).length === 0 || isPresupposed(scene, token, words)) return 'asserted';
  return 'reported';
}
