/** Statements from the attributions that the network finds: cue and source as it says, contents as the marks divide them. */
import type { Attribution } from '../../doc.ts';
import type { Scene } from '../scene.ts';
import { actOf } from './acts.ts';
import { contentsOf, type Content } from './contents.ts';
import { cueAt, type Cue } from './cues.ts';
import { isQuestion, type Source, type StatementDraft } from './draft.ts';
import { sourceAt, sourceOf } from './sources.ts';
import type { CueWords } from './words.ts';

/** Words of the cue that stand farther apart than this, in tokens, are not shown as one. */
const farthest = 3;

/** The words around the anchor that the network takes for the cue, as one stretch. */
function stretchOf({ anchor, cue }: Attribution): [first: number, last: number] {
  let [first, last] = [anchor, anchor];
  for (const token of cue.toReversed()) if (token < first && first - token <= farthest) first = token;
  for (const token of cue) if (token > last && token - last <= farthest) last = token;
  return [first, last];
}

/** What the cue means: of its words the one that the language's table knows, the last of several. */
function cueOf(scene: Scene, attribution: Attribution, words: CueWords): Cue {
  const { tree, level } = scene;
  const [first, last] = stretchOf(attribution);
  const tokens = [attribution.anchor, ...attribution.cue].sort((one, other) => other - one);
  const known = tokens.map((token) => cueAt(scene, token, words)).find((cue) => cue !== undefined);
  const span = tree.span([first, last]);
  if (known) {
    const start = Math.min(span.start, known.start);
    return { ...known, start, end: Math.max(span.end, known.end) };
  }
  const negative = tokens.some((token) => words.negations.has(tree.form(token)));
  const { anchor } = attribution;
  const act = words.verbs[tree.lemma(anchor)]?.act ?? words.nouns[tree.lemma(anchor)]?.act ?? 'speech';
  const passive = tree.children(anchor).some((child) => tree.is(child, 'aux:pass', 'nsubj:pass'));
  return { ...span, token: anchor, verb: { act }, act, negative, question: false, passive, level: level[anchor]! };
}

/** Of the words that name the source the one that the others hang on. */
function headOf({ tree }: Scene, source: readonly number[]): number {
  const own = new Set(source);
  const nominal = (token: number): boolean => ['NOUN', 'PROPN', 'PRON', 'NUM', 'DET', 'ADJ'].includes(tree.pos(token));
  const heads = source.filter((token) => !own.has(tree.head(token)));
  return heads.find(nominal) ?? source.find(nominal) ?? source[0]!;
}

function attributedSource(scene: Scene, { source }: Attribution, cue: Cue): Source | undefined {
  if (source.length === 0) return cue.passive ? undefined : sourceOf(scene, cue);
  const head = headOf(scene, source);
  const found = sourceAt(scene, head);
  if (found.referent) return found;
  // "the mayor, Ada Quill": a name among the words says who is meant
  for (const token of source) {
    const referent = scene.cast.agentAt(token);
    if (referent?.label === 'Person' && scene.tree.is(token, 'appos', 'flat')) return { ...found, referent };
  }
  return found;
}

/** Whether there is something in it: a pronoun alone says nothing. */
function saysSomething({ tree }: Scene, { tokens, quotations }: Content): boolean {
  if (quotations.length) return true;
  return tokens.some((token) => !['PRON', 'DET', 'PUNCT', 'ADP', 'PART', 'AUX'].includes(tree.pos(token)));
}

/** The statements of one attribution; those after the first share its cue and source. */
export function attributedStatements(scene: Scene, attribution: Attribution, words: CueWords): StatementDraft[] {
  const cue = cueOf(scene, attribution, words);
  const contents = contentsOf(scene, attribution.content, cue.level, words.complementizers);
  const source = attributedSource(scene, attribution, cue);
  const act = actOf(scene, cue, words);
  return contents
    .filter((content) => saysSomething(scene, content))
    .map(({ pieces, quotations }): StatementDraft => ({
      pieces,
      cue,
      act,
      negative: cue.negative,
      question: isQuestion(scene.text, pieces) || (quotations.length === 0 && cue.question),
      source,
      addressees: [],
      quotations,
      rule: 'attribution',
      confidence: attribution.score,
    }));
}
