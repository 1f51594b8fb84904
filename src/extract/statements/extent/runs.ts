/** Stretches of a content's words, each inside one quotation or outside of all. */
import { afterDateline } from '../../../annotate/datelines.ts';
import type { Scene } from '../scene.ts';

/** A quotation of which at least this part is in the content is in it as a whole. */
const leastQuoted = 0.5;

/** Tokens that follow each other with nothing but marks between them, inside one quotation or inside none. */
export interface Run {
  readonly tokens: number[];
  /** The quotation, -1 outside. */
  readonly quotation: number;
}

/** The quotation directly inside `level` that holds the token, -1 where it stands at the level itself, undefined where it stands elsewhere. */
function quotationAt({ doc, level: levels }: Scene, token: number, level: number): number | undefined {
  let at = levels[token]!;
  if (at === level) return -1;
  while (at >= 0 && doc.quotations[at]!.outer !== level) at = doc.quotations[at]!.outer;
  return at < 0 ? undefined : at;
}

const isMark = ({ tree }: Scene, token: number): boolean => tree.pos(token) === 'PUNCT' || tree.pos(token) === 'SYM';

function isInDateline({ tree }: Scene, token: number): boolean {
  const sentence = tree.sentences[tree.sentence(token)];
  return sentence !== undefined && token < afterDateline(tree.tokens, sentence);
}

/** The content's tokens at the level or deeper, with quotations taken whole or left out. */
export function runsOf(scene: Scene, content: readonly number[], level: number): Run[] {
  const { doc, tree } = scene;
  const byQuotation = new Map<number, number[]>();
  for (const token of content) {
    const quotation = quotationAt(scene, token, level);
    if (quotation === undefined || isMark(scene, token) || isInDateline(scene, token)) continue;
    const there = byQuotation.get(quotation);
    if (there) there.push(token);
    else byQuotation.set(quotation, [token]);
  }
  const alone = !byQuotation.has(-1);
  const longest = Math.max(...[...byQuotation.values()].map(({ length }) => length));
  const runs: Run[] = [];
  for (const [quotation, tokens] of byQuotation) {
    if (quotation < 0) {
      runs.push(...withoutGaps(scene, tokens).map((run) => ({ tokens: run, quotation })));
      continue;
    }
    const whole = doc.quotations[quotation]!.inner.flatMap((piece) => tree.within(piece));
    const words = whole.filter((token) => !isMark(scene, token));
    const only = alone && tokens.length === longest;
    if (only || tokens.length >= leastQuoted * words.length) runs.push({ tokens: whole, quotation });
  }
  return runs.filter(({ tokens }) => tokens.length > 0).sort((one, other) => one.tokens[0]! - other.tokens[0]!);
}

/** Parts ascending tokens where a word or the end of a sentence stands between two of them. */
function withoutGaps(scene: Scene, tokens: readonly number[]): number[][] {
  const runs: number[][] = [];
  for (const token of tokens) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (last !== undefined && follows(scene, last, token)) run!.push(token);
    else runs.push([token]);
  }
  return runs;
}

/** Whether only marks stand between two tokens of one sentence. */
export function follows(scene: Scene, last: number, token: number): boolean {
  if (scene.tree.sentence(last) !== scene.tree.sentence(token)) return false;
  for (let between = last + 1; between < token; between++) if (!isMark(scene, between)) return false;
  return true;
}
