/** A graph as lines that people read: one fact a line, sorted, with the words that prove it. */
import type { Graph, Node } from '../../src/index.ts';

const shown = ({ label, properties }: Node): string => {
  const name = properties['name'] ?? properties['title'] ?? properties['text'] ?? '';
  const text = (name as string).replace(/\s+/gu, ' ');
  return `${label} “${text.length > 60 ? `${text.slice(0, 60)}…` : text}”`;
};

const details: Record<string, readonly string[]> = {
  Person: ['aliases', 'named'],
  Organization: ['aliases'],
  Role: ['of'],
  Event: ['lemma', 'kind', 'factuality', 'date'],
  Statement: ['kind', 'act', 'polarity', 'question', 'cue'],
  HOLDS: ['status'],
  PARTICIPATES_IN: ['as'],
  RELATED_TO: ['relation'],
};

function valuesOf(kind: string, properties: Node['properties']): string {
  const values = (details[kind] ?? [])
    .filter((name) => properties[name] !== undefined && (properties[name] as string) !== '')
    .map((name) => `${name}=${[properties[name]].flat().join('/')}`);
  return values.length ? ` (${values.join(', ')})` : '';
}

export function factsOf(graph: Graph): string {
  const byId = new Map(graph.nodes.map((node) => [node.id, node]));
  const nodes = graph.nodes
    .filter(({ label }) => label !== 'Article')
    .map((node) => `${shown(node)}${valuesOf(node.label, node.properties)}`);
  const edges = graph.edges
    .filter(({ type }) => type !== 'MENTIONED_IN')
    .map(({ type, from, to, properties }) => {
      const words = (properties['words'] as string[]).map((one) => one.replace(/\s+/gu, ' ').slice(0, 50)).join(' | ');
      return `${shown(byId.get(from)!)} ${type}${valuesOf(type, properties)} ${shown(byId.get(to)!)} ← ${words}`;
    });
  return `${[...nodes, ...edges].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)).join('\n')}\n`;
}
