/** Who takes part in an event, and how: the arguments of its trigger. */
import type { Referent } from '../../doc.ts';
import type { Participation } from '../../ontology.ts';
import type { Span } from '../../span.ts';
import type { EventWords } from '../events.ts';
import type { Scene } from '../scene.ts';
import { subjectOf } from '../statements/source/source.ts';
import { isPassive } from '../voice.ts';

export interface Participant {
  readonly referent: Referent;
  readonly as: Participation;
  readonly span: Span;
}

/** A token with those joined to it by "and". */
function joined({ tree }: Scene, token: number): number[] {
  return token < 0 ? [] : [token, ...tree.children(token).filter((child) => tree.is(child, 'conj'))];
}

function prepositionOf({ tree }: Scene, token: number): string {
  const preposition = tree.child(token, 'case');
  return preposition < 0 ? '' : tree.form(preposition);
}

function roleOf(scene: Scene, child: number, words: EventWords): Participation | undefined {
  const { tree } = scene;
  if (tree.is(child, 'nsubj')) return isPassive(scene, tree.head(child)) ? 'patient' : 'agent';
  if (tree.is(child, 'obj')) return 'patient';
  if (tree.dep(child) === 'obl:agent') return 'agent';
  if (tree.is(child, 'iobj')) return 'recipient';
  if (tree.is(child, 'obl', 'nmod'))
    return words.recipientPrepositions.has(prepositionOf(scene, child)) ? 'recipient' : 'participant';
  return tree.dep(child) === 'nmod:poss' ? 'agent' : undefined;
}

export function participantsOf(scene: Scene, trigger: number, words: EventWords): Participant[] {
  const { tree, cast } = scene;
  const found: Participant[] = [];
  const add = (token: number, as: Participation): void => {
    for (const one of joined(scene, token)) {
      const referent = cast.agentAt(one);
      if (referent) found.push({ referent, as, span: tree.span([one]) });
    }
  };
  for (const child of tree.children(trigger)) {
    const as = roleOf(scene, child, words);
    if (as) add(child, as);
  }
  if (tree.pos(trigger) === 'VERB' && !isPassive(scene, trigger) && tree.child(trigger, 'nsubj') < 0)
    add(subjectOf(scene, trigger), 'agent');
  return found;
}
