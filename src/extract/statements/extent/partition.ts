/**
 * Parts the words that the network takes for a content: what is said, whom it is said to, who says it. Their order tells
 * where the network mixes them.
 */
import type { Attribution } from '../../../doc.ts';
import type { Scene } from '../scene.ts';
import { addresseePreposition, type Cue } from '../cues/find.ts';
import { withSource } from '../source/word-order.ts';

/** So many words stand at most before the noun in "any such suggestion that". */
const longestClaim = 2;

/** Words that can stand in the phrase between a cue and what is said. */
const inPhrase = ['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN', 'PRON', 'ADP', 'PUNCT'];

/**
 * The content without whom it is said to.
 *
 *     promised the survivors “every answer”          told Swedish radio that she never doubted it
 *              ^^^^^^^^^^^^^                               ^^^^^^^^^^^^^
 *     called on the mayor to resign                  but: warned of job cuts as prices rose
 *               ^^^^^^^^^                                         ^^^^^^^^^^^ is what is said
 */
function withoutAddressee(scene: Scene, content: readonly number[], cue: Cue): readonly number[] {
  const { tree, level } = scene;
  const preposition = addresseePreposition(scene, cue);
  if (cue.verb.addressee !== 'object' && preposition < 0) return content;
  let token = Math.max(cue.token, preposition) + 1;
  if (tree.pos(token) === 'ADP') return content;
  while (
    inPhrase.includes(tree.pos(token)) &&
    level[token] === cue.level &&
    !scene.words.complementizers.has(tree.form(token))
  )
    token++;
  const opensClause =
    scene.words.complementizers.has(tree.form(token)) || tree.is(token, 'mark') || level[token] !== cue.level;
  const said = content.filter((one) => one >= token || one < cue.token);
  return opensClause && said.some((one) => one >= token) ? said : content;
}

/**
 * Residents were told to stay indoors.          He had been drinking, the jury was told.
 * ^^^^^^^^^                                                           ^^^^^^^^
 * Whoever is told is spoken to, and whoever is accused spoken of.
 */
function withoutWhoIsTold({ tree }: Scene, content: readonly number[], cue: Cue): readonly number[] {
  if (!cue.passive || !(cue.verb.addressee === 'object' || cue.verb.needsObject)) return content;
  const told = tree.subtree(tree.child(cue.token, 'nsubj'));
  const [first] = told;
  if (first !== undefined && tree.form(first - 1) === ',' && content.at(-1)! < cue.token) {
    const rest = content.filter((token) => token < first);
    return rest.length > 0 ? rest : content;
  }
  const after = content.filter((token) => token > cue.token);
  const before = content.filter((token) => token < cue.token);
  const isClause = before.some((token) => ['VERB', 'AUX'].includes(tree.pos(token)));
  return after.length > 0 && before.length > 0 && !isClause ? after : content;
}

/** "The mast had been cut, it was later stated": the pronoun is the cue's subject. */
function withoutSubject({ tree }: Scene, content: readonly number[], cue: Cue): readonly number[] {
  const last = content.at(-1) ?? -1;
  const isSubject = tree.pos(last) === 'PRON' && tree.is(last, 'nsubj', 'expl') && tree.head(last) === cue.token;
  return isSubject && content.length > 1 && tree.form(last - 1) === ',' ? content.slice(0, -1) : content;
}

/** "would neither confirm nor deny that": what the cue goes on to is no part of what is said. */
function withoutCue({ tree }: Scene, content: readonly number[], cue: Cue): readonly number[] {
  return content.filter((token) => tree.tokens[token]!.start < cue.start || tree.tokens[token]!.start >= cue.end);
}

/**
 * dismissed any suggestion that he had lied
 *           ^^^^^^^^^^^^^^ what he denies is what it says
 */
function withoutClaim({ tree, words }: Scene, content: readonly number[], cue: Cue): readonly number[] {
  const noun = content.findIndex((token) => words.claims.has(tree.lemma(token)));
  const isObject = noun >= 0 && noun <= longestClaim && content[0] === cue.token + 1;
  const opensClause = words.complementizers.has(tree.form(content[noun + 1] ?? -1));
  return (cue.verb.denies ?? cue.verb.negative) && isObject && opensClause ? content.slice(noun + 1) : content;
}

/** "dismissed reports that": of words that are parted, whether what they say is denied. */
export function deniesClaim({ tree, words }: Scene, { content: [first] }: Attribution, { verb }: Cue): boolean {
  return verb.denies === true && first !== undefined && words.claims.has(tree.lemma(first - 1));
}

/** "said, asking not to be named": what the speaker does besides is no part of what is said. */
function withoutManner({ tree, level }: Scene, content: readonly number[], cue: Cue): readonly number[] {
  const first = content.find((token) => token > cue.token) ?? -1;
  const isBesides =
    tree.form(first).endsWith('ing') && tree.is(first, 'advcl') && tree.head(first) === cue.token && level[first]! < 0;
  const before = content.filter((token) => token < cue.token);
  return isBesides && before.length > 0 && tree.form(first - 1) === ',' ? before : content;
}

/**
 * I thought: she’ll go low, she always goes low.
 *            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ what a colon introduces goes on to the end of the sentence
 */
function toEndAfterColon({ tree, level }: Scene, content: readonly number[], cue: Cue): readonly number[] {
  const colon = tree.tokenAt(cue.end);
  const sentence = tree.sentences[tree.sentence(colon)];
  if (!sentence || tree.form(colon) !== ':' || content[0] !== colon + 1 || level[colon + 1] !== cue.level)
    return content;
  const rest: number[] = [];
  for (let token = colon + 1; token < sentence.endToken && level[token] === cue.level; token++) rest.push(token);
  return rest.length > content.length ? rest : content;
}

/** "how her boss told her: “…”": the pronoun that the network leaves out of a clause. */
function withObjects({ tree }: Scene, content: readonly number[], cue: Cue): readonly number[] {
  const own = new Set(content);
  const left = content
    .map((token) => token + 1)
    .filter(
      (token) =>
        !own.has(token) &&
        token > cue.token &&
        token < content.at(-1)! &&
        tree.is(token, 'obj', 'iobj') &&
        tree.pos(token) === 'PRON' &&
        tree.head(token) === token - 1,
    );
  return left.length === 0 ? content : [...content, ...left].sort((one, other) => one - other);
}

/** The attribution with its words parted anew. */
export function parted(scene: Scene, attribution: Attribution, cue: Cue): Attribution {
  const isKnown = cue.token === attribution.anchor;
  const read = isKnown ? withSource(scene, attribution, cue) : attribution;
  const said = isKnown ? withoutAddressee(scene, read.content, cue) : read.content;
  const parts = [
    withoutCue,
    withoutSubject,
    withoutWhoIsTold,
    withoutClaim,
    withoutManner,
    withObjects,
    toEndAfterColon,
  ];
  const content = parts.reduce((tokens, part) => part(scene, tokens, cue), said);
  return { ...read, content };
}
