/** Writes graphs to a store, some at a time. */
import type { Graph } from '../../graph.ts';
import { describeReplaced } from '../../store/replaced.ts';
import type { Store, WriteSummary } from '../../store/store.ts';
import type { Messages } from '../messages.ts';

/** Graphs written to the store together; each is atomic by itself. */
const storeBatch = 50;

export interface StoreWriter {
  readonly written: WriteSummary;
  /** Whether everything so far is in the store. */
  add(graph: Graph): Promise<boolean>;
  flush(): Promise<void>;
}

export function storeWriter(store: Store, messages: Messages): StoreWriter {
  const waiting: Graph[] = [];
  const written = { added: 0, replaced: 0, unchanged: 0 };
  async function flush(): Promise<void> {
    if (waiting.length === 0) return;
    const { added, replaced, unchanged } = await store.write(waiting.splice(0), {
      onReplace: (replaced) => {
        messages.warning(describeReplaced(replaced), { article: replaced.article });
      },
    });
    written.added += added;
    written.replaced += replaced;
    written.unchanged += unchanged;
  }
  return {
    written,
    flush,
    async add(graph: Graph): Promise<boolean> {
      waiting.push(graph);
      if (waiting.length < storeBatch) return false;
      await flush();
      return true;
    },
  };
}
