/** Statements from the attributions that the network finds: cue and source as it says, contents as the marks divide them. */
import type { Attribution } from '../../../doc.ts';
import type { Span } from '../../../span.ts';
import type { Scene } from '../scene.ts';
import { isPassive } from '../../voice.ts';
import { actOf } from '../cues/act.ts';
import { attributedSource, headOf } from '../source/network.ts';
import { contentsOf, type Content } from '../extent/contents.ts';
import { knownCue, type Cue } from '../cues/find.ts';
import { isQuestion, proposed, type StatementDraft } from '../draft.ts';
import { deniesClaim, parted } from '../extent/partition.ts';
import { inScope } from '../extent/scope.ts';

/** Words of the cue that stand farther apart than this, in tokens, are not shown as one. */
const farthest = 3;

/** The words around the anchor that the network takes for the cue, as one stretch. */
function stretchOf({ anchor, cue }: Attribution): [first: number, last: number] {
  let [first, last] = [anchor, anchor];
  for (const token of cue.toReversed()) if (token < first && first - token <= farthest) first = token;
  for (const token of cue) if (token > last && token - last <= farthest) last = token;
  return [first, last];
}

/** The verb with what is split off it: "followed up", "wrote back". */
function withParticle({ tree }: Scene, { token, start, end }: Cue): Span {
  const particle = tree.child(token, 'compound:prt');
  return { start, end: particle === token + 1 ? tree.tokens[particle]!.end : end };
}

/** What the cue means: of its words the one that the language's table knows, the last of several. */
function cueOf(scene: Scene, attribution: Attribution): Cue {
  const { tree, level } = scene;
  const [first, last] = stretchOf(attribution);
  const tokens = [attribution.anchor, ...attribution.cue].sort((one, other) => other - one);
  // "said in an emailed statement", "did not respond to a question": a noun and what describes it show nothing
  const isVerb = (token: number): boolean => tree.dep(token) !== 'amod' && tree.pos(token) !== 'NOUN';
  const verbs = tokens.filter((token) => token === attribution.anchor || isVerb(token));
  const known = verbs.map((token) => knownCue(scene, token)).find((cue) => cue !== undefined);
  if (known) return { ...known, ...withParticle(scene, known) };
  const span = tree.span([first, last]);
  const negative = tokens.some((token) => scene.words.negations.has(tree.form(token)));
  const { anchor } = attribution;
  const lemma = tree.lemma(anchor);
  const act = scene.words.verbs.get(lemma)?.act ?? (scene.words.thoughtNouns.has(lemma) ? 'thought' : 'speech');
  const passive = isPassive(scene, anchor);
  return { ...span, token: anchor, verb: { act }, act, negative, question: false, passive, level: level[anchor]! };
}

/** "asked not to be identified", "asked for a list of those working there": who asks for something asks no question. */
function isRequest({ tree, words }: Scene, { pieces: [first], tokens }: Content): boolean {
  const token = tree.tokenAt(first!.start);
  const isInfinitive = [token, token + 1].some((one) => tree.pos(one) === 'PART' && tree.is(one, 'mark'));
  const isClause = words.interrogatives.has(tree.form(token)) || tokens.some((one) => tree.child(one, 'nsubj') >= 0);
  return isInfinitive || !isClause;
}

/** The statements of one attribution; those after the first share its cue and source. */
export function attributedStatements(scene: Scene, attribution: Attribution): StatementDraft[] {
  const cue = cueOf(scene, attribution);
  const read = parted(scene, attribution, cue);
  const found = contentsOf(scene, read.content, cue, scene.words.complementizers);
  const head = headOf(scene, read);
  const source = attributedSource(scene, read, head, cue);
  const act = actOf(scene, cue, head);
  return inScope(scene, found, cue).map((content) =>
    proposed({
      pieces: content.pieces,
      cue,
      act,
      negative: cue.negative || deniesClaim(scene, read, cue),
      question:
        isQuestion(scene.text, content.pieces) ||
        (content.quotations.length === 0 && cue.question && !isRequest(scene, content)),
      source,
      quotations: content.quotations,
      rule: 'attribution',
      logit: attribution.logit,
      score: attribution.score,
    }),
  );
}
