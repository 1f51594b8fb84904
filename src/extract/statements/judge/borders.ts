/** Where a draft's content begins and ends: a content that is cut off in the middle of a phrase is not what was said. */
import type { Paragraph } from '../../../doc.ts';
import { overlaps } from '../../../span.ts';
import type { Scene } from '../../scene.ts';
import { endOf, startOf, type StatementDraft } from '../draft.ts';
import type { Clue } from './clue.ts';
import type { JudgedContent } from './content.ts';

/** A word by its part of speech, a mark by itself. */
function nameOf({ tree }: Scene, token: number): string {
  if (token < 0 || token >= tree.tokens.length) return 'edge';
  if (tree.pos(token) !== 'PUNCT') return tree.pos(token);
  const form = tree.form(token);
  return /^[.,;:!?"“”'‘’()—–-]$/u.test(form) ? form : 'mark';
}

export function borderClues(
  scene: Scene,
  draft: StatementDraft,
  { tokens, own }: JudgedContent,
  headlines: readonly Paragraph[],
): Clue[] {
  const { tree } = scene;
  const [first, last] = [tokens[0] ?? -1, tokens.at(-1) ?? -1];
  if (first < 0) return [];
  const [before, after] = [first - 1, last + 1];
  const clues: Clue[] = [`before:${nameOf(scene, before)}`, `after:${nameOf(scene, after)}`];
  clues.push(`first:${nameOf(scene, first)}/${tree.dep(first)}`, `last:${nameOf(scene, last)}`);
  const isNeighbour = (token: number, end: number): boolean =>
    tree.sentence(token) === tree.sentence(end) && tree.pos(token) !== 'PUNCT';
  if (after < tree.tokens.length && isNeighbour(after, last)) {
    clues.push(`goes-on:${own.has(tree.head(after)) ? 'own' : tree.dep(after)}`);
  }
  if (before >= 0 && isNeighbour(before, first)) clues.push(`begun:${own.has(tree.head(before)) ? 'own' : 'other'}`);
  if (tree.sentence(first) !== tree.sentence(before)) clues.push('begins-sentence');
  if (tree.sentence(last) !== tree.sentence(after)) clues.push('ends-sentence');
  const span = { start: startOf(draft), end: endOf(draft) };
  if (headlines.some((headline) => overlaps(headline, span))) clues.push('headline');
  return clues;
}
