/** Does a description mean somebody or some body in particular? The judge of those who are only described. */
import type { Scene } from '../scene.ts';
import { ActorClues, describedIn, type Described } from './clues.ts';
import { isNobody } from './rules.ts';
import type { ActorWords } from './words.ts';

/** What is less probable is nobody in particular; of those who speak less is asked, for their words are lost with them. */
const [least, leastOfSpeakers] = [0.4, 0.3];

/** Tells the graph how probable those are who are only described; returns the ids of those who are none. */
export function judgeActors(scene: Scene, words: ActorWords): ReadonlySet<string> {
  const described = describedIn(scene);
  const clues = new ActorClues(scene, described, words.definite);
  const unlikely = new Set<string>();
  for (const one of described) {
    let logit = 0;
    for (const [name, strength] of clues.of(one)) logit += (words.weights.get(name) ?? 0) * strength;
    const probability = 1 / (1 + Math.exp(-logit));
    scene.graph.judge(one.id, probability);
    // being mentioned inside a statement is no fact about somebody
    if (!clues.hasDeeds(one)) unlikely.add(one.id);
    // "her brother" is somebody in particular, if only hers
    if (clues.is(one, 'relative')) continue;
    const speaks = clues.is(one, 'speaker');
    // "Minister: Bridge is safe": a headline leaves out what tells somebody from anybody
    if (speaks && isInHeadline(scene, one)) continue;
    const isUnlikely = probability < (speaks ? leastOfSpeakers : least);
    if (isUnlikely || isNobody(scene, one.referent, words)) unlikely.add(one.id);
  }
  return unlikely;
}

function isInHeadline({ tree, headlineEnd }: Scene, { referent }: Described): boolean {
  return referent.mentions.every(({ head }) => tree.tokens[head]!.start < headlineEnd);
}
