/** The text of an article cut where something begins or ends, so that every piece is read in one way. */
import type { Node } from '../../src/graph.ts';
import { unflatten, type Span } from '../../src/span.ts';
import type { Chapter, Dossier } from './dossier.ts';

/** A stretch of text with what was read there. */
export interface Segment extends Span {
  /** The statements around it, the innermost last. */
  readonly statements: readonly Node[];
  /** What is named or told there, the shortest first. */
  readonly marks: readonly Node[];
  /** Whether it is a cue, such as "said". */
  readonly cue: boolean;
}

export interface Paragraph extends Span {
  readonly segments: readonly Segment[];
  /** The statements that begin in it. */
  readonly begun: readonly Node[];
}

interface Stretch extends Span {
  readonly node: Node;
  readonly layer: 'statement' | 'mark' | 'cue';
}

/** Lines with nothing on them are left out. */
export function paragraphsOf(dossier: Dossier, chapter: Chapter): Paragraph[] {
  const stretches = stretchesOf(dossier, chapter);
  return linesOf(chapter.text).map((line) => {
    const inside = stretches.filter(({ start, end }) => start < line.end && end > line.start);
    const begun = inside.filter(({ layer, node }) => layer === 'statement' && beginsIn(node, line));
    return {
      ...line,
      segments: segmentsOf(line, inside),
      begun: [...new Set(begun.map(({ node }) => node))].sort((one, other) => startOf(one) - startOf(other)),
    };
  });
}

function stretchesOf(dossier: Dossier, { graph }: Chapter): Stretch[] {
  return graph.nodes.flatMap((node): Stretch[] => {
    if (node.label === 'Article') return [];
    const layer = node.label === 'Statement' ? 'statement' : 'mark';
    const own = dossier.mentions(node).map((span) => ({ start: span.start, end: span.end, node, layer }) as const);
    const { cueStart, cueEnd } = node.properties;
    if (typeof cueStart !== 'number' || typeof cueEnd !== 'number') return own;
    return [...own, { start: cueStart, end: cueEnd, node, layer: 'cue' }];
  });
}

function segmentsOf(line: Span, stretches: readonly Stretch[]): Segment[] {
  const inside = (offset: number): boolean => offset > line.start && offset < line.end;
  const borders = new Set([
    line.start,
    line.end,
    ...stretches.flatMap(({ start, end }) => [start, end]).filter(inside),
  ]);
  const sorted = [...borders].sort((one, other) => one - other);
  return sorted.slice(0, -1).map((start, i) => {
    const end = sorted[i + 1]!;
    const here = stretches.filter((stretch) => stretch.start <= start && stretch.end >= end);
    const byLength = (one: Stretch, other: Stretch): number => one.end - one.start - (other.end - other.start);
    const nodesOf = (layer: Stretch['layer']): Node[] =>
      here
        .filter((stretch) => stretch.layer === layer)
        .sort(byLength)
        .map(({ node }) => node);
    const statements = here.filter(({ layer }) => layer === 'statement').map(({ node }) => node);
    statements.sort((one, other) => lengthOf(other) - lengthOf(one));
    return { start, end, statements, marks: nodesOf('mark'), cue: here.some(({ layer }) => layer === 'cue') };
  });
}

function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '') lines.push({ start, end: start + line.length });
    start += line.length + 1;
  }
  return lines;
}

function beginsIn(statement: Node, line: Span): boolean {
  const start = startOf(statement);
  return start >= line.start && start < line.end;
}

export function startOf({ properties }: Node): number {
  return typeof properties['start'] === 'number' ? properties['start'] : 0;
}

function lengthOf({ properties }: Node): number {
  const { spans } = properties;
  const pieces = Array.isArray(spans) ? unflatten(spans as number[]) : [];
  return pieces.reduce((sum, { start, end }) => sum + end - start, 0);
}
