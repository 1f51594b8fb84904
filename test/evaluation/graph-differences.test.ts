import { expect, it } from 'vitest';
import { differences } from '../../scripts/evaluation/graph-differences.ts';

const node = (key: string, name: string) => ({ key, attributes: { name } });
const graph = (...nodes: readonly object[]) => JSON.stringify({ attributes: {}, nodes, edges: [] });

it('tells what two graphs do not have in common', () => {
  const [ada, other, ben] = [node('1', 'Ada'), node('1', 'Ada Quill'), node('2', 'Ben')];
  expect(differences(graph(ada, ben), graph(ben, other))).toEqual([
    `- ${JSON.stringify(ada)}`,
    `+ ${JSON.stringify(other)}`,
  ]);
  expect(differences(graph(ada, ben), graph(ada, ben))).toEqual([]);
});
