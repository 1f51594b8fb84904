/** What is asked of the large graph: in Cypher, and by loops over graphology as one writes them by hand. */
import type { NewsMultiGraph } from '../../../src/export/graphology.ts';

export interface Question {
  readonly name: string;
  readonly cypher: string;
  readonly parameters?: Readonly<Record<string, unknown>>;
  /** Returns as many rows as the query has. */
  byHand(graph: NewsMultiGraph): unknown[];
}

/** Calls for each relationship of the type that leaves the node, with its other end. */
function each(
  graph: NewsMultiGraph,
  node: string,
  type: string,
  direction: 'Out' | 'In',
  call: (other: string, label: string, name: unknown) => void,
): void {
  if (direction === 'Out') {
    graph.forEachOutEdge(node, (_edge, attributes, _from, to, _start, end) => {
      if (attributes.type === type) call(to, end.label, end['name']);
    });
  } else {
    graph.forEachInEdge(node, (_edge, attributes, from, _to, start) => {
      if (attributes.type === type) call(from, start.label, start['name']);
    });
  }
}

const ways = ['MADE', 'ADDRESSED_TO', 'MENTIONS', 'ABOUT', 'PARTICIPATES_IN', 'REPLIES_TO', 'RELATED_TO'];

export function questions(pairs: readonly (readonly [string, string])[]): Question[] {
  return [
    {
      name: 'two hops',
      cypher: `MATCH (one:Person)-[:MADE]->(said:Statement)-[:ADDRESSED_TO]->(other:Person)
               RETURN one.name, said.text, other.name`,
      byHand(graph) {
        const rows: unknown[] = [];
        graph.forEachNode((node, one) => {
          if (one.label !== 'Person') return;
          each(graph, node, 'MADE', 'Out', (said) => {
            each(graph, said, 'ADDRESSED_TO', 'Out', (_other, label, name) => {
              if (label === 'Person') rows.push([one['name'], graph.getNodeAttribute(said, 'text'), name]);
            });
          });
        });
        return rows;
      },
    },
    {
      name: 'three hops',
      cypher: `MATCH (one:Person)-[:MADE]->(:Statement)-[:ABOUT]->(event:Event)<-[:PARTICIPATES_IN]-(other:Person)
               WHERE one <> other
               RETURN one.name, event.name, other.name`,
      byHand(graph) {
        const rows: unknown[] = [];
        graph.forEachNode((node, one) => {
          if (one.label !== 'Person') return;
          each(graph, node, 'MADE', 'Out', (said) => {
            each(graph, said, 'ABOUT', 'Out', (event, _label, eventName) => {
              each(graph, event, 'PARTICIPATES_IN', 'In', (other, label, name) => {
                if (label === 'Person' && other !== node) rows.push([one['name'], eventName, name]);
              });
            });
          });
        });
        return rows;
      },
    },
    {
      name: 'aggregate',
      cypher: `MATCH (person:Person)-[:MADE]->(said:Statement)
               RETURN person.name AS name, count(said) AS statements, avg(said.confidence) AS sure`,
      byHand(graph) {
        const groups = new Map<unknown, { count: number; sum: number }>();
        graph.forEachNode((node, { label, name }) => {
          if (label !== 'Person') return;
          graph.forEachOutEdge(node, (_edge, { type }, _from, _to, _start, said) => {
            if (type !== 'MADE' || said.label !== 'Statement') return;
            const group = groups.get(name) ?? { count: 0, sum: 0 };
            groups.set(name, group);
            group.count++;
            group.sum += said['confidence'] as number;
          });
        });
        return [...groups].map(([name, { count, sum }]) => [name, count, sum / count]);
      },
    },
    {
      name: 'order and limit',
      cypher: `MATCH (said:Statement) RETURN said.text, said.end - said.start AS length
               ORDER BY length DESC, said.id LIMIT 10`,
      byHand(graph) {
        const rows: { readonly id: string; readonly text: unknown; readonly length: number }[] = [];
        graph.forEachNode((id, { label, text, start, end }) => {
          if (label === 'Statement') rows.push({ id, text, length: (end as number) - (start as number) });
        });
        rows.sort((one, other) => other.length - one.length || (one.id < other.id ? -1 : 1));
        return rows.slice(0, 10).map(({ text, length }) => [text, length]);
      },
    },
    {
      name: 'shortest path',
      cypher: `UNWIND $pairs AS pair
               MATCH (one:Person {id: pair[0]}), (other:Person {id: pair[1]})
               MATCH path = shortestPath((one)-[:${ways.join('|')}*..12]-(other))
               RETURN length(path)`,
      parameters: { pairs },
      byHand: (graph) => pairs.map(([one, other]) => stepsBetween(graph, one, other)).filter((steps) => steps > 0),
    },
    {
      name: 'name STARTS WITH',
      cypher: `MATCH (person:Person) WHERE person.name STARTS WITH $prefix RETURN person.name`,
      parameters: { prefix: 'Kola' },
      byHand(graph) {
        const rows: unknown[] = [];
        graph.forEachNode((_node, { label, name }) => {
          if (label === 'Person' && (name as string).startsWith('Kola')) rows.push([name]);
        });
        return rows;
      },
    },
  ];
}

/** Breadth first from both ends, the smaller side next. */
function stepsBetween(graph: NewsMultiGraph, one: string, other: string): number {
  const seen = [new Set([one]), new Set([other])] as const;
  const edges = [[one], [other]] as [string[], string[]];
  for (let steps = 1; steps <= 12; steps++) {
    const side = edges[0].length <= edges[1].length ? 0 : 1;
    const next: string[] = [];
    for (const node of edges[side]) {
      const meeting = graph.findEdge(node, (_edge, { type }, from, to) => {
        if (!ways.includes(type)) return false;
        const neighbour = from === node ? to : from;
        if (seen[1 - side]!.has(neighbour)) return true;
        if (!seen[side].has(neighbour)) {
          seen[side].add(neighbour);
          next.push(neighbour);
        }
        return false;
      });
      if (meeting !== undefined) return steps;
    }
    if (next.length === 0) return 0;
    edges[side] = next;
  }
  return 0;
}
