/** Who speaks: from a cue to the words that name its source. */
import type { Referent } from '../../../doc.ts';
import type { Span } from '../../../span.ts';
import type { Scene } from '../../scene.ts';
import type { Scene as StatementScene } from '../scene.ts';
import { controllerOf } from './control.ts';
import { isPassive } from '../../voice.ts';
import type { Cue } from '../cues/find.ts';
import type { Source } from '../draft.ts';

/** The words of a noun phrase that name somebody: without the clauses and appositions that hang on it. */
export function nounPhraseSpan(scene: Scene, head: number): Span {
  const { tree, level } = scene;
  const tokens = tree.subtree(
    head,
    (child) =>
      !(tree.dep(child) === 'case' && child < head && tree.head(child) === head) &&
      !tree.is(
        child,
        'acl',
        'appos',
        'parataxis',
        'conj',
        'cc',
        'cop',
        'punct',
        'nsubj',
        'aux',
        'mark',
        'advcl',
        'ccomp',
      ),
  );
  const first = tokens.filter((token) => level[token] === level[head]);
  let [from, to] = [head, head];
  // without gaps: what an apposition parts from the head does not name it
  while (
    first.includes(from - 1) ||
    (first.includes(from - 2) && tree.pos(from - 1) === 'PUNCT' && /^[-–’']$/u.test(tree.form(from - 1)))
  )
    from--;
  while (first.includes(to + 1) || (first.includes(to + 2) && /^[-–]$/u.test(tree.form(to + 1)))) to++;
  return tree.span([from, to]);
}

/** The token of the subject of a clause, or of whoever controls it; -1 where the text names nobody. */
export function subjectOf(scene: Scene, verb: number): number {
  const { tree, cast } = scene;
  // "footage of Okafor saying": whoever is named directly before the participle
  const before = tree.form(verb).endsWith('ing') && tree.child(verb, 'nsubj') < 0 ? cast.at(verb - 1) : undefined;
  if (before?.label === 'Person' && before.named) return verb - 1;
  for (let at = verb, steps = 0; at >= 0 && steps < 6; steps++) {
    const subject = tree.child(at, 'nsubj');
    if (subject >= 0) return tree.dep(subject) === 'nsubj:pass' && isPassive(scene, verb) && at === verb ? -1 : subject;
    const head = tree.head(at);
    if (head < 0) return -1;
    if (tree.is(at, 'acl') && at !== verb) return -1;
    // "a statement saying", "a man claiming": the noun speaks
    if (tree.is(at, 'acl')) return ['NOUN', 'PROPN', 'PRON'].includes(tree.pos(head)) ? head : -1;
    // "asked him to say": the object controls the infinitive
    if (tree.is(at, 'xcomp')) {
      const object = tree.child(head, 'iobj', 'obj');
      if (object >= 0 && object < at) return object;
    } else if (!tree.is(at, 'conj', 'advcl', 'parataxis', 'ccomp', 'appos')) return -1;
    // a finite clause of its own without a subject names nobody
    if (tree.is(at, 'ccomp') && tree.child(at, 'mark') >= 0) return -1;
    at = head;
  }
  return -1;
}

/** "said by the mayor": the agent of a passive cue. */
function agentOfPassive(scene: Scene, verb: number): number {
  return scene.tree.child(verb, 'obl:agent');
}

/** @param rule what decided that the token names the source */
export function sourceAt(scene: Scene, token: number, rule: string): Source {
  const { tree, cast } = scene;
  let referent: Referent | undefined = cast.agentAt(token);
  // "Pike’s attorney Ada Quill", "the newspaper Courier": the name beside the noun says who is meant
  for (const child of referent?.named ? [] : tree.children(token)) {
    const beside = tree.is(child, 'appos', 'flat', 'compound') ? cast.agentAt(child) : undefined;
    if (!beside?.named || (beside.label !== 'Person' && tree.is(child, 'compound'))) continue;
    if (!referent || referent.label === beside.label) {
      referent = beside;
      break;
    }
  }
  return { span: nounPhraseSpan(scene, token), referent, head: token, rule };
}

/** The source of a cue; undefined where the text names none. */
export function sourceOf(scene: StatementScene, cue: Cue): Source | undefined {
  const { tree } = scene;
  const passive = cue.passive ? agentOfPassive(scene, cue.token) : -1;
  const controller = cue.passive ? -1 : controllerOf(scene, cue.token);
  const token = cue.passive ? passive : controller >= 0 ? controller : subjectOf(scene, cue.token);
  if (token < 0) return undefined;
  if (tree.dep(token) === 'expl') return undefined;
  return sourceAt(scene, token, cue.passive ? 'agent-of-cue' : 'subject-of-cue');
}
