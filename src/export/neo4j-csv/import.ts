/** How the CSV gets into a Neo4j: the command, and what is to be run afterwards. */
import { labels } from '../../ontology.ts';
import { constraintStatements } from '../../store/neo4j/constraints.ts';
import type { ExportedFile } from '../exported-file.ts';

/**
 * The command that loads files, and what is to be run afterwards.
 *
 * @param options of the import: `--nodes=Person=nodes-Person.csv`
 */
export function importFiles(options: readonly string[], delimiter: string): ExportedFile[] {
  return [
    { name: 'import.sh', content: importScript(options, delimiter) },
    { name: 'after-import.cypher', content: afterImport() },
  ];
}

/** Makes ids unique, and the lists that are empty, which no CSV holds. */
function afterImport(): string {
  const lists = Object.entries(labels).flatMap(([label, { properties }]) =>
    Object.entries(properties).flatMap(([name, { type, required }]) =>
      required && type.endsWith('[]') ? [`MATCH (node:${label}) WHERE node.${name} IS NULL SET node.${name} = []`] : [],
    ),
  );
  return [...constraintStatements(), ...lists].map((statement) => `${statement};\n`).join('');
}

function importScript(files: readonly string[], delimiter: string): string {
  const code = delimiter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  return `#!/bin/sh
# Loads the graph into a database of Neo4j 5 or newer that is empty and not running: sh import.sh [database]
# Afterwards, in the database that runs: cypher-shell --file after-import.cypher
cd "$(dirname "$0")" && exec neo4j-admin database import full "\${1:-neo4j}" --overwrite-destination \\
  --multiline-fields=true --array-delimiter=U+${code} \\
  ${files.join(' \\\n  ')}
`;
}
