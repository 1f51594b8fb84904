import type { Edge, Graph, Node } from '../../graph.ts';
import type { Label, RelationshipType } from '../../ontology.ts';
import { shown } from './width.ts';

const longestName = 60;
/** Below it a reader should look at the words. */
const doubtful = 0.5;

/** A graph to look things up in, in the order of the text. */
export class Facts {
  readonly #nodes: ReadonlyMap<string, Node>;
  readonly #from = new Map<string, Edge[]>();
  readonly #to = new Map<string, Edge[]>();

  constructor(graph: Graph) {
    this.#nodes = new Map(graph.nodes.map((node) => [node.id, node]));
    for (const edge of graph.edges) {
      const from = this.#from.get(edge.from);
      const to = this.#to.get(edge.to);
      if (from) from.push(edge);
      else this.#from.set(edge.from, [edge]);
      if (to) to.push(edge);
      else this.#to.set(edge.to, [edge]);
    }
  }

  node(id: string): Node {
    return this.#nodes.get(id)!;
  }

  /** The nodes with that label, by their first mention. */
  withLabel(label: Label): Node[] {
    return [...this.#nodes.values()]
      .filter((node) => node.label === label)
      .sort((one, other) => this.#startOf(one) - this.#startOf(other));
  }

  edgesFrom(id: string, type: RelationshipType): Edge[] {
    return (this.#from.get(id) ?? []).filter((edge) => edge.type === type);
  }

  edgesTo(id: string, type: RelationshipType): Edge[] {
    return (this.#to.get(id) ?? []).filter((edge) => edge.type === type);
  }

  /** A property as text, made safe to show; undefined where the node does not have it. */
  text(node: Node, property: string, columns = longestName): string | undefined {
    const value = node.properties[property];
    return typeof value === 'string' ? shown(value, columns) : undefined;
  }

  /** How sure it is, where that is not very sure. */
  doubt({ confidence }: Node['properties']): string[] {
    return typeof confidence === 'number' && confidence < doubtful ? [`${Math.round(confidence * 100)} % sure`] : [];
  }

  nameOf(id: string): string {
    return this.text(this.node(id), 'name') ?? shown(id, longestName);
  }

  /** The names at the far end of edges, each once. */
  namesAt(edges: readonly Edge[], end: 'from' | 'to'): string[] {
    return [...new Set(edges.map((edge) => this.nameOf(edge[end])))];
  }

  #startOf(node: Node): number {
    if (typeof node.properties['start'] === 'number') return node.properties['start'];
    const spans = this.edgesFrom(node.id, 'MENTIONED_IN')[0]?.properties['spans'];
    return Array.isArray(spans) ? Number(spans[0]) : 0;
  }
}
