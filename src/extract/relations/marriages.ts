/** Relations that a verb tells: "she married Magnús", "Dot, who is married to Tim", "engaged to Ada Quill". */
import type { Referent } from '../../doc.ts';
import type { Scene } from '../scene.ts';
import type { Relation } from './register.ts';
import type { KinshipWords } from './words.ts';

/** The person that a token names, or that the name hanging on it does: "Pike’s sister Kelly". */
function personAt({ tree, cast }: Scene, token: number): Referent | undefined {
  if (token < 0) return undefined;
  const here = cast.at(token);
  if (here?.label === 'Person' && here.named) return here;
  const named = tree
    .children(token)
    .filter((child) => tree.is(child, 'flat', 'appos', 'nmod:desc', 'compound'))
    .map((child) => cast.at(child))
    .find((one) => one?.label === 'Person' && one.named);
  return named ?? (here?.label === 'Person' ? here : undefined);
}

function subjectOf({ tree }: Scene, verb: number): number {
  for (let at = verb, steps = 0; at >= 0 && steps < 3; at = tree.head(at), steps++) {
    const subject = tree.child(at, 'nsubj', 'nsubj:pass');
    if (subject >= 0) return subject;
    if (tree.is(at, 'acl')) return tree.head(at);
    if (!tree.is(at, 'conj', 'xcomp', 'advcl')) return -1;
  }
  return -1;
}

export function marriagesIn(scene: Scene, words: KinshipWords): Relation[] {
  const { tree } = scene;
  const found: Relation[] = [];
  for (let verb = 0; verb < tree.tokens.length; verb++) {
    const relation = ['VERB', 'ADJ'].includes(tree.pos(verb)) ? words.joining(tree.lemma(verb)) : undefined;
    if (!relation) continue;
    const children = tree.children(verb);
    if (children.some((child) => words.titles.negations.has(tree.form(child)))) continue;
    if (children.some((child) => words.titles.modality(tree.form(child)) === 'hypothetical')) continue;
    const subject = subjectOf(scene, verb);
    const one = personAt(scene, subject);
    if (!one) continue;
    const object = tree.child(verb, 'obj');
    const partner = children.find((child) => {
      const preposition = tree.child(child, 'case');
      return tree.is(child, 'obl') && preposition >= 0 && words.partnerPrepositions.has(tree.form(preposition));
    });
    const joined = tree.child(subject, 'conj');
    const evidence = { ...tree.span([verb]), rule: 'joining-verb' };
    const by = (token: number): Referent | undefined => {
      const other = personAt(scene, token);
      return other === one ? undefined : other;
    };
    // whom she married is her spouse; who is married to him is his
    const [from, to] = object >= 0 ? [by(object), one] : [one, by(partner ?? joined)];
    if (from && to && (from.named || to.named)) found.push({ from, relation, to, evidence });
  }
  return found;
}
