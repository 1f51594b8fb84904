/** Which cue, if any, attributes a quotation as a whole. */
import type { Scene } from '../scene.ts';
import type { Cue } from './find.ts';
import type { Frame } from './frames.ts';

/** So far from the marks an attribution is looked for, in words. */
const reach = 14;

const isMark = (scene: Scene, token: number): boolean => scene.tree.pos(token) === 'PUNCT';

/** "a band known as “The Late Ferries”": a participle that describes a noun attributes nothing. */
function isDescribing({ tree }: Scene, token: number): boolean {
  return tree.dep(token) === 'acl' && !tree.form(token).endsWith('ing');
}

/** ‘Landlord “laughed” when told of it’: who is told something does not say what stands before it. */
function isHeardBefore({ tree }: Scene, { token, passive, verb }: Cue): boolean {
  return passive && verb.addressee === 'object' && tree.child(token, 'nsubj', 'aux') < 0;
}

/**
 * “We are not calling this a recovery yet,” Villanueva said.
 *                                          ^^^^^^^^^^^^^^^
 */
export function cueAfter(scene: Scene, frame: Frame, cues: ReadonlyMap<number, Cue>): Cue | undefined {
  const { tree } = scene;
  const words = frame.after.filter((token) => !isMark(scene, token));
  if (words.length === 0) return undefined;
  if (['CCONJ', 'SCONJ', 'ADP'].includes(tree.pos(words[0]!)) && !tree.is(words[0]!, 'mark', 'advmod'))
    return undefined;
  for (const token of words.slice(0, reach)) {
    const cue = cues.get(token);
    if (cue && (isDescribing(scene, token) || isHeardBefore(scene, cue))) return undefined;
    if (cue && !tree.is(token, 'acl:relcl', 'xcomp'))
      return cue.verb.phrase && cue.verb.quotationOnly ? undefined : cue;
    if (tree.pos(token) === 'SCONJ') return undefined;
    if (tree.pos(token) === 'VERB' && !tree.is(token, 'acl', 'amod')) return undefined;
  }
  return undefined;
}

/** Parts of speech that may stand between a cue and the quotation it introduces: an addressee, a time, a manner. */
const between: ReadonlySet<string> = new Set([
  'NOUN',
  'PROPN',
  'PRON',
  'DET',
  'ADJ',
  'ADV',
  'ADP',
  'NUM',
  'PUNCT',
  'PART',
  'CCONJ',
]);

export interface CueBefore {
  readonly cue: Cue;
  /** Whether only a noun phrase or part of one parts the cue from the quotation: "called it “theft”". */
  readonly phrase: boolean;
}

/**
 * Pettibone asked, “So nobody had it inspected?”
 *           ^^^^^
 */
export function cueBefore(scene: Scene, frame: Frame, cues: ReadonlyMap<number, Cue>): CueBefore | undefined {
  const { tree } = scene;
  const words = frame.before.slice(-reach).reverse();
  const nearest = words[0];
  if (nearest === undefined) return undefined;
  const colon = tree.form(nearest) === ':';
  const parted = colon || isMark(scene, nearest);
  // what comes directly before an unparted quotation tells whether the quotation ends a phrase: "a “wall of orange”"
  const partOfPhrase =
    !parted && ['DET', 'ADJ', 'ADP', 'PART', 'AUX', 'NUM', 'SCONJ', 'CCONJ'].includes(tree.pos(nearest));
  for (const token of words) {
    const cue = cues.get(token);
    if (cue && isDescribing(scene, token)) return undefined;
    if (cue) {
      if (partOfPhrase && !cue.verb.phrase) return undefined;
      if (!parted && cue.verb.quotationOnly && !cue.verb.phrase && token !== nearest) return undefined;
      return { cue, phrase: cue.verb.phrase === true && !parted };
    }
    if (!between.has(tree.pos(token)) && !(tree.pos(token) === 'VERB' && tree.is(token, 'acl', 'amod')))
      return undefined;
  }
  return undefined;
}
