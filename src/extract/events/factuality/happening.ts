/** Whether the article says that it happened, or only somebody does, or that it will, might or did not (convention 8). */
import type { Factuality } from '../../../ontology.ts';
import type { EventWords } from '../../events.ts';
import type { Scene } from '../../scene.ts';
import type { EventDate } from '../dates/anchors.ts';
import { factualityOf } from './mention.ts';

/** What one mention says, in the order in which it outweighs the others. */
const strongest: readonly Factuality[] = ['asserted', 'denied', 'planned', 'reported', 'hypothetical'];

/** Of all mentions together; what is dated after publication has not happened yet. */
export function factualityOfAll(
  scene: Scene,
  mentions: readonly number[],
  date: EventDate | undefined,
  words: EventWords,
): Factuality {
  const said = mentions.map((token) => factualityOf(scene, token, words));
  const found = strongest.find((one) => said.includes(one)) ?? 'asserted';
  const happened = found === 'asserted' || found === 'reported';
  return happened && date && isAhead(date, scene.doc.article.date) ? 'planned' : found;
}

function isAhead({ value }: EventDate, publication: string | undefined): boolean {
  if (publication === undefined) return false;
  const length = Math.min(value.length, publication.length, 10);
  return value.slice(0, length) > publication.slice(0, length);
}
