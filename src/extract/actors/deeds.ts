/** What the facts read so far tell of each of those who play: what they say, take part in and hold. */
import type { NewEdge, Node } from '../../graph.ts';
import { remembered } from '../../remembered.ts';

export interface Deed {
  /** What somebody is in the fact: "speaker", "addressee", "agent", "holder", "whole", "relative". */
  readonly as: string;
  /** How sure it is that there is such a statement or event, 0 to 1. */
  readonly score: number;
}

/** By id of a node. */
export type Deeds = ReadonlyMap<string, readonly Deed[]>;

/** What the two ends of a fact are in it. */
function endsOf({ type, properties }: NewEdge): readonly [from: string | undefined, to: string | undefined] {
  switch (type) {
    case 'MADE':
      return ['speaker', undefined];
    case 'ADDRESSED_TO':
      return [undefined, 'addressee'];
    case 'PARTICIPATES_IN':
      return [String(properties?.['as']), undefined];
    case 'HOLDS':
      return ['holder', undefined];
    case 'OF':
      return [undefined, 'whole'];
    case 'RELATED_TO':
      return ['relative', 'relative'];
    default:
      return [undefined, undefined];
  }
}

export function deedsIn(edges: Iterable<NewEdge>): Deeds {
  const all = [...edges];
  const sure = new Map(
    all.flatMap(({ type, from, score }) => (type === 'MENTIONED_IN' ? [[from, score ?? 1] as const] : [])),
  );
  const deeds = new Map<string, Deed[]>();
  const add = (id: string, as: string | undefined, other: string): void => {
    if (as !== undefined) remembered(deeds, id, () => []).push({ as, score: sure.get(other) ?? 1 });
  };
  for (const edge of all) {
    const [from, to] = endsOf(edge);
    add(edge.from, from, edge.to);
    add(edge.to, to, edge.from);
  }
  return deeds;
}

/** The last words of the titles that somebody named holds. */
export function titlesHeld(nodes: Iterable<Node>): ReadonlySet<string> {
  const titles = new Set<string>();
  for (const { label, properties } of nodes) {
    if (label === 'Role')
      titles.add(
        String(properties['title'])
          .toLowerCase()
          .split(/[\s-]+/u)
          .at(-1)!,
      );
  }
  return titles;
}
