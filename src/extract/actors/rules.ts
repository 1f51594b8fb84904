/** Descriptions that certainly mean nobody in particular, whatever else speaks for them. */
import type { Mention, Referent } from '../../doc.ts';
import type { Scene } from '../scene.ts';
import type { ActorWords } from './words.ts';

/**
 *     Every businessman wants lower taxes .        She is a good player .        They want justice .
 *     ^^^^^ ^^^^^^^^^^^                               ^^ ^ ^^^^ ^^^^^^                     ^^^^^^^
 */
export function isNobody(scene: Scene, { label, mentions }: Referent, words: ActorWords): boolean {
  const described = mentions.filter(({ kind }) => kind === 'description');
  return (
    described.length > 0 &&
    described.every(
      ({ head }) =>
        isAny(scene, head, words) || isPredicate(scene, head) || (label === 'Person' && isMass(scene, head)),
    ) &&
    !mentions.some((one) => isOwnSubject(scene, one))
  );
}

function isAny({ tree }: Scene, head: number, { general }: ActorWords): boolean {
  return tree.children(head).some((child) => tree.is(child, 'det') && general.has(tree.form(child)));
}

function isPredicate({ tree }: Scene, head: number): boolean {
  return tree.child(head, 'cop') >= 0 && tree.child(head, 'nsubj') >= 0;
}

/** One person has an article, a possessive or an adjective: "a judge", "her lawyer". */
function isMass({ tree, headlineEnd }: Scene, head: number): boolean {
  const { start, text } = tree.tokens[head]!;
  return (
    start >= headlineEnd &&
    tree.pos(head) === 'NOUN' &&
    /^\p{Ll}/u.test(text) &&
    tree.form(head) === tree.lemma(head) &&
    tree.is(head, 'obj') &&
    tree
      .children(head)
      .every((child) => tree.is(child, 'punct', 'case', 'obl', 'nmod') && tree.dep(child) !== 'nmod:poss')
  );
}

/** "He": whoever a pronoun means that does something is somebody. */
function isOwnSubject({ tree }: Scene, { kind, head }: Mention): boolean {
  return kind === 'pronoun' && tree.dep(head) === 'nsubj';
}
