/** What looks like the content of a statement and that nobody says, writes or thinks. */
import type { Scene } from '../../scene.ts';
import type { Content } from '../extent/contents.ts';
import type { Cue } from '../cues/find.ts';
import { startOf, type StatementDraft } from '../draft.ts';
import { follows } from '../extent/runs.ts';
import type { CueWords } from '../words.ts';

/** Below this score what somebody comes to know is no thought. */
const leastOfLearning = 0.5;

/** Below this score what somebody speaks about is not what he says. */
const leastOfSubjectMatter = 0.5;

/** Below this score the object of a verb that states nothing is what somebody speaks of. */
const leastOfObject = 0.65;

/** The word of the content that the others hang on; -1 where there is none. */
function topOf({ tree }: Scene, { tokens }: Content): number {
  const own = new Set(tokens);
  return tokens.find((token) => !own.has(tree.head(token)) && tree.pos(token) !== 'PUNCT') ?? -1;
}

/**
 * “And Linde says, ‘Hold it lower.’ And he shows me how,” Okafor said.
 *                   ^^^^^^^^^^^^^^  ^^^^^^^^^^^^^^^^^^^^ what comes after the inner marks, in a sentence of its own, is Okafor's
 */
export function withoutSequel({ tree }: Scene, contents: readonly Content[], cue: Cue): readonly Content[] {
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
export function withoutOtherSentences(
  { tree, level }: Scene,
  contents: readonly Content[],
  cue: Cue,
): readonly Content[] {
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
export function withoutAnswers({ tree, doc }: Scene, contents: readonly Content[], cue: Cue): readonly Content[] {
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

/** "shed new light on the accident": no clause, but what somebody speaks about */
function isSubjectMatter({ tree }: Scene, { tokens }: Content, top: number, words: CueWords): boolean {
  if (!tree.is(top, 'obl', 'nmod') || tokens.some((token) => ['VERB', 'AUX'].includes(tree.pos(token)))) return false;
  return tree.children(top).some((child) => tree.is(child, 'case') && words.topical.has(tree.form(child)));
}

/**
 * praised the findings          denied any involvement
 *         ^^^^^^^^^^^^                 ^^^^^^^^^^^^^^^ stays: who denies something says that it is not so
 * A phrase without a clause, of a verb that does not make a statement of it, is what somebody speaks of.
 */
function isBareObject({ tree, level }: Scene, { tokens }: Content, top: number, cue: Cue, words: CueWords): boolean {
  if (words.stating.has(tree.lemma(cue.token)) || tree.pos(top) === 'VERB' || tree.pos(top) === 'AUX') return false;
  const isClause = tree.child(top, 'nsubj', 'csubj', 'expl', 'cop', 'mark') >= 0;
  return !isClause && tokens.every((token) => level[token] === cue.level || tree.pos(token) === 'PUNCT');
}

/** "responded to a request for comment": what somebody answers is not what the answer says */
function isAnswered({ tree }: Scene, cue: Cue, top: number): boolean {
  if (cue.verb.reply !== true || tree.pos(top) === 'VERB' || tree.head(top) !== cue.token) return false;
  return tree.is(top, 'obl') && tree.child(top, 'case') > cue.token;
}

/**
 * “Say one word and you are finished.”          “Ask me in a year.”
 *  ^^^                                           ^^^
 * Whoever is told to say something has not said it.
 */
export function isImperative({ tree }: Scene, { token, level, passive, act }: Cue): boolean {
  if (level < 0 || passive || act === 'thought' || tree.form(token) !== tree.lemma(token)) return false;
  const isFirst = token === 0 || /^[“"‘'.!?,;:—–-]$/u.test(tree.form(token - 1));
  return isFirst && tree.child(token, 'nsubj', 'aux', 'mark') < 0 && !tree.is(token, 'xcomp', 'advcl', 'acl');
}

/**
 * fired the gun that …          He said so to anybody.          she learned that he had left
 *       ^^^^^^^^^^^^^^^                 ^^ stands for what was said        ^^^^^^^^^^^^^^^^
 * What is done to a thing is an event, and what somebody comes to know somebody else has told.
 */
export function isUnsaid(scene: Scene, content: Content, cue: Cue, words: CueWords, score: number): boolean {
  if (isImperative(scene, cue)) return true;
  if (content.quotations.length > 0) return false;
  const { tree } = scene;
  const first = content.tokens[0] ?? -1;
  if (words.proforms.has(tree.form(first)) && first === cue.token + 1) return tree.pos(first + 1) !== 'ADJ';
  const lemma = tree.lemma(cue.token);
  if (words.learning.has(lemma)) return score < leastOfLearning;
  const top = topOf(scene, content);
  if (isAnswered(scene, cue, top)) return true;
  // "were denied the right to vote": who is denied something is told nothing
  if (cue.passive && cue.verb.negative === true && tree.child(cue.token, 'obj') >= 0) return true;
  if (isSubjectMatter(scene, content, top, words)) return score < leastOfSubjectMatter;
  if (score < leastOfObject && isBareObject(scene, content, top, cue, words)) return true;
  return words.doing.has(lemma) && tree.dep(top) === 'obj' && tree.head(top) === cue.token;
}

/**
 * He recalled what happened next, saying: “Nobody slept.”
 *             ^^^^^^^^^^^^^^^^^^ tells what he speaks of; what he says of it follows
 */
export function isTopic(
  scene: Scene,
  { cue, pieces, quotations, negative, question }: StatementDraft,
  near: readonly StatementDraft[],
  words: CueWords,
): boolean {
  if (!cue || quotations.length > 0 || negative || question) return false;
  const { tree } = scene;
  if (!words.interrogatives.has(tree.form(tree.tokenAt(pieces[0]!.start)))) return false;
  return near.some(
    (other) =>
      other.quotations.length > 0 &&
      other.cue !== undefined &&
      tree.child(other.cue.token, 'nsubj') < 0 &&
      startOf(other) > other.cue.end &&
      follows(scene, tree.tokenAt(pieces.at(-1)!.end - 1), other.cue.token),
  );
}
