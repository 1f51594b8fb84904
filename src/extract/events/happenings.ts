/** One happening for all that is told of it: verbs, nouns and words that point back. */
import type { EventWords } from '../events.ts';
import type { Scene } from '../scene.ts';
import { mentionOf, type Mention } from './mentions/mention.ts';
import { Told } from './mentions/told.ts';
import type { Trigger } from './triggers.ts';

/** Several mentions of one happening, in order. */
export interface Happening {
  readonly triggers: Trigger[];
}

interface Gathered extends Happening {
  readonly mentions: Mention[];
  /** The deeds that it is told as. */
  readonly told: Told<Gathered>[];
}

/** A mention joins the last happening before it that it may tell of. */
export function happeningsOf(scene: Scene, triggers: readonly Trigger[], words: EventWords): Happening[] {
  const happenings: Gathered[] = [];
  const byDeed = new Map<string, Told<Gathered>>();
  let harm: Gathered | undefined;
  for (const trigger of triggers) {
    const mention = mentionOf(scene, trigger, words);
    const lemma = scene.tree.lemma(trigger.token);
    const told = byDeed.get(mention.deed) ?? new Told<Gathered>();
    byDeed.set(mention.deed, told);
    const pointsBack = !mention.isVerb && !mention.isPlural && mention.isDefinite && words.pointsBack(lemma);
    const known = told.lastOf(mention, words) ?? (pointsBack && mention.modifiers.size === 0 ? harm : undefined);
    const happening = known ?? { triggers: [], mentions: [], told: [] };
    if (!known) happenings.push(happening);
    happening.triggers.push(trigger);
    join(happening, mention, told);
    if (words.isHarm(lemma, !mention.isVerb)) harm ??= happening;
  }
  return happenings;
}

/** What is told as another deed, too, is known there with all that was told of it. */
function join(happening: Gathered, mention: Mention, told: Told<Gathered>): void {
  if (!told.has(happening)) {
    for (const earlier of happening.mentions) told.add(happening, earlier);
    happening.told.push(told);
  }
  happening.mentions.push(mention);
  for (const one of happening.told) one.add(happening, mention);
}
