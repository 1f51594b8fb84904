/** Whether confidences mean what they say: of the statements with 0.8, about 80 % should be right. */
import { readFileSync } from 'node:fs';
import type { Graph, Node } from '../../src/index.ts';

type Offsets = readonly (readonly [start: number, end: number])[];

/** An article of PolNeAR with the attributions that people found. */
interface AnnotatedArticle {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly { readonly source: Offsets; readonly content: Offsets }[];
}

const bands = 10;

/** A table: for each band of confidence how many statements are in it, and how many of them are right, in percent. */
export function calibrationTable(gold: string, graphs: ReadonlyMap<string, Graph>): string {
  const counts = Array.from({ length: bands }, () => ({ all: 0, right: 0, confidence: 0 }));
  for (const line of readFileSync(gold, 'utf8').split('\n').filter(Boolean)) {
    const article = JSON.parse(line) as AnnotatedArticle;
    const graph = graphs.get(article.id);
    if (!graph) continue;
    for (const { confidence, isRight } of judged(article, graph)) {
      const band = counts[Math.min(bands - 1, Math.floor(confidence * bands))]!;
      band.all++;
      band.confidence += confidence;
      if (isRight) band.right++;
    }
  }
  const lines = counts
    .filter(({ all }) => all > 0)
    .map(({ all, right, confidence }) => {
      const [said, is] = [confidence, right].map((sum) => ((100 * sum) / all).toFixed(0).padStart(8));
      return `  ${said!}${is!}${String(all).padStart(8)}`;
    });
  return ['confidence and share right, in percent, and how many (content by half or more, and the source)', ...lines]
    .map((one) => `${one}\n`)
    .join('');
}

interface Judged {
  readonly confidence: number;
  readonly isRight: boolean;
}

function judged({ text, attributions }: AnnotatedArticle, graph: Graph): Judged[] {
  const wanted = attributions.map(({ source, content }) => ({ source, letters: lettersOf(text, content) }));
  const found = graph.nodes
    .filter(({ label }) => label === 'Statement')
    .map((node) => ({ node, letters: lettersOf(text, pairs(node.properties['spans'] as number[])) }));
  const partners = aligned(
    wanted.map(({ letters }) => letters),
    found.map(({ letters }) => letters),
  );
  return found.map(({ node }, i) => {
    const partner = partners.get(i);
    const isRight = partner !== undefined && isSource(sourcesOf(graph, node), wanted[partner]!.source);
    return { confidence: node.properties['confidence'] as number, isRight };
  });
}

/** The words that name who made a statement. */
function sourcesOf(graph: Graph, { id }: Node): Offsets {
  return graph.edges
    .filter(({ type, to, properties }) => type === 'MADE' && to === id && properties['sourceStart'] !== undefined)
    .map(({ properties }) => [properties['sourceStart'] as number, properties['sourceEnd'] as number]);
}

function isSource(found: Offsets, wanted: Offsets): boolean {
  if (wanted.length === 0) return found.length === 0;
  return found.some(([start, end]) => wanted.some(([from, to]) => start < to && from < end));
}

/** Where the letters and digits of the stretches stand: marks, blanks and a leading "that" don't count. */
function lettersOf(text: string, offsets: Offsets): Set<number> {
  const letters = new Set<number>();
  offsets.forEach(([start, end], i) => {
    const lead = i === 0 ? /^[\s\p{P}]*that\s+/iu.exec(text.slice(start, end))?.[0].length : undefined;
    for (let at = start + (lead ?? 0); at < end; at++) if (/[\p{L}\p{N}]/u.test(text[at]!)) letters.add(at);
  });
  return letters;
}

/** The found ones' partners among the wanted: one to one, the best pairs first, with half of the letters in common. */
function aligned(wanted: readonly Set<number>[], found: readonly Set<number>[]): Map<number, number> {
  const pairings = wanted.flatMap((one, i) =>
    found.map((other, j) => {
      const common = [...one].filter((at) => other.has(at)).length;
      return { i, j, share: common / Math.max(1, one.size + other.size - common) };
    }),
  );
  const partners = new Map<number, number>();
  const taken = new Set<number>();
  for (const { i, j, share } of pairings.sort((one, other) => other.share - one.share)) {
    if (share < 0.5 || taken.has(i) || partners.has(j)) continue;
    taken.add(i);
    partners.set(j, i);
  }
  return partners;
}

function pairs(flat: readonly number[]): Offsets {
  return flat.flatMap((start, i) => (i % 2 === 0 ? [[start, flat[i + 1]!] as const] : []));
}
