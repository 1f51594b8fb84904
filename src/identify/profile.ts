/** What one article tells of somebody or something that other articles may tell of too. */
import type { Graph, Node } from '../graph.ts';
import { grouped } from '../grouped.ts';
import { articleOf } from '../identity.ts';
import { identifiedLabels, type IdentifiedLabel } from '../ontology.ts';
import { foldedName } from './names/fold.ts';

export interface Profile {
  /** The node's id. */
  readonly id: string;
  readonly kind: IdentifiedLabel;
  readonly article: string;
  /** That there is such a thing, 0 to 1. */
  readonly confidence: number;
  /** The node's own name, then its other ones. */
  readonly names: readonly string[];
  /** Of roles that are held: "mayor", and "mayor of port aldous" where the article tells of what; sorted. */
  readonly roles: readonly string[];
  /** Folded names of whom and what else the article names; sorted. */
  readonly company: readonly string[];
}

/** What an Identity is made of: a node's id, its kind, its article and its names. */
export type IdentityMember = Pick<Profile, 'id' | 'kind' | 'article' | 'names'>;

const labels: ReadonlySet<string> = new Set(identifiedLabels);

export function isIdentifiedLabel(label: string): label is IdentifiedLabel {
  return labels.has(label);
}

/** The kind of a profile's node, by its id. */
export function kindsOf(profiles: readonly Profile[]): (id: string) => IdentifiedLabel | undefined {
  const kinds = new Map(profiles.map(({ id, kind }) => [id, kind]));
  return (id) => kinds.get(id);
}

/** A node as a member of an Identity. */
export function memberOf(
  id: string,
  kind: IdentifiedLabel,
  properties: Readonly<Record<string, unknown>>,
): IdentityMember {
  const names = [properties['name'] as string, ...((properties['aliases'] ?? []) as readonly string[])];
  return { id, kind, article: articleOf(id), names };
}

/** A node that may have a profile, with the roles that it holds. */
export interface NamedNode {
  readonly node: Node;
  readonly roles: readonly { readonly title: string; readonly of?: string | undefined }[];
}

/** The profiles of a graph's nodes that have a name, in the order of the nodes. */
export function profilesOf(graph: Graph): Profile[] {
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  const held = grouped(
    graph.edges.filter(({ type, to }) => type === 'HOLDS' && nodes.has(to)),
    ({ from }) => from,
  );
  return profilesOfNodes(
    graph.nodes.map((node) => ({
      node,
      roles: (held.get(node.id) ?? []).map(({ to }) => {
        const { title, of } = nodes.get(to)!.properties;
        return { title: title as string, of: of as string | undefined };
      }),
    })),
  );
}

/** Folded names of those nodes that have one, by article. */
export function namesByArticle(nodes: Iterable<Node>): Map<string, Set<string>> {
  const namesIn = new Map<string, Set<string>>();
  for (const node of nodes) {
    if (!isNamed(node)) continue;
    const article = articleOf(node.id);
    const names = namesIn.get(article) ?? new Set<string>();
    namesIn.set(article, names.add(foldedName(node.properties['name'] as string)));
  }
  return namesIn;
}

/**
 * The profiles of those nodes that have a name, in their order.
 *
 * @param namesIn all that their articles name; by default what is given
 */
export function profilesOfNodes(
  nodes: readonly NamedNode[],
  namesIn: ReadonlyMap<string, ReadonlySet<string>> = namesByArticle(nodes.map(({ node }) => node)),
): Profile[] {
  const named = nodes.filter(({ node }) => isNamed(node));
  return named.map(({ node: { id, label, properties }, roles }): Profile => {
    const member = memberOf(id, label as IdentifiedLabel, properties);
    const own = new Set(member.names.map(foldedName));
    return {
      ...member,
      confidence: (properties['confidence'] ?? 1) as number,
      roles: [...new Set(roles.flatMap(asTold))].sort(),
      company: [...namesIn.get(member.article)!].filter((name) => !own.has(name)).sort(),
    };
  });
}

function isNamed({ label, properties }: Node): boolean {
  return isIdentifiedLabel(label) && properties['named'] !== false && foldedName(properties['name'] as string) !== '';
}

function asTold({ title, of }: NamedNode['roles'][number]): string[] {
  const told = foldedName(title);
  return of === undefined ? [told] : [told, `${told} of ${foldedName(of)}`];
}
