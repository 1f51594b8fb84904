/** What a draft says: its words, what they hang on, and what kind of phrase they are. */
import { isInfinitive } from '../../infinitive.ts';
import type { Scene } from '../../scene.ts';
import type { StatementDraft } from '../draft.ts';
import { upTo, type Clue } from './clue.ts';

export type Quoted = 'whole' | 'some' | 'none';

export interface JudgedContent {
  /** All tokens in order, marks included. */
  readonly tokens: readonly number[];
  readonly own: ReadonlySet<number>;
  /** Tokens without marks. */
  readonly words: readonly number[];
  /** Words whose heads stand outside; the first is what the content is taken for. */
  readonly tops: readonly number[];
  /** What kind of phrase its first top makes of it: "clause", "infinitive", "NOUN", … */
  readonly form: string;
  /** How much of it stands in quotation marks of its own. */
  readonly quoted: Quoted;
}

function formOf({ tree }: Scene, top: number): string {
  if (top < 0) return 'nothing';
  const hasSubject = tree.child(top, 'nsubj', 'csubj', 'expl') >= 0;
  const infinitive = isInfinitive(tree, top);
  if (hasSubject) return infinitive ? 'infinitive-clause' : 'clause';
  if (infinitive) return 'infinitive';
  if (tree.child(top, 'cop') >= 0) return 'predicate';
  const pos = tree.pos(top);
  if (pos === 'VERB' && tree.child(top, 'aux') >= 0) return 'verb-with-auxiliary';
  return pos === 'NOUN' && tree.child(top, 'acl') >= 0 ? 'noun-with-clause' : pos;
}

function quotedOf({ level }: Scene, { cue, quotations, turn }: StatementDraft, words: readonly number[]): Quoted {
  if (quotations.length > 0 || turn) return 'whole';
  return words.some((word) => level[word] !== (cue?.level ?? -1)) ? 'some' : 'none';
}

export function contentOf(scene: Scene, draft: StatementDraft): JudgedContent {
  const { tree } = scene;
  const tokens = draft.pieces.flatMap((piece) => tree.within(piece));
  const own = new Set(tokens);
  const words = tokens.filter((token) => tree.pos(token) !== 'PUNCT');
  const tops = words.filter((word) => !own.has(tree.head(word)));
  return { tokens, own, words, tops, form: formOf(scene, tops[0] ?? -1), quoted: quotedOf(scene, draft, words) };
}

export function contentClues(
  { tree, cast }: Scene,
  { pieces, rule }: StatementDraft,
  { words, tops, form, quoted }: JudgedContent,
): Clue[] {
  const clues: Clue[] = [`rule:${rule}`, `quoted:${quoted}`, `form:${form}`, `form:${form}/${quoted}`];
  clues.push(`tops:${upTo(tops.length, [1, 2, 3])}`, `pieces:${upTo(pieces.length, [1, 2])}`);
  clues.push(`length:${upTo(words.length, [1, 2, 3, 5, 8, 12, 20, 35])}`);
  const [top = -1] = tops;
  if (top >= 0) clues.push(`top:${tree.dep(top)}`);
  const meant = cast.at(top);
  if (meant) clues.push(`top-is:${meant.label}`);
  const hasVerb = words.some((word) => tree.pos(word) === 'VERB' || tree.pos(word) === 'AUX');
  if (!hasVerb) clues.push(`no-verb/${quoted}`);
  if (words.every((word) => tree.pos(word) === 'DET' || cast.at(word))) clues.push('names-alone');
  return clues;
}
