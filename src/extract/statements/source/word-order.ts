/** Who says it, read off the order of the words around a cue. */
import type { Attribution } from '../../../doc.ts';
import type { Scene } from '../scene.ts';
import { addresseePreposition, type Cue } from '../cues/find.ts';

/** Parts of speech of the words that name somebody. */
const inName = ['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN', 'PRON', 'ADP', 'PART'];

/** The words right after the cue up to the end of its clause, where they name somebody. */
function namedAfter({ tree, level }: Scene, cue: Cue): readonly number[] {
  const sentence = tree.sentence(cue.token);
  const isInside = (token: number): boolean => tree.sentence(token) === sentence && level[token] === cue.level;
  const named: number[] = [];
  let token = cue.token + 1;
  for (; inName.includes(tree.pos(token)) && isInside(token); token++) named.push(token);
  const isNamed = named.some((one) => ['NOUN', 'PROPN', 'PRON'].includes(tree.pos(one)));
  const isEnd = !isInside(token) || /^[.,;:]$/u.test(tree.form(token));
  return isNamed && isEnd && tree.pos(named[0]!) !== 'ADP' ? named : [];
}

/**
 * “No,” replied the witness.          Schools to close early, says minister          Linde appealed to residents
 *               ^^^^^^^^^^^                                        ^^^^^^^^          ^^^^^
 * Whoever stands right after the cue of what stands before it, or right before the cue of what stands after it, says
 * it: the network may take all of it for the content, or one for the other.
 */
export function withSource(scene: Scene, attribution: Attribution, cue: Cue): Attribution {
  const { tree, level, cast } = scene;
  const { content, source } = attribution;
  if (cue.passive || content[0] === undefined) return attribution;
  const before = content.filter((token) => token < cue.token);
  const after = namedAfter(scene, cue);
  const isSaid = (tokens: readonly number[]): boolean =>
    tokens.some((token) => ['VERB', 'AUX'].includes(tree.pos(token)) || level[token]! > cue.level);
  const isMixed = after.length > 0 && content.includes(after[0]!);
  if (isMixed && source.length === 0 && isSaid(before))
    return { ...attribution, source: after, content: content.filter((token) => !after.includes(token)) };
  const subject = tree.child(cue.token, 'nsubj');
  const isSomebody = after.includes(subject) || after.some((token) => cast.agentAt(token));
  const isSwapped = isMixed && isSomebody && content.every((token) => after.includes(token));
  const isClosing = tree.form(cue.token - 1) === ',' && source.at(-1) !== undefined && source.at(-1)! < cue.token;
  if (isSwapped && isClosing && isSaid(source)) return { ...attribution, source: after, content: source };
  // but "they seem to agree": only whoever speaks to somebody is certain not to be a part of what is said
  if (!(cue.verb.addresseeAfter ?? cue.verb.addressee)) return attribution;
  const own = new Set(subject < 0 || subject > cue.token ? [] : tree.subtree(subject));
  const isAsked = addresseePreposition(scene, cue) >= 0 && before.at(-1) === cue.token - 1;
  const isSubject = source.length === 0 && before.length > 0 && (isAsked || before.every((token) => own.has(token)));
  return isSubject && !isSaid(before) && before.length < content.length
    ? { ...attribution, source: before, content: content.filter((token) => token > cue.token) }
    : attribution;
}
