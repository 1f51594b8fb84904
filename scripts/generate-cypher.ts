/**
 * Writes `cypher/constraints.cypher` and `cypher/ontology.md` from `src/ontology.ts`.
 *
 *     npx tsx scripts/generate-cypher.ts           writes them
 *     npx tsx scripts/generate-cypher.ts --check   fails where they are not what would be written
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  evidenceProperties,
  labels,
  relationships,
  type LabelDeclaration,
  type PropertyDeclaration,
  type RelationshipDeclaration,
} from '../src/ontology.ts';
import { constraintStatements } from '../src/store/neo4j/constraints.ts';

type Declarations = Readonly<Record<string, PropertyDeclaration>>;

function constraints(): string {
  return [
    '// Generated from src/ontology.ts: run `npx tsx scripts/generate-cypher.ts` after a change there.',
    '// newsgraph makes these itself before its first write; this file is for those who load a graph in another way.',
    ...constraintStatements().map((statement) => `${statement};`),
    '',
  ].join('\n');
}

function ontology(): string {
  return [
    '<!-- Generated from src/ontology.ts: run `npx tsx scripts/generate-cypher.ts` after a change there. -->',
    '',
    '# What is in the graph',
    '',
    'Every node has an `id` that follows from the text, so that the same article gives the same graph everywhere.',
    'All nodes but `Article` belong to one article and have a `MENTIONED_IN` relationship to it. Offsets count UTF-16',
    'code units of `Article.text` and are half-open: `text.slice(start, end)` in JavaScript. A property that is not',
    'known is absent.',
    '',
    '![The labels, and arrows between them with the types of relationships](schema.svg)',
    '',
    'An arrow from or to the dashed frame is one from or to a Person, a Group or an Organization. Left out are `Article`,',
    'to which `MENTIONED_IN` leads from everything, and `Identity`, to which `IDENTIFIED_AS` leads from a Person, an',
    'Organization, a Place or a Work.',
    '',
    '## Nodes',
    '',
    ...Object.entries(labels).flatMap(([label, declaration]) => nodeSection(label, declaration)),
    '## Relationships',
    '',
    'Every relationship has these properties, which prove it, beside those of its type:',
    '',
    ...propertyTable(evidenceProperties),
    ...Object.entries(relationships).flatMap(([type, declaration]) => relationshipSection(type, declaration)),
  ]
    .join('\n')
    .replace(/\n+$/, '\n');
}

function nodeSection(label: string, { meaning, properties }: LabelDeclaration): string[] {
  return [`### ${label}`, '', `${capitalized(meaning)}.`, '', ...propertyTable(properties)];
}

function relationshipSection(type: string, declaration: RelationshipDeclaration): string[] {
  const { meaning, from, to, properties, distinguishedBy } = declaration;
  return [
    `### ${type}`,
    '',
    `\`(${from.join(' | ')})-[:${type}]->(${to.join(' | ')})\`: ${meaning}.`,
    ...(distinguishedBy === undefined ? [] : ['', `Between two nodes there is one for each \`${distinguishedBy}\`.`]),
    '',
    ...(Object.keys(properties).length ? propertyTable(properties) : []),
  ];
}

function propertyTable(properties: Declarations): string[] {
  const rows = Object.entries(properties).map(([name, { type, required, meaning, values }]) => [
    `\`${name}\``,
    type,
    required ? 'always' : 'where known',
    cell(values ? `${meaning}: ${values.map((value) => `\`${value}\``).join(', ')}` : meaning),
  ]);
  return table([['property', 'type', 'there', 'meaning'], ...rows]);
}

/** As prettier writes one, so that formatting leaves it alone. */
function table(rows: readonly string[][]): string[] {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const line = (row: readonly string[]): string =>
    `| ${row.map((text, column) => text.padEnd(widths[column]!)).join(' | ')} |`;
  const [head, ...body] = rows;
  return [line(head!), line(widths.map((width) => '-'.repeat(width))), ...body.map(line), ''];
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const folder = join(import.meta.dirname, '..', 'cypher');
for (const [name, content] of Object.entries({ 'constraints.cypher': constraints(), 'ontology.md': ontology() })) {
  const file = join(folder, name);
  if (!process.argv.includes('--check')) {
    writeFileSync(file, content);
  } else if (readFileSync(file, 'utf8') !== content) {
    process.stderr.write(`cypher/${name} is not what scripts/generate-cypher.ts writes: run it\n`);
    process.exitCode = 1;
  }
}
