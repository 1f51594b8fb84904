import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fromGraphology } from '../../export/graphology.ts';
import { toHtml } from '../../export/html.ts';
import { pageTemplate } from '../../export/html/template.ts';
import { withConfidence } from '../../graph/confidence.ts';
import { refuseInput } from '../build/target.ts';
import { exitCodes } from '../exit-codes.ts';
import { openMessages, type MessageOptions } from '../messages.ts';
import { wholeFile } from '../output.ts';
import type { InputOptions } from '../query/inputs.ts';
import { readGraph } from '../query/read-graph.ts';

export interface ViewOptions extends InputOptions, MessageOptions {
  readonly output?: string;
  readonly open: boolean;
  readonly minConfidence: number;
}

/** Runs the command and returns its exit code. */
export async function runView(inputs: readonly string[], options: ViewOptions): Promise<number> {
  if (options.output !== undefined) await refuseInput(options.output, inputs);
  const template = await pageTemplate();
  const read = await readGraph(inputs, options);
  const graph = withConfidence(fromGraphology(read.graph), options.minConfidence);
  const articles = graph.nodes.filter(({ label }) => label === 'Article').length;
  if (articles === 0) return exitCodes.problems;
  const file = options.output ?? join(await mkdtemp(join(tmpdir(), 'newsgraph-')), 'newsgraph.html');
  const output = await wholeFile(file);
  await output.write(toHtml(graph, template));
  await output.close();
  const messages = await openMessages(options);
  messages.note(`${articles} article${articles === 1 ? '' : 's'} to ${file}`, { articles, file });
  if (options.open) {
    const { default: open } = await import('open');
    const browser = await open(file);
    browser.on('error', () => {
      messages.problem(`${file}: no browser could be opened; open the file yourself`);
    });
  }
  return read.problems > 0 ? exitCodes.problems : exitCodes.done;
}
