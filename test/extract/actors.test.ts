import { describe, expect, test } from 'vitest';
import { createArticle, loadNewsgraph, type Graph } from '../../src/index.ts';
import { english } from '../../src/languages/en/english.ts';
import { verify } from '../../src/verify.ts';

const newsgraph = await loadNewsgraph();
const graphOf = (text: string): Graph => newsgraph.graph(createArticle({ id: 'test', text }));

/** "Group City officials" of all that are described and not named, sorted. */
const described = ({ nodes }: Graph): string[] =>
  nodes
    .filter(({ label, properties }) => label === 'Group' || properties['named'] === false)
    .map(({ label, properties }) => `${label} ${properties['name'] as string}`)
    .sort();

describe('who is described is a node', () => {
  test.each([
    ['A guard shot two men on Friday.', ['Group two men', 'Person guard']],
    ['Ada Quill told reporters on Monday that the bridge was shut.', ['Group reporters']],
    ['A spokesman for the port said the ferry had sunk.', ['Person spokesman for the port']],
  ])('%s', (text, expected) => {
    expect(described(graphOf(text))).toEqual(expected);
  });
});

describe('a noun that means nobody in particular is none', () => {
  test.each([
    'Every businessman wants lower taxes. Ada Quill opened a shop in 1990.',
    'Ada Quill fears that either bidder would close the brewery.',
    'Ada Quill won the cup on Sunday. She is a good player.',
    'Ada Quill said the town would achieve justice in May.',
  ])('%s', (text) => {
    expect(described(graphOf(text))).toEqual([]);
  });
});

describe('the same words mean the same', () => {
  test.each([
    ['Harbor police arrested two men on Friday. Police said the men had stolen a boat.', 'Harbor police'],
    ['City officials closed the bridge on Monday. Officials said the bridge was unsafe.', 'City officials'],
    [
      'Man charged over harbor fire\n\nA man has been charged with arson after a fire at the harbor, Ada Quill said.',
      'Man',
    ],
  ])('%s', (text, name) => {
    const { nodes, edges } = graphOf(text);
    const { id } = nodes.find(({ properties }) => properties['name'] === name)!;
    const { spans } = edges.find(({ type, from }) => type === 'MENTIONED_IN' && from === id)!.properties;
    expect(spans).toHaveLength(4);
  });

  test.each([
    ['people', 'Three people crossed the bridge on Monday. Ada Quill met people close to the council on Friday.'],
    ['members', 'Members of the port council resigned on Monday. Members of the town council protested on Friday.'],
  ])('but not %s', (_, text) => {
    const heads = graphOf(text).edges.filter(({ type, from }) => type === 'MENTIONED_IN' && from.includes('Group'));
    for (const { properties } of heads) expect(properties['spans']).toHaveLength(2);
  });
});

describe('a judge to whom all that are described are nobody', async () => {
  const weights = new Map([['always', -9]]);
  const strict = await loadNewsgraph({ language: { ...english, actors: { ...english.actors, weights } } });
  const text =
    'A guard shot two men on Friday. “They ran,” a neighbour told Ada Quill. Her brother, who lives there, left on Monday.';
  const graph = strict.graph(createArticle({ id: 'test', text }));

  test('leaves those who are named, and kin', () => {
    const actors = graph.nodes.filter(({ label }) => ['Person', 'Group', 'Organization'].includes(label));
    expect(actors.map(({ properties }) => properties['name']).sort()).toEqual(['Ada Quill', 'brother']);
  });

  test('leaves a statement without its speaker, and a valid graph', () => {
    const [statement, ...others] = graph.nodes.filter(({ label }) => label === 'Statement');
    expect(others).toEqual([]);
    expect(statement!.properties['text']).toBe('They ran,');
    expect(graph.edges.filter(({ type }) => type === 'MADE')).toEqual([]);
    expect(verify(graph)).toEqual([]);
  });
});
