/** Who says a statement, and the colour that everything said by one speaker has. */
import type { Node } from '../../src/graph.ts';
import type { Chapter, Dossier } from './dossier.ts';

/** Degrees apart, so that speakers who follow one another differ. */
const step = 137.5;
const first = 262;

export interface Speakers {
  /** Who said, wrote or thought it. */
  of(statement: Node): readonly Node[];
  /** Degrees on the circle of colours; undefined where nobody is named. */
  hue(statement: Node): number | undefined;
}

export function speakersOf(dossier: Dossier, chapter: Chapter): Speakers {
  const hues = new Map<string, number>();
  const of = (statement: Node): Node[] =>
    dossier.to(statement.id, 'MADE').flatMap(({ from }) => dossier.node(from) ?? []);
  for (const statement of dossier.inOrder(chapter, 'Statement')) {
    const speaker = of(statement)[0];
    if (speaker && !hues.has(speaker.id)) hues.set(speaker.id, Math.round(first + hues.size * step) % 360);
  }
  return { of, hue: (statement) => hues.get(of(statement)[0]?.id ?? '') };
}
