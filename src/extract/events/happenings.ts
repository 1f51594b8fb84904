/** One happening for all that is told of it: verbs, nouns and words that point back. */
import type { EventWords } from '../events.ts';
import type { Scene } from '../scene.ts';
import { mentionOf, type Mention } from './mentions/mention.ts';
import { isSame } from './mentions/same.ts';
import type { Trigger } from './triggers.ts';

/** Several mentions of one happening, in order. */
export interface Happening {
  readonly triggers: Trigger[];
}

/** A mention joins the last happening before it that it may tell of. */
export function happeningsOf(scene: Scene, triggers: readonly Trigger[], words: EventWords): Happening[] {
  const happenings: { triggers: Trigger[]; mentions: Mention[] }[] = [];
  const byDeed = new Map<string, (typeof happenings)[number][]>();
  let harm: (typeof happenings)[number] | undefined;
  for (const trigger of triggers) {
    const mention = mentionOf(scene, trigger, words);
    const { tree } = scene;
    const lemma = tree.lemma(trigger.token);
    const same = byDeed.get(mention.deed) ?? [];
    const pointsBack = !mention.isVerb && !mention.isPlural && mention.isDefinite && words.pointsBack(lemma);
    const known =
      same.findLast(({ mentions }) => mentions.some((one) => isSame(one, mention, words))) ??
      (pointsBack && mention.modifiers.size === 0 ? harm : undefined);
    const happening = known ?? { triggers: [], mentions: [] };
    if (!known) happenings.push(happening);
    happening.triggers.push(trigger);
    happening.mentions.push(mention);
    if (!same.includes(happening)) byDeed.set(mention.deed, [...same, happening]);
    if (words.isHarm(lemma, !mention.isVerb)) harm ??= happening;
  }
  return happenings;
}
