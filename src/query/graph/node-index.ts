/** The nodes of a graph by label and by name. */
import type { GraphologyNode } from './entities.ts';

export class NodeIndex {
  readonly nodes: GraphologyNode[] = [];
  readonly #byLabel = new Map<string, GraphologyNode[]>();
  /** Made when a name is first looked up. */
  #byName: Map<string, GraphologyNode[]> | null = null;

  constructor(nodes: readonly GraphologyNode[]) {
    for (const node of nodes) this.add(node);
  }

  add(node: GraphologyNode): void {
    this.nodes.push(node);
    append(this.#byLabel, node.label, node);
    if (this.#byName) addByName(this.#byName, node);
  }

  labelled(label: string): readonly GraphologyNode[] {
    return this.#byLabel.get(label) ?? [];
  }

  named(name: string): readonly GraphologyNode[] {
    if (!this.#byName) {
      this.#byName = new Map();
      for (const node of this.nodes) addByName(this.#byName, node);
    }
    return this.#byName.get(name) ?? [];
  }
}

function addByName(index: Map<string, GraphologyNode[]>, node: GraphologyNode): void {
  const name = node.property('name');
  if (typeof name === 'string') append(index, name, node);
}

function append(index: Map<string, GraphologyNode[]>, key: string, node: GraphologyNode): void {
  const there = index.get(key);
  if (there) there.push(node);
  else index.set(key, [node]);
}
