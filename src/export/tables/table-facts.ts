import { compare, type Edge, type Graph, type Node } from '../../graph.ts';
import { grouped } from '../../grouped.ts';
import { articleOf, parseEvidence } from '../../identity.ts';
import type { Label, RelationshipType } from '../../ontology.ts';

/** A graph to fill the rows of tables from, in the order of the articles and of their texts. */
export class TableFacts {
  readonly #nodes: ReadonlyMap<string, Node>;
  readonly #from: ReadonlyMap<string, readonly Edge[]>;
  readonly #to: ReadonlyMap<string, readonly Edge[]>;

  constructor({ nodes, edges }: Graph) {
    this.#nodes = new Map(nodes.map((node) => [node.id, node]));
    this.#from = grouped(edges, ({ from }) => from);
    this.#to = grouped(edges, ({ to }) => to);
  }

  nodes(labels: readonly Label[]): Node[] {
    return [...this.#nodes.values()]
      .filter(({ label }) => labels.includes(label))
      .sort((one, other) => compare(articleOf(one.id), articleOf(other.id)) || this.start(one) - this.start(other));
  }

  endsOf(id: string, type: RelationshipType): Node[] {
    return this.#edgesFrom(id, type).flatMap(({ to }) => this.#nodes.get(to) ?? []);
  }

  startsOf(id: string, type: RelationshipType): Node[] {
    return (this.#to.get(id) ?? []).flatMap((edge) => (edge.type === type ? (this.#nodes.get(edge.from) ?? []) : []));
  }

  names(nodes: readonly Node[]): string {
    return nodes.map(({ id, properties }) => String(properties['name'] ?? id)).join('; ');
  }

  texts(nodes: readonly Node[]): string {
    return nodes.map(({ properties }) => String(properties['text'])).join('; ');
  }

  participants(event: string, as: string): string {
    const edges = (this.#to.get(event) ?? []).filter(({ properties }) => properties['as'] === as);
    return this.names(edges.flatMap(({ from }) => this.#nodes.get(from) ?? []));
  }

  roles(person: string): string {
    return this.endsOf(person, 'HOLDS').map(titleOf).join('; ');
  }

  /** Of every holding of a role: article, person, status, role, of, words, start, end, confidence. */
  roleRows(): (string | number | undefined)[][] {
    return this.nodes(['Person']).flatMap((person) =>
      this.#edgesFrom(person.id, 'HOLDS').map(({ to, properties }) => {
        const role = this.#nodes.get(to)!;
        const [evidence] = (properties['evidence'] as readonly string[]).map(parseEvidence);
        return [
          ...[
            articleOf(person.id),
            this.names([person]),
            String(properties['status']),
            String(role.properties['title']),
          ],
          ...[this.names(this.endsOf(to, 'OF')), (properties['words'] as readonly string[])[0]],
          ...[evidence?.start, evidence?.end, Number(properties['confidence'])],
        ];
      }),
    );
  }

  articleDate(id: string): string | undefined {
    const date = this.#nodes.get(articleOf(id))?.properties['date'];
    return typeof date === 'string' ? date : undefined;
  }

  /** Where the first mention starts, of a Statement its content. */
  start(node: Node): number {
    return this.#spans(node)[0] ?? 0;
  }

  end(node: Node): number {
    const spans = this.#spans(node);
    return (node.label === 'Statement' ? spans.at(-1) : spans[1]) ?? 0;
  }

  #spans(node: Node): readonly number[] {
    const { spans } = node.label === 'Statement' ? node.properties : this.#mention(node);
    return Array.isArray(spans) ? (spans as number[]) : [];
  }

  #mention({ id }: Node): Edge['properties'] {
    return this.#edgesFrom(id, 'MENTIONED_IN')[0]?.properties ?? {};
  }

  #edgesFrom(id: string, type: RelationshipType): Edge[] {
    return (this.#from.get(id) ?? []).filter((edge) => edge.type === type);
  }
}

function titleOf({ properties: { title, of } }: Node): string {
  return typeof of === 'string' ? `${String(title)} of ${of}` : String(title);
}
