/** Identities across the articles of a graph in memory. */
import { edgeAttributes, nodeAttributes, type NewsMultiGraph, type NodeAttributes } from '../../export/graphology.ts';
import { ordered, type Edge, type Graph, type Node } from '../../graph.ts';
import { decisionLines, misfits, type Decision } from '../../identify/decisions/decisions.ts';
import { identify, identityOf } from '../../identify/identify.ts';
import { memberOf, profilesOf } from '../../identify/profile.ts';
import { ProfilesByBlock } from '../../identify/profiles-by-block.ts';
import { articleOf, edgeKey } from '../../identity.ts';
import type { IdentifiedLabel } from '../../ontology.ts';
import { identityChanges } from '../identity-changes.ts';
import { edgeProperties, nodeProperties } from '../properties.ts';
import type { IdentifySummary } from '../store.ts';

const type = 'IDENTIFIED_AS';

interface NodeEvent {
  readonly key: string;
  readonly attributes: NodeAttributes;
}

/** Hears which nodes come and go, whoever adds or drops them, and decides about the blocks of their articles alone. */
export class MemoryIdentities {
  readonly #graph: NewsMultiGraph;
  readonly #graphOf: (article: string) => Graph;
  readonly #identities = new Set<string>();
  readonly #changed = new Set<string>();
  #profiles = new ProfilesByBlock();
  #decisions: readonly Decision[] = [];
  /** Whether they were ever worked out. */
  isIdentified = false;

  /** @param graphOf an article's own graph; empty where there is none */
  constructor(graph: NewsMultiGraph, graphOf: (article: string) => Graph) {
    this.#graph = graph;
    this.#graphOf = graphOf;
    const heard = ({ key, attributes }: NodeEvent): void => {
      if (attributes.label !== 'Identity') this.#changed.add(articleOf(key));
      else if (graph.hasNode(key)) this.#identities.add(key);
      else this.#identities.delete(key);
    };
    graph.on('nodeAdded', heard);
    graph.on('nodeDropped', heard);
    graph.on('cleared', () => {
      this.#profiles = new ProfilesByBlock();
      this.#decisions = [];
      this.isIdentified = false;
      this.#changed.clear();
      this.#identities.clear();
    });
  }

  identify(decisions: readonly Decision[] = this.#decisions): IdentifySummary {
    if (decisionLines(decisions) !== decisionLines(this.#decisions)) this.#profiles.touchAll();
    this.#decisions = decisions;
    this.isIdentified = true;
    for (const article of this.#changed) this.#profiles.put(article, profilesOf(this.#graphOf(article)));
    this.#changed.clear();
    const profiles = this.#profiles.takeTouched(decisions);
    this.#replace(
      profiles.flatMap(({ id }) => this.of(id)),
      identify(profiles, { decisions }),
    );
    return {
      identities: this.#identities.size,
      nodes: [...this.#identities].reduce((sum, id) => sum + this.#graph.inDegree(id), 0),
      misfits: misfits(decisions, (id) => this.#profiles.kindOf(id)),
    };
  }

  all(): Graph {
    return this.#read([...this.#identities]);
  }

  /** Ids of the identities of a node: one at most. */
  of(id: string): string[] {
    return this.#graph.mapOutEdges(id, (_, { type: own }, _from, to) => (own === type ? [to] : [])).flat();
  }

  /** After nodes of theirs went: one that is left with fewer than two goes, the others follow from what is left. */
  putRight(ids: Iterable<string>): void {
    for (const id of ids) {
      const { edges } = this.#read([id]);
      if (edges.length < 2) {
        this.#graph.dropNode(id);
        continue;
      }
      const identity = identityOf(edges.map(({ from }) => this.#member(from)));
      const leading = edges.map((edge) => ({ ...edge, key: edgeKey(type, edge.from, identity.id), to: identity.id }));
      this.#replace([id], ordered([identity], leading));
    }
  }

  #member(id: string) {
    const { label, ...properties } = this.#graph.getNodeAttributes(id);
    return memberOf(id, label as IdentifiedLabel, properties);
  }

  #read(ids: readonly string[]): Graph {
    const nodes = ids.map((id): Node => {
      return { id, label: 'Identity', properties: nodeProperties('Identity', this.#graph.getNodeAttributes(id)) };
    });
    const edges = ids.flatMap((id) =>
      this.#graph.mapInEdges(id, (key, attributes, from, to): Edge => {
        return { key, type, from, to, properties: edgeProperties(type, attributes) };
      }),
    );
    return ordered(nodes, edges);
  }

  /** Touches only what differs, so that what others added to an identity stays. */
  #replace(before: readonly string[], after: Graph): void {
    const changes = identityChanges(this.#read([...new Set(before)]), after);
    for (const { key } of changes.goneEdges) this.#graph.dropEdge(key);
    for (const { id } of changes.goneNodes) this.#graph.dropNode(id);
    for (const { node } of changes.setNodes) this.#graph.mergeNode(node.id, nodeAttributes(node));
    for (const { edge } of changes.setEdges) {
      this.#graph.mergeDirectedEdgeWithKey(edge.key, edge.from, edge.to, edgeAttributes(edge));
    }
  }
}
