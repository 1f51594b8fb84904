/** Lines of graphs and identities in, CSV for `neo4j-admin database import` into a folder, what to give it as options out. */
import { createHash } from 'node:crypto';
import { importFiles } from '../../export/neo4j-csv/import.ts';
import { csvOf, noncharacter, tablesOf } from '../../export/neo4j-csv/tables.ts';
import { joined, type Graph } from '../../graph.ts';
import { exitCodes } from '../exit-codes.ts';
import { folderOf } from '../folder-output.ts';
import { graphsIn, isProblem } from '../graph-files.ts';
import { linesOf } from '../lines.ts';
import type { Messages } from '../messages.ts';
import type { Output } from '../output.ts';

/** So many rows stand in memory. */
const rowsInPart = 150_000;

/** Files are named after what they hold, so that processes share a folder and a second try writes the same. */
export async function stepCsv(output: Output, messages: Messages, place: string): Promise<number> {
  const folder = await folderOf(place);
  let code: number = exitCodes.done;
  let graphs: Graph[] = [];
  let rows = 0;
  const write = async (): Promise<void> => {
    const first = graphs.flatMap(({ nodes }) => nodes.slice(0, 1).map(({ id }) => id)).join(' ');
    const part = createHash('sha256').update(first).digest('hex').slice(0, 16);
    for (const table of tablesOf(joined(graphs))) {
      const name = `${table.kind}-${table.name}-${part}.csv`;
      await folder.write(csvOf(table, noncharacter), name);
      await output.write(`--${table.kind}=${table.name}=${name}\n`);
    }
    graphs = [];
    rows = 0;
  };
  for await (const found of graphsIn('-')) {
    if (isProblem(found)) {
      messages.problem(`${found.where}: ${found.what}`);
      code = exitCodes.problems;
      continue;
    }
    graphs.push(found);
    rows += found.nodes.length + found.edges.length;
    if (rows >= rowsInPart) await write();
  }
  await write();
  await folder.close();
  return code;
}

/** The options of all processes in; into the folder the command that loads its files, and what is to be run afterwards. */
export async function stepImport(_output: Output, _messages: Messages, place: string): Promise<number> {
  const folder = await folderOf(place);
  const options: string[] = [];
  for await (const line of linesOf(process.stdin)) options.push(line);
  for (const { name, content } of importFiles(options.sort(), noncharacter)) await folder.write(content, name);
  await folder.close();
  return exitCodes.done;
}
