import type { NewsMultiGraph } from '../../export/graphology.ts';
import type { JsonValue } from '../../query/json-value.ts';
import { query } from '../../query/query.ts';
import { toJson } from '../../query/values/javascript.ts';
import type { InputOptions } from './inputs.ts';
import { readGraph } from './read-graph.ts';
import type { Source, Vocabulary } from './source.ts';

/** Reads graphs and articles into memory, to be asked there. */
export async function openGraph(from: readonly string[], options: InputOptions): Promise<Source> {
  const { graph, problems } = await readGraph(from, options);
  return {
    problems,
    async query(cypher, parameters, limit) {
      const answer = query(graph, cypher, parameters);
      const rows: JsonValue[][] = [];
      if (limit > 0) {
        for (const row of answer) {
          rows.push(row.map(toJson));
          if (rows.length >= limit) break;
        }
      }
      return Promise.resolve({ columns: answer.columns, rows });
    },
    vocabulary: () => Promise.resolve(vocabularyOf(graph)),
    close: () => Promise.resolve(),
  };
}

function vocabularyOf(graph: NewsMultiGraph): Vocabulary {
  const [labels, types, properties] = [new Set<string>(), new Set<string>(), new Set<string>()];
  graph.forEachNode((_node, { label, ...rest }) => {
    labels.add(label);
    for (const name of Object.keys(rest)) properties.add(name);
  });
  graph.forEachEdge((_edge, { type, ...rest }) => {
    types.add(type);
    for (const name of Object.keys(rest)) properties.add(name);
  });
  return { labels: [...labels].sort(), types: [...types].sort(), properties: [...properties].sort() };
}
