import { expect, test } from 'vitest';
import { createArticle, type Article } from '../../src/article.ts';
import { runBatch } from '../../src/cli/build/batch.ts';
import { formatOf } from '../../src/cli/build/formats.ts';
import { openReader } from '../../src/cli/build/reading/reader.ts';
import { loadNewsgraph } from '../../src/pipeline.ts';
import { MemoryStore } from '../../src/store/memory.ts';

test('an article that the pipeline fails on is named, and the rest goes on', async () => {
  const newsgraph = await loadNewsgraph();
  const written: string[] = [];
  const problems: string[] = [];
  const store = new MemoryStore();
  const failing = {
    annotate: newsgraph.annotate.bind(newsgraph),
    graph(article: Article) {
      if (article.id === 'broken') throw new TypeError('no such token');
      return newsgraph.graph(article);
    },
  };
  const result = await runBatch({
    // eslint-disable-next-line @typescript-eslint/require-await -- articles come one by one
    articles: (async function* () {
      for (const id of ['one', 'broken', 'three']) yield createArticle({ id, text: 'The mayor said it was safe.' });
    })(),
    reader: openReader(failing, 1, { minConfidence: 0, isAnnotated: false }, () => undefined),
    progress: {
      advance: () => undefined,
      opening: undefined,
      reading: () => undefined,
      stop: () => undefined,
      above: (output) => output,
      messages: { note: () => undefined, warning: () => undefined, problem: (text) => problems.push(text) },
    },
    target: {
      format: formatOf('jsonl', {}),
      output: {
        write: (text) => Promise.resolve(written.push(text) > 0),
        close: () => Promise.resolve(),
        abandon: () => Promise.resolve(),
      },
    },
    store,
  });
  expect(problems).toEqual(['broken: left out, the pipeline failed on it: TypeError: no such token']);
  expect(result).toEqual({ articles: 2, problems: 1, written: { added: 2, replaced: 0, unchanged: 0 }, misfits: [] });
  expect(written.map((text) => (JSON.parse(text) as { id: string }).id)).toEqual(['one', 'three']);
  expect(store.graph.hasNode('three')).toBe(true);
});
