/** When and where: the time and the place that the clause of an event names. */
import type { Referent, TimeExpression } from '../../doc.ts';
import { firstPast } from '../../search.ts';
import type { Span } from '../../span.ts';
import type { EventWords } from '../events.ts';
import type { Scene } from '../scene.ts';

/** The tokens of the trigger's own clause: no further than the next verb's. */
function clauseOf({ tree }: Scene, trigger: number): number[] {
  const verb = tree.pos(trigger) === 'VERB' || tree.head(trigger) < 0 ? trigger : clauseHead(tree.head(trigger));
  return tree.subtree(
    verb,
    (child) => child === trigger || !tree.is(child, 'ccomp', 'advcl', 'acl', 'conj', 'parataxis', 'csubj'),
  );

  function clauseHead(token: number): number {
    let at = token;
    while (tree.pos(at) !== 'VERB' && tree.head(at) >= 0) at = tree.head(at);
    return at;
  }
}

/** The first time expression in the clause; how long something takes dates nothing. */
export function dateOf(scene: Scene, trigger: number): TimeExpression | undefined {
  const { tree, doc } = scene;
  if (doc.times.length === 0) return undefined;
  const clause = new Set(clauseOf(scene, trigger));
  const sentence = tree.sentences[tree.sentence(trigger)];
  if (!sentence) return undefined;
  const first = firstPast(doc.times, ({ start }) => start >= sentence.start);
  const here = doc.times.slice(
    first,
    firstPast(doc.times, ({ start }) => start >= sentence.end),
  );
  const dates = here.filter(
    ({ type, value, end }) => value !== undefined && (type === 'DATE' || type === 'TIME') && end <= sentence.end,
  );
  return dates.find((time) => tree.within(time).some((token) => clause.has(token)));
}

/** The first place in the clause that a preposition of place leads to. */
export function placeOf(
  scene: Scene,
  trigger: number,
  words: EventWords,
): { referent: Referent; span: Span } | undefined {
  const { tree, cast } = scene;
  for (const token of clauseOf(scene, trigger)) {
    const referent = cast.at(token);
    const preposition = tree.child(token, 'case');
    if (referent?.label === 'Place' && preposition >= 0 && words.placePrepositions.has(tree.form(preposition))) {
      return { referent, span: tree.span([token]) };
    }
  }
  return undefined;
}
