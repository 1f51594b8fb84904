/** The facts of a graph as CSV for spreadsheets: statements, roles, events, people. */
import { stringify } from 'csv-stringify/browser/esm/sync';
import type { Graph, Node } from '../graph.ts';
import { articleOf } from '../identity.ts';
import type { ExportedFile } from './exported-file.ts';
import { printableJson } from './printable.ts';
import { TableFacts } from './tables/table-facts.ts';

type Cell = string | number | boolean | undefined;
type Columns = Readonly<Record<string, (facts: TableFacts, node: Node) => Cell>>;

const statements: Columns = {
  article: (_, { id }) => articleOf(id),
  date: (facts, { id }) => facts.articleDate(id),
  speaker: (facts, { id }) => facts.names(facts.startsOf(id, 'MADE')),
  cue: (_, { properties }) => text(properties['cue']),
  to: (facts, { id }) => facts.names(facts.endsOf(id, 'ADDRESSED_TO')),
  statement: (_, { properties }) => text(properties['text']),
  kind: (_, { properties }) => text(properties['kind']),
  act: (_, { properties }) => text(properties['act']),
  polarity: (_, { properties }) => text(properties['polarity']),
  question: (_, { properties }) => properties['question'] === true,
  within: (facts, { id }) => facts.texts(facts.endsOf(id, 'WITHIN')),
  about: (facts, { id }) => facts.names(facts.endsOf(id, 'ABOUT')),
  start: (facts, node) => facts.start(node),
  end: (facts, node) => facts.end(node),
  confidence: (_, { properties }) => number(properties['confidence']),
};

const events: Columns = {
  article: (_, { id }) => articleOf(id),
  event: (_, { properties }) => text(properties['name']),
  date: (_, { properties }) => text(properties['date']),
  factuality: (_, { properties }) => text(properties['factuality']),
  kind: (_, { properties }) => text(properties['kind']),
  place: (facts, { id }) => facts.names(facts.endsOf(id, 'LOCATED_IN')),
  agents: (facts, { id }) => facts.participants(id, 'agent'),
  patients: (facts, { id }) => facts.participants(id, 'patient'),
  others: (facts, { id }) =>
    [facts.participants(id, 'recipient'), facts.participants(id, 'participant')].filter(Boolean).join('; '),
  words: (_, { properties }) => text(properties['trigger']),
  start: (facts, node) => facts.start(node),
  end: (facts, node) => facts.end(node),
  confidence: (_, { properties }) => number(properties['confidence']),
};

const people: Columns = {
  article: (_, { id }) => articleOf(id),
  name: (_, { properties }) => text(properties['name']),
  kind: (_, { label }) => label,
  age: (_, { properties }) => number(properties['age']),
  aliases: (_, { properties }) => (properties['aliases'] as readonly string[] | undefined)?.join('; '),
  roles: (facts, { id }) => facts.roles(id),
  statements: (facts, { id }) => facts.endsOf(id, 'MADE').length,
  start: (facts, node) => facts.start(node),
  end: (facts, node) => facts.end(node),
  confidence: (_, { properties }) => number(properties['confidence']),
};

/** `statements.csv`, `roles.csv`, `events.csv` and `people.csv`; offsets are UTF-16 code units of the article's text. */
export function toTables(graph: Graph): ExportedFile[] {
  const facts = new TableFacts(graph);
  const table = (columns: Columns, ...labels: readonly Node['label'][]): string =>
    csv(
      Object.keys(columns),
      facts.nodes(labels).map((node) => Object.values(columns).map((cell) => cell(facts, node))),
    );
  return [
    { name: 'statements.csv', content: table(statements, 'Statement') },
    { name: 'roles.csv', content: csv(roleColumns, facts.roleRows()) },
    { name: 'events.csv', content: table(events, 'Event') },
    { name: 'people.csv', content: table(people, 'Person', 'Organization', 'Group') },
  ];
}

const roleColumns = ['article', 'person', 'status', 'role', 'of', 'words', 'start', 'end', 'confidence'];

/** A spreadsheet would run a text that begins like a formula, and the articles' texts are written by strangers. */
function csv(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const records = rows.map((row) => row.map((cell) => (typeof cell === 'boolean' ? String(cell) : (cell ?? null))));
  return printableJson(stringify(records, { header: true, columns: [...columns], escape_formulas: true }));
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function number(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined;
}
