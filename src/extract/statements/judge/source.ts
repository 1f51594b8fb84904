/** Who a draft says it is that speaks. */
import { contains } from '../../../span.ts';
import type { Scene } from '../../scene.ts';
import type { Source, StatementDraft } from '../draft.ts';
import { upTo, type Clue } from './clue.ts';

function headOf({ tree }: Scene, { head, referent, span }: Source): number {
  return head ?? referent?.mentions.find((mention) => contains(span, mention))?.head ?? tree.tokenAt(span.start);
}

/** "I", "we" and "you" apart from pronouns of the third person, other words by their part of speech. */
function kindOf(scene: Scene, head: number): string {
  if (scene.isFirstPerson(head)) return 'speaker';
  if (scene.meansSpeaker(head)) return 'speakers';
  if (scene.isSecondPerson(head)) return 'hearer';
  return scene.genderOf(head) ? 'third-person' : scene.tree.pos(head);
}

function relationTo({ tree }: Scene, head: number, cue: number): string {
  if (tree.head(head) === cue) return tree.dep(head);
  if (tree.head(head) === tree.head(cue)) return `beside/${tree.dep(head)}`;
  if (tree.head(cue) === head) return `above/${tree.dep(cue)}`;
  return tree.sentence(head) === tree.sentence(cue) ? 'apart' : 'other-sentence';
}

export function sourceClues(scene: Scene, { source, cue, act }: StatementDraft, form: string): Clue[] {
  if (!source) return ['source:none', `source:none/${form}`, `source:none/${act}`];
  const head = headOf(scene, source);
  const { referent } = source;
  const who = referent ? `${referent.named ? '' : 'unnamed-'}${referent.label}` : 'unknown';
  const clues: Clue[] = [
    `source:${who}`,
    `source:${who}/${form}`,
    `source:${who}/${act}`,
    `source-is:${kindOf(scene, head)}`,
  ];
  if (!cue) return clues;
  const side = head < cue.token ? 'before' : 'after';
  clues.push(`source-relation:${relationTo(scene, head, cue.token)}`);
  clues.push(`source-away:${side}/${upTo(Math.abs(head - cue.token), [1, 2, 4, 8, 16])}`);
  return clues;
}
