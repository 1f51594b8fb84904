/** `newsgraph verify`: proves the rules of the contract on graphs in a file or in a Neo4j. */
import type { Command } from 'commander';
import { printable } from '../../export/printable.ts';
import type { Graph, Node } from '../../graph.ts';
import { isIdentifiedLabel } from '../../identify/profile.ts';
import { verify, verifyIdentities, type Problem } from '../../verify.ts';
import { connectionHelp, withConnectionOptions, type ConnectionOptions } from '../connection.ts';
import { exitCodeHelp, exitCodes } from '../exit-codes.ts';
import { openMessages, withMessageOptions, type MessageOptions } from '../messages.ts';
import { standardOutput } from '../output.ts';
import { isProblem } from '../graph-files.ts';
import { graphsFrom } from '../graph-source.ts';

type VerifyOptions = ConnectionOptions & MessageOptions;

const examples = `
Examples:
  newsgraph verify graphs.jsonl
  newsgraph build news/ | newsgraph verify -
  newsgraph verify neo4j://localhost
`;

export function addVerify(program: Command): void {
  const command = program
    .command('verify')
    .summary('prove that graphs keep the rules')
    .description(
      'Proves that graphs keep every rule: offsets give back the text, everything has evidence, ids follow from the ' +
        'content, relationships join the right labels. Prints a line for each problem, "where: what".',
    )
    .argument('<graphs>', 'a .json or .jsonl file of build, - for standard input, or neo4j://… or bolt://…');
  withMessageOptions(withConnectionOptions(command))
    .addHelpText('after', examples + connectionHelp + '\n' + exitCodeHelp)
    .action(async (graphs: string, options: VerifyOptions) => {
      const messages = await openMessages(options);
      const output = standardOutput();
      const seen: Seen = { articles: new Set(), members: new Map() };
      let problems = 0;
      for await (const one of graphsFrom(graphs, options)) {
        for (const { where, what } of isProblem(one) ? [one] : problemsOf(one, seen)) {
          problems++;
          if (!(await output.write(`${printable(`${where}: ${what}`)}\n`))) break;
        }
      }
      const articles = seen.articles.size;
      const counts = `${articles} article${articles === 1 ? '' : 's'}, ${problems} problem${problems === 1 ? '' : 's'}`;
      messages.note(counts, { articles, problems });
      if (problems > 0) process.exitCode = exitCodes.problems;
    });
}

/** What graphs before had. */
interface Seen {
  readonly articles: Set<string>;
  /** What identities may be of, by id, without the properties that take room. */
  readonly members: Map<string, Node>;
}

function* problemsOf(graph: Graph, { articles, members }: Seen): Generator<Problem> {
  const isOfIdentities = graph.nodes.length > 0 && graph.nodes.every(({ label }) => label === 'Identity');
  yield* isOfIdentities ? verifyIdentities(graph, members) : verify(graph);
  for (const { id, label, properties } of graph.nodes) {
    const { confidence } = properties;
    if (isIdentifiedLabel(label))
      members.set(id, { id, label, properties: confidence === undefined ? {} : { confidence } });
    if (label !== 'Article') continue;
    if (articles.has(id)) yield { where: id, what: 'is there twice' };
    articles.add(id);
  }
}
