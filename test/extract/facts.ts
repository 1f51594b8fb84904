import { createArticle, loadNewsgraph, type Graph, type Newsgraph } from '../../src/index.ts';
import type { Label } from '../../src/ontology.ts';

let loaded: Promise<Newsgraph> | undefined;

async function graphOf(text: string, date?: string): Promise<Graph> {
  loaded ??= loadNewsgraph();
  return (await loaded).graph(createArticle({ id: 'test', text, ...(date !== undefined && { date }) }));
}

/** "Ada Quill: former mayor of Hexley" for each role of a named person, sorted. */
export async function rolesIn(text: string, date?: string): Promise<string[]> {
  const { nodes, edges } = await graphOf(text, date);
  const property = (id: string, name: string): string =>
    (nodes.find((node) => node.id === id)?.properties[name] ?? '') as string;
  return edges
    .filter(({ type }) => type === 'HOLDS')
    .map(({ from, to, properties }) => {
      const of = property(to, 'of');
      return `${property(from, 'name')}: ${properties['status'] as string} ${property(to, 'title')}${of && ` of ${of}`}`;
    })
    .sort();
}

/** "Leila child of Ada Quill" for each relation, sorted. */
export async function relationsIn(text: string): Promise<string[]> {
  const { nodes, edges } = await graphOf(text);
  const name = (id: string): string => nodes.find((node) => node.id === id)?.properties['name'] as string;
  return edges
    .filter(({ type }) => type === 'RELATED_TO')
    .map(({ from, to, properties }) => `${name(from)} ${properties['relation'] as string} of ${name(to)}`)
    .sort();
}

/** These properties of every node of the label. */
export async function propertiesIn(text: string, label: Label, ...names: readonly string[]): Promise<unknown[][]> {
  const { nodes } = await graphOf(text);
  return nodes.filter((node) => node.label === label).map(({ properties }) => names.map((name) => properties[name]));
}
