import { describe, expect, test } from 'vitest';
import { toTables } from '../../src/export/tables.ts';
import { exampleGraph } from '../cli/example.ts';

const contentOf = (name: string, graph = exampleGraph()): string =>
  toTables(graph).find((file) => file.name === name)!.content;

describe('tables', () => {
  test('say who said what to whom, where and how sure', () => {
    const [head, ...rows] = contentOf('statements.csv').trimEnd().split('\n');
    expect(head).toBe(
      'article,date,speaker,cue,to,statement,kind,act,polarity,question,within,about,start,end,confidence',
    );
    expect(rows).toHaveLength(5);
    expect(rows[0]).toBe(
      'dam,2024-05-03,Mara Voss,told,reporters,The dam held.,direct,speech,positive,false,,,71,84,1',
    );
  });

  test('say who held which role, what happened, and who is there', () => {
    expect(contentOf('roles.csv')).toContain('dam,Mara Voss,former,captain,Heron,captain,');
    expect(contentOf('events.csv')).toContain('dam,dam broke,2024-05-02,reported,disaster,Ellery,,,Water Board,broke,');
    expect(contentOf('people.csv')).toContain('dam,Mara Voss,Person,,,captain of Heron,1,0,9,1');
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1'])('run no formula: %j', (formula) => {
    const { nodes, edges } = exampleGraph();
    const graph = {
      nodes: nodes.map((node) =>
        node.label === 'Person' ? { ...node, properties: { ...node.properties, name: formula } } : node,
      ),
      edges,
    };
    for (const { content } of toTables(graph)) {
      expect(content.split(/[,\n]/u).filter((cell) => /^"?[=+\-@\t]/u.test(cell))).toEqual([]);
    }
  });
});
