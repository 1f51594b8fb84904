/** Every question that comes with newsgraph, and its answer about articles of our own. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createArticle } from '../../src/article.ts';
import { tableOf } from '../../src/cli/query/table.ts';
import { toGraphology, type NewsMultiGraph } from '../../src/export/graphology.ts';
import { joined, type Graph } from '../../src/graph.ts';
import { identify } from '../../src/identify/identify.ts';
import { profilesOf } from '../../src/identify/profile.ts';
import { loadNewsgraph } from '../../src/pipeline.ts';
import { namedQueries, parametersFor, type NamedQuery } from '../../src/query/library.ts';
import { query } from '../../src/query/query.ts';
import { toJson } from '../../src/query/values/javascript.ts';
import { ownGraphs } from '../../test/support/own-graphs.ts';

const width = 116;
const mostRows = 8;

/** What is asked where a question can't be asked without. */
const given: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  connection: { one: 'Kelly Tarrant', other: 'Gareth Pryce-Owen' },
  'day-of-a-person': { person: 'Gareth Pryce-Owen' },
  picture: { article: 'ferry' },
  'said-about': { name: 'Pryce-Owen' },
};

const head = `---
title: Questions and answers
---

# Questions and their answers

Every question of \`cypher/queries\`, as \`newsgraph query\` answers it about seven short articles of our own after
\`newsgraph identify\`. Of long answers the first rows are shown, and what is wide is cut, as on a terminal. The same
questions are asked in Neo4j, and in the page.
`;

/** The guide, in Markdown. */
export async function queriesGuide(): Promise<string> {
  const graphs = [...(await ownGraphs()), await laterGraph()];
  const graph = toGraphology(joined([...graphs, identify(graphs.flatMap(profilesOf))]));
  return [head, ...(await namedQueries()).map((one) => sectionOf(one, graph))].join('\n');
}

/** Of an article about people whom another of them is about. */
async function laterGraph(): Promise<Graph> {
  const text = await readFile(join(import.meta.dirname, 'later-report.txt'), 'utf8');
  return (await loadNewsgraph()).graph(createArticle({ id: 'later-report', text }));
}

function sectionOf(named: NamedQuery, graph: NewsMultiGraph): string {
  const parameters = given[named.name] ?? {};
  const answer = query(graph, named.cypher, parametersFor(named, parameters));
  const rows = [...answer].map((row) => row.map(toJson));
  const options = Object.entries(parameters).map(([name, value]) => ` --param ${name}='${value}'`);
  const left = rows.length - mostRows;
  return [
    `## ${named.name}`,
    '',
    named.question,
    '',
    '```cypher',
    named.cypher.replace(/^(?:\/\/(?! \$).*\n)*/u, '').trimEnd(),
    '```',
    '',
    `\`newsgraph query ${named.name}${options.join('')}\` answers`,
    '',
    '```',
    rows.length === 0 ? '(nothing)' : tableOf(answer.columns, rows.slice(0, mostRows), width).trimEnd(),
    ...(left > 0 ? [`… and ${left} more`] : []),
    '```',
    '',
  ].join('\n');
}
