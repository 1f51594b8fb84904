import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toGexf } from '../../src/export/xml/gexf.ts';
import { toGraphml } from '../../src/export/xml/graphml.ts';
import { joined } from '../../src/graph.ts';
import { exampleGraph } from '../cli/example.ts';
import { hostileGraph } from '../page/hostile.ts';
import { ferryGraphs } from '../support/ferry.ts';
import { hasNetworkx, readByNetworkx } from './readers/networkx.ts';

describe.skipIf(!hasNetworkx)('NetworkX', () => {
  const graph = joined([exampleGraph(), ...ferryGraphs(), hostileGraph('hostile-1', 1), hostileGraph('hostile-2', 2)]);
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'newsgraph-networkx-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test.each([
    ['gexf', toGexf],
    ['graphml', toGraphml],
  ] as const)('reads %s with every node, edge and property', async (format, write) => {
    const file = join(folder, `graph.${format}`);
    await writeFile(file, await write(graph));
    const read = readByNetworkx(format, file);
    expect(read.nodes.map(([key]) => key).sort()).toEqual(graph.nodes.map(({ id }) => id).sort());
    const pairs = graph.edges.map(({ from, to, type }) => [from, to, type].join(' ')).sort();
    expect(read.edges.map(([from, to, { type }]) => [from, to, type].join(' ')).sort()).toEqual(pairs);
    const attributes = new Map(read.nodes);
    for (const { id, properties } of graph.nodes) {
      const { name, text, confidence } = properties;
      const expected = Object.entries({ name, text, confidence }).filter(([, value]) => value !== undefined);
      expect(attributes.get(id)).toMatchObject(Object.fromEntries(expected));
    }
  });

  test.each([
    ['gexf', toGexf],
    ['graphml', toGraphml],
  ] as const)('reads %s of a text with signs that XML can not hold', async (format, write) => {
    const [article, ...rest] = exampleGraph().nodes;
    const text = 'a\u0000b\u001bc\uffffd <&>"\' ]]> \r\n\t e';
    const file = join(folder, `signs.${format}`);
    await writeFile(
      file,
      await write({ nodes: [{ ...article!, properties: { ...article!.properties, text } }, ...rest], edges: [] }),
    );
    const [, attributes] = readByNetworkx(format, file).nodes.find(([key]) => key === article!.id)!;
    expect(attributes['text']).toBe('a\ufffdb\ufffdc\ufffdd <&>"\' ]]> \r\n\t e');
  });
});
