/** How the content stands to the cue: in the tree, in the order of words, and by the marks between them. */
import type { Scene } from '../../scene.ts';
import { endOf, startOf, type StatementDraft } from '../draft.ts';
import { upTo, type Clue } from './clue.ts';
import type { JudgedContent } from './content.ts';

/** The way in the tree from the cue to the content's first top. */
function relationTo({ tree }: Scene, top: number, cue: number): string {
  if (top < 0) return 'nothing';
  const head = tree.head(top);
  if (head === cue) return tree.dep(top);
  if (tree.isBelow(cue, top)) return tree.head(cue) === top ? `above/${tree.dep(cue)}` : 'far-above';
  if (head >= 0 && tree.head(head) === cue) return `${tree.dep(head)}/${tree.dep(top)}`;
  if (head >= 0 && head === tree.head(cue)) return `beside/${tree.dep(cue)}`;
  if (tree.isBelow(top, cue)) return 'far-below';
  return tree.sentence(top) === tree.sentence(cue) ? 'apart' : 'other-sentence';
}

/** On which side of the cue the content stands, with the first mark between them; and how many tokens away. */
function sideOf({ text }: Scene, draft: StatementDraft, { tokens }: JudgedContent): [side: string, tokens: number] {
  const { cue } = draft;
  if (!cue) return ['none', 0];
  const markIn = (between: string): string => /[:,;—–-]/u.exec(between)?.[0] ?? '';
  if (cue.end <= startOf(draft)) return [`after${markIn(text.slice(cue.end, startOf(draft)))}`, tokens[0]! - cue.token];
  if (cue.start >= endOf(draft))
    return [`before${markIn(text.slice(endOf(draft), cue.start))}`, cue.token - tokens.at(-1)!];
  return ['around', 0];
}

export function relationClues(scene: Scene, draft: StatementDraft, content: JudgedContent): Clue[] {
  const { cue, act } = draft;
  const first = content.tokens[0];
  if (!cue || first === undefined) return [];
  const { tree } = scene;
  const { form, quoted, own, tops } = content;
  const relation = relationTo(scene, tops[0] ?? -1, cue.token);
  const [side, distance] = sideOf(scene, draft, content);
  const clues: Clue[] = [`relation:${relation}`, `relation:${relation}/${form}`, `act:${act}/${form}`];
  clues.push(`side:${side}`, `side:${side}/${form}`, `away:${side}/${upTo(distance, [1, 2, 3, 5, 8, 15])}`);
  if (tree.sentence(first) !== tree.sentence(cue.token)) clues.push(`other-sentence/${quoted}`);
  if (first - 1 > cue.token) clues.push(`opener:${tree.pos(first - 1)}/${tree.dep(first - 1)}`);
  if (tree.is(first, 'case', 'mark')) clues.push(`opens:${tree.form(first)}`);
  for (const child of tree.children(cue.token)) {
    const isRival = !own.has(child) && tree.is(child, 'obj', 'iobj', 'ccomp', 'xcomp', 'obl');
    if (isRival) clues.push(`beside:${tree.dep(child)}`, `beside:${tree.dep(child)}/${form}`);
  }
  return clues;
}
