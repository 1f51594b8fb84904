/** Reads graphs back from Neo4j. */
import type { ManagedTransaction } from 'neo4j-driver';
import { ordered, type Edge, type Graph, type Node } from '../../graph.ts';
import { edgeKey } from '../../identity.ts';
import { labels, relationships, type Label, type RelationshipType } from '../../ontology.ts';
import { edgeProperties, nodeProperties } from '../properties.ts';
import { readAll, readArticles } from './statements.ts';

interface StoredNode {
  readonly labels: readonly string[];
  readonly properties: Readonly<Record<string, unknown>> & { readonly id: string };
  readonly edges: readonly StoredEdge[];
}

interface StoredEdge {
  readonly type: RelationshipType;
  readonly to: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

/**
 * The graphs of these articles, or of all, as one. Records are read as they come, so that no more than a thousand of
 * them wait beside the graph. What is not of the ontology (other labels, types and properties) is left out.
 */
export async function readGraph(transaction: ManagedTransaction, articles?: readonly string[]): Promise<Graph> {
  const nodes: Node[] = [];
  const edges: Edge[] = [];
  for await (const record of articles ? transaction.run(readArticles, { articles }) : transaction.run(readAll)) {
    const stored = record.toObject() as unknown as StoredNode;
    const node = nodeOf(stored);
    nodes.push(node);
    for (const edge of stored.edges) edges.push(edgeOf(node.id, edge));
  }
  return ordered(nodes, edges);
}

function nodeOf({ labels: stored, properties }: StoredNode): Node {
  const label = stored.find((one): one is Label => one in labels)!;
  return { id: properties.id, label, properties: nodeProperties(label, properties) };
}

function edgeOf(from: string, { type, to, properties }: StoredEdge): Edge {
  const by = relationships[type].distinguishedBy;
  const key = edgeKey(type, from, to, by === undefined ? undefined : String(properties[by]));
  return { key, type, from, to, properties: edgeProperties(type, properties) };
}
