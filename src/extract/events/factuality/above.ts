/**
 * What the word above makes of a happening.
 *
 *     Lacey refused to leave .     Critics called for a boycott .     She denied a report that Lacey was paid .
 *           ^^^^^^^    ^^^^^                ^^^^^^       ^^^^^^^           ^^^^^^   ^^^^^^            ^^^^
 */
import type { EventWords } from '../../events.ts';
import { isInfinitive } from '../../infinitive.ts';
import type { Scene } from '../../scene.ts';
import type { Embedding } from './words.ts';

/** Undefined where the happening stands for itself. */
export function aboveOf(scene: Scene, at: number, words: EventWords): Embedding | undefined {
  const { tree, cast } = scene;
  const head = tree.head(at);
  if (head < 0) return undefined;
  if (tree.is(at, 'conj')) return standsAlone(scene, at) ? undefined : 'through';
  if (tree.pos(head) === 'VERB' || tree.pos(head) === 'AUX') {
    const isClausal = tree.pos(at) === 'VERB' || isInfinitive(tree, at);
    return isClausal ? clauseUnderVerb(scene, at, head, words) : nounUnderVerb(scene, at, head, words);
  }
  const { adjective, noun } = words.factuality.embeddings;
  const lemma = tree.lemma(head);
  if (tree.pos(head) === 'ADJ' && (isInfinitive(tree, at) || tree.is(at, 'obl')))
    return adjective.get(lemma) ?? (isInfinitive(tree, at) ? 'hypothetical' : undefined);
  if (cast.at(head)?.named) return undefined;
  if (tree.is(at, 'nmod') && words.factuality.quantities.has(lemma)) return 'through';
  if (tree.is(at, 'acl', 'ccomp') && tree.dep(at) !== 'acl:relcl' && isDenied(scene, head, words)) return 'denied';
  if (tree.is(at, 'acl') && isInfinitive(tree, at)) return noun.get(lemma) ?? 'planned';
  const isOf = tree.is(at, 'nmod', 'acl') && tree.dep(at) !== 'acl:relcl';
  return isOf && (tree.pos(at) !== 'VERB' || isGerund(scene, at)) ? noun.get(lemma) : undefined;
}

function standsAlone({ tree }: Scene, at: number): boolean {
  return tree.child(at, 'nsubj', 'mark') >= 0 || tree.children(at).some((child) => tree.is(child, 'aux'));
}

function isGerund({ tree }: Scene, at: number): boolean {
  return (
    tree.form(at).endsWith('ing') ||
    tree.children(at).some((child) => tree.is(child, 'aux') && tree.form(child) === 'being')
  );
}

/** "denied a report that …" */
function isDenied({ tree }: Scene, noun: number, { factuality }: EventWords): boolean {
  const verb = tree.head(noun);
  return (
    verb >= 0 &&
    factuality.tellings.has(tree.lemma(noun)) &&
    tree.is(noun, 'obj') &&
    factuality.embeddings.verb.get(tree.lemma(verb)) === 'denied'
  );
}

function clauseUnderVerb(scene: Scene, at: number, head: number, words: EventWords): Embedding | undefined {
  const { tree } = scene;
  const { factuality } = words;
  const lemma = tree.lemma(head);
  const infinitive = isInfinitive(tree, at);
  const embedding = factuality.embeddings.verb.get(lemma);
  const hasSubject = tree.child(at, 'nsubj') >= 0;
  if (tree.is(at, 'advcl')) {
    if (infinitive) return embedding === 'denied' ? 'denied' : 'planned';
    if (hasSubject || !isGerund(scene, at)) return undefined;
    if (factuality.offences.has(lemma)) return 'reported';
    return embedding === 'denied' ? embedding : undefined;
  }
  if (tree.is(at, 'csubj')) return 'through';
  if (tree.is(at, 'ccomp') && !infinitive && (hasSubject || tree.child(at, 'mark') >= 0)) {
    if (embedding === 'denied') return 'denied';
    return factuality.subjunctive.has(lemma) && isSubjunctive(scene, at) ? 'hypothetical' : undefined;
  }
  if (!tree.is(at, 'xcomp', 'ccomp', 'obj', 'obl')) return undefined;
  if (infinitive && lemma === 'be') return 'planned';
  if (infinitive && factuality.obliging.has(tree.form(head))) return 'hypothetical';
  // one's own wish is a plan, a wish for what somebody else does is none
  if (infinitive && factuality.isWish(lemma) && tree.child(head, 'obj', 'iobj') < 0) return 'planned';
  if (!infinitive && factuality.offences.has(lemma)) return 'reported';
  return embedding ?? (infinitive ? 'through' : undefined);
}

/** "that a committee go into it", "that he be heard" */
function isSubjunctive({ tree }: Scene, at: number): boolean {
  const auxiliaries = tree.children(at).filter((child) => tree.is(child, 'aux'));
  return auxiliaries.length === 0 ? tree.form(at) === tree.lemma(at) : tree.form(auxiliaries[0]!) === 'be';
}

function nounUnderVerb(scene: Scene, at: number, head: number, words: EventWords): Embedding | undefined {
  const { tree } = scene;
  const { factuality } = words;
  const lemma = tree.lemma(head);
  if (tree.is(at, 'obl')) {
    if (factuality.offences.has(lemma)) return 'reported';
    const found = factuality.embeddings.verb.get(lemma);
    const isAskedFor = factuality.purposes.has(tree.form(tree.child(at, 'case')));
    if (found === 'hypothetical') return isAskedFor ? found : undefined;
    return found === 'planned' || found === 'through' ? undefined : found;
  }
  if (!tree.is(at, 'obj') && tree.dep(at) !== 'nsubj:pass') return undefined;
  if (words.isLightVerb(lemma)) return 'through';
  const embedding = factuality.embeddings.verb.get(lemma);
  if (embedding === 'through' || (embedding && factuality.presupposing.has(lemma) && isKnown(scene, at, words)))
    return undefined;
  return embedding;
}

/** "the leak", "her arrest": a listener takes for granted that it happened. */
export function isKnown({ tree }: Scene, noun: number, words: EventWords): boolean {
  if (words.factuality.tellings.has(tree.lemma(noun))) return true;
  return tree
    .children(noun)
    .some((child) => tree.dep(child) === 'nmod:poss' || (tree.is(child, 'det') && words.isDefinite(tree.form(child))));
}
