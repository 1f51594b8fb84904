/** Whether named things are such: DWIE annotates every name of its articles with what it is. */
import type { Graph, Node } from '../../../src/index.ts';
import { pairs } from './match.ts';

/** An article of DWIE, as far as it is needed here. */
export interface NamesArticle {
  readonly id: string;
  readonly text: string;
  readonly mentions: readonly { readonly begin: number; readonly end: number; readonly concept: number }[];
  readonly concepts: readonly { readonly concept: number; readonly tags?: readonly string[] }[];
}

const types: Partial<Record<Node['label'], readonly string[]>> = {
  Person: ['type::person'],
  // a state that acts is one too
  Organization: ['type::organization', 'type::gpe'],
  Place: ['type::location', 'type::gpe'],
  Work: ['type::work_of_art'],
};

/** A named node is right where the first of its names is, to the letter, one of that type. */
export function judgedNames({ mentions, concepts }: NamesArticle, graph: Graph): ReadonlyMap<string, boolean> {
  const tags = new Map(concepts.map((one) => [one.concept, one.tags ?? []]));
  const annotated = new Map(mentions.map(({ begin, end, concept }) => [`${begin}-${end}`, tags.get(concept) ?? []]));
  const verdicts = new Map<string, boolean>();
  const label = new Map(graph.nodes.map((node) => [node.id, node.label]));
  for (const { type, from, properties } of graph.edges) {
    const wanted = types[label.get(from)!];
    const name = (properties['kinds'] as string[] | undefined)?.indexOf('name') ?? -1;
    if (type !== 'MENTIONED_IN' || !wanted || name < 0) continue;
    const [start, end] = pairs(properties['spans'] as number[])[name]!;
    verdicts.set(
      from,
      wanted.some((one) => annotated.get(`${start}-${end}`)?.includes(one)),
    );
  }
  return verdicts;
}
