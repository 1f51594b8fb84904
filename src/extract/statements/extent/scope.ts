/** How far a cue reaches: which of the contents that the network gives it are its own. */
import type { Scene } from '../scene.ts';
import type { Cue } from '../cues/find.ts';
import type { Content } from './contents.ts';

/**
 * “And Linde says, ‘Hold it lower.’ And he shows me how,” Okafor said.
 *                   ^^^^^^^^^^^^^^  ^^^^^^^^^^^^^^^^^^^^ what comes after the inner marks, in a sentence of its own, is Okafor's
 */
function withoutSequel({ tree }: Scene, contents: readonly Content[], cue: Cue): readonly Content[] {
  const quoted = contents.findIndex(({ quotations }) => quotations.length > 0);
  if (quoted < 0 || cue.level < 0) return contents;
  return contents.filter(
    ({ quotations, tokens }, i) =>
      i < quoted || quotations.length > 0 || tree.sentence(tokens[0]!) === tree.sentence(cue.token),
  );
}

/**
 * Would she do it again? Yes, she said.
 *                        ^^^ what stands outside of quotation marks in a sentence before the cue's own is the article's
 */
function withoutOtherSentences({ tree, level }: Scene, contents: readonly Content[], cue: Cue): readonly Content[] {
  const sentence = tree.sentence(cue.token);
  const isOwn = ({ tokens }: Content): boolean => tree.sentence(tokens[0]!) === sentence;
  if (cue.level >= 0 || !contents.some(isOwn)) return contents;
  const isQuoted = ({ tokens }: Content): boolean => tokens.some((token) => level[token]! >= 0);
  return contents.filter((content) => isQuoted(content) || isOwn(content));
}

/**
 * The judge asked Tom Lacey where he was. “At home.” “Was anybody with you?”
 *                                          ^^^^^^^ answers what is asked, and so do they who speak in turn after it
 */
function withoutAnswers({ tree, doc }: Scene, contents: readonly Content[], cue: Cue): readonly Content[] {
  const [first] = contents;
  if (!first || cue.level >= 0) return contents;
  const isAsked =
    cue.question && first.quotations.length === 0 && tree.sentence(first.tokens[0]!) === tree.sentence(cue.token);
  const answer = contents.findIndex(({ quotations: [at], tokens }, i) => {
    if (i === 0 || at === undefined || tree.sentence(tokens[0]!) === tree.sentence(cue.token)) return false;
    const before = doc.quotations[contents[i - 1]!.quotations.at(-1) ?? -1];
    return isAsked || (before !== undefined && doc.quotations[at]!.start - before.end <= 1);
  });
  return answer < 0 ? contents : contents.slice(0, answer);
}

/** The contents that the cue reaches. */
export function inScope(scene: Scene, contents: readonly Content[], cue: Cue): readonly Content[] {
  return [withoutSequel, withoutOtherSentences, withoutAnswers].reduce(
    (rest, without) => without(scene, rest, cue),
    contents,
  );
}
