/** Who takes part in an event, and how: the arguments of its trigger that are somebody. */
import type { Referent } from '../../doc.ts';
import type { Participation } from '../../ontology.ts';
import type { Span } from '../../span.ts';
import type { EventWords } from '../events.ts';
import type { Scene } from '../scene.ts';
import { nounArguments } from './arguments/noun.ts';
import { verbArguments } from './arguments/verb.ts';

export interface Participant {
  readonly referent: Referent;
  readonly as: Participation;
  readonly span: Span;
}

/** "a number of doctors", "four of the passengers": those who are counted. */
function counted({ tree, cast }: Scene, token: number, words: EventWords): number {
  const isQuantity = tree.pos(token) === 'NUM' || words.factuality.quantities.has(tree.lemma(token));
  if (!isQuantity || cast.at(token)) return token;
  const whole = tree
    .children(token)
    .find((child) => tree.is(child, 'nmod') && words.arguments.wholes.has(tree.form(tree.child(child, 'case'))));
  return whole ?? token;
}

/** A token with those joined to it by "and". */
function joined(scene: Scene, of: number, words: EventWords): number[] {
  const { tree } = scene;
  const token = counted(scene, of, words);
  return [token, ...tree.children(token).filter((child) => tree.is(child, 'conj') && tree.pos(child) !== 'VERB')];
}

/** A country or town that acts is a body of its name. */
function bodyOf({ cast, tree }: Scene, token: number, place: Referent): Referent {
  const { start, end } = tree.tokens[token]!;
  const mention = { start, end, kind: 'name', head: token, rule: 'acting-place' } as const;
  const known = cast.bodyNamed(place.name);
  if (known) {
    cast.mention(known, mention);
    return known;
  }
  const body: Referent = {
    label: 'Organization',
    name: place.name,
    aliases: place.aliases,
    named: true,
    mentions: [mention],
  };
  cast.add(body);
  return body;
}

/** @param isReached whether the place that undergoes it is where it happens: "entered the town" */
function referentAt(scene: Scene, token: number, as: Participation, isReached: boolean): Referent | undefined {
  const { cast } = scene;
  const place = cast.at(token);
  if (place?.label === 'Place' && as === 'patient' && isReached) return undefined;
  return place?.label === 'Place' && place.named && as !== 'recipient'
    ? bodyOf(scene, token, place)
    : cast.agentAt(token);
}

export function participantsOf(scene: Scene, trigger: number, words: EventWords): Participant[] {
  const { tree } = scene;
  const isVerb = tree.pos(trigger) === 'VERB';
  const all = isVerb ? verbArguments(scene, trigger, words.arguments) : nounArguments(scene, trigger, words);
  const isReached = isVerb && words.places.reaching.has(tree.lemma(trigger));
  const found = new Map<Referent, Participant>();
  for (const { token, as } of all) {
    for (const one of joined(scene, token, words)) {
      const referent = referentAt(scene, one, as, isReached);
      if (referent && !found.has(referent)) found.set(referent, { referent, as, span: tree.span([one]) });
    }
  }
  return [...found.values()];
}
