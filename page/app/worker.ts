/** Reads articles beside the page, so that it never stands still. Nothing is sent anywhere. */
import { partsOf } from '../../src/export/html.ts';
import { withConfidence } from '../../src/graph/confidence.ts';
import { joined, type Graph } from '../../src/graph.ts';
import { partsByArticle } from '../../src/graph/parts.ts';
import { loadNewsgraph, type Newsgraph } from '../../src/pipeline.ts';
import { contentOf } from './content.ts';
import type { Task, Told } from './messages.ts';
import { saved } from './saved.ts';

const graphs = new Map<string, Graph>();
let newsgraph: Promise<Newsgraph> | undefined;
let last = Promise.resolve();

function tell(told: Told): void {
  postMessage(told);
}

// One after the other, however fast they come.
onmessage = ({ data }: MessageEvent<Task>) => {
  last = last
    .then(() => done(data))
    .catch((error: unknown) => {
      tell({ kind: 'problem', message: error instanceof Error ? error.message : String(error) });
    });
};

async function done(task: Task): Promise<void> {
  if (task.kind === 'save') {
    const { name, bytes } = await saved(task.format, joined(graphs.values()));
    tell({ kind: 'saved', name, bytes });
    return;
  }
  const { name, bytes } = task;
  tell({ kind: 'progress', name, part: 0 });
  const content = await contentOf(name, bytes);
  if (content.kind === 'graph') {
    for (const [id, part] of partsByArticle(content.graph)) graphs.set(id, withConfidence(part, 0));
  } else {
    const reader = await (newsgraph ??= loadNewsgraph());
    const onProgress = ({ part }: { readonly part: number }): void => {
      tell({ kind: 'progress', name, part });
    };
    graphs.set(content.article.id, reader.graph(content.article, onProgress));
  }
  const article = content.kind === 'graph' ? ([...graphs.keys()].at(-1) ?? '') : content.article.id;
  tell({ kind: 'read', parts: partsOf(joined(graphs.values())), article });
}
