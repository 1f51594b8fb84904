/** The graph in GraphML, for yEd, Gephi, NetworkX, igraph. */
import type { Graph, Properties, PropertyValue } from '../../graph.ts';
import type { PropertyType } from '../../ontology.ts';
import { edgePropertyType, nodePropertyType } from '../property-types.ts';
import { escapedXml } from './xml.ts';

/** GraphML has no lists: they are JSON. */
const types: Readonly<Record<PropertyType, string>> = {
  string: 'string',
  'string[]': 'string',
  integer: 'long',
  'integer[]': 'string',
  float: 'double',
  boolean: 'boolean',
};

/** The graph as a GraphML document. A node has its `label`, an edge its `type` and its `key` beside its properties. */
export function toGraphml(graph: Graph): string {
  const keys = new Keys();
  const nodes = graph.nodes.map((node) => {
    const data = keys.data('node', { label: node.label, ...node.properties }, (name, value) =>
      nodePropertyType(node, name, value),
    );
    return `    <node id="${escapedXml(node.id)}">${data}</node>\n`;
  });
  const edges = graph.edges.map((edge) => {
    const data = keys.data('edge', { type: edge.type, ...edge.properties }, (name, value) =>
      edgePropertyType(edge, name, value),
    );
    const [source, target] = [escapedXml(edge.from), escapedXml(edge.to)];
    return `    <edge id="${escapedXml(edge.key)}" source="${source}" target="${target}">${data}</edge>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
${keys.declarations()}  <graph edgedefault="directed">
${nodes.join('')}${edges.join('')}  </graph>
</graphml>
`;
}

/** What the properties are called in the document: one name may have another type on a node than on an edge. */
class Keys {
  readonly #declared = new Map<string, string>();

  data(
    kind: 'node' | 'edge',
    properties: Properties,
    typeOf: (name: string, value: PropertyValue) => PropertyType,
  ): string {
    return Object.entries(properties)
      .map(([name, value]) => {
        const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
        return `<data key="${this.#key(kind, name, types[typeOf(name, value)])}">${escapedXml(text)}</data>`;
      })
      .join('');
  }

  declarations(): string {
    return [...this.#declared.values()].join('');
  }

  #key(kind: string, name: string, type: string): string {
    const id = `${kind}-${type}-${name}`;
    const attributes = `for="${kind}" attr.name="${escapedXml(name)}" attr.type="${type}"`;
    this.#declared.set(id, `  <key id="${escapedXml(id)}" ${attributes}/>\n`);
    return escapedXml(id);
  }
}
