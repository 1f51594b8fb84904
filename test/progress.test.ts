import { beforeAll, describe, expect, it } from 'vitest';
import { createArticle, loadNewsgraph, toJson, type Newsgraph, type ReadingProgress } from '../src/index.ts';

describe('the progress of one article', () => {
  let newsgraph: Newsgraph;
  beforeAll(async () => {
    newsgraph = await loadNewsgraph();
  });

  const text = '“The bridge is safe,” Mayor Ada Quill told reporters on Friday. She said it was late.\n\n'.repeat(100);

  function told(read: (onProgress: (progress: ReadingProgress) => void) => void): ReadingProgress[] {
    const found: ReadingProgress[] = [];
    read((progress) => found.push(progress));
    return found;
  }

  it('never falls, tells of each step, and of long steps more than once', () => {
    const found = told((onProgress) => newsgraph.graph(createArticle({ id: 'bridge', text }), onProgress));
    const parts = found.map(({ part }) => part);
    expect(parts).toEqual([...parts].sort((a, b) => a - b));
    expect(parts[0]).toBeGreaterThanOrEqual(0);
    expect(parts.at(-1)).toBeLessThanOrEqual(1);
    expect(parts.at(-1)).toBeGreaterThan(0.95);
    const times = new Map<string, number>();
    for (const { step } of found) times.set(step, (times.get(step) ?? 0) + 1);
    for (const step of ['paragraphs', 'statements', 'roles', 'events']) expect(times.get(step)).toBe(1);
    for (const step of ['syntax', 'entities', 'attributions', 'referents']) expect(times.get(step)).toBeGreaterThan(2);
  });

  it('changes no graph', () => {
    const article = createArticle({ id: 'bridge', text: text.slice(0, 500) });
    const graphs = [newsgraph.graph(article), newsgraph.graph(article, () => undefined)];
    expect(toJson(graphs[0]!)).toEqual(toJson(graphs[1]!));
  });

  it('is told of annotations, too, and of an empty article', () => {
    const found = told((onProgress) => newsgraph.annotate(createArticle({ id: 'bridge', text: '' }), onProgress));
    expect(found.at(-1)?.step).toBe('referents');
    expect(found.every(({ part }) => part >= 0 && part <= 1)).toBe(true);
  });
});
