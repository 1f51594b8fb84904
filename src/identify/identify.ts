/** One identity for what several articles mean. */
import { compare, ordered, type Edge, type Graph, type Node } from '../graph.ts';
import { grouped } from '../grouped.ts';
import { edgeKey, identityId } from '../identity.ts';
import { englishIdentityWords } from '../languages/en/identity-words.ts';
import { blockOf } from './block.ts';
import { clustersOfBodies } from './bodies.ts';
import type { Cluster } from './cluster.ts';
import { decided } from './decisions/decided.ts';
import type { Decision } from './decisions/decisions.ts';
import { clustersOfPersons } from './persons.ts';
import type { IdentityMember, Profile } from './profile.ts';
import { reasonsOf } from './reasons.ts';
import type { IdentityWords } from './names/words.ts';

export interface IdentifyOptions {
  /** What people decided themselves. */
  readonly decisions?: readonly Decision[];
  readonly words?: IdentityWords;
}

/** The identities of what the profiles tell, and the edges to them, whatever the order of the profiles. */
export function identify(profiles: readonly Profile[], options: IdentifyOptions = {}): Graph {
  const nodes: Node[] = [];
  const edges: Edge[] = [];
  for (const cluster of identifiedClusters(profiles, options)) {
    const identity = identityOf(cluster.members.map(({ profile }) => profile));
    nodes.push(identity);
    edges.push(...edgesOf(cluster, identity));
  }
  return ordered(nodes, edges);
}

/** What several nodes mean: clusters of two and more. */
export function identifiedClusters(
  profiles: readonly Profile[],
  { decisions = [], words = englishIdentityWords }: IdentifyOptions = {},
): Cluster[] {
  const blocks = grouped(profiles, (profile) => blockOf(profile, words));
  const clusters = [...blocks.values()].flatMap((block) => clustersOf(block, words));
  return decided(clusters, decisions).filter(({ members }) => members.length > 1);
}

/** Decides about a block from its profiles alone. */
export function clustersOf(block: readonly Profile[], words: IdentityWords): Cluster[] {
  const sorted = [...block].sort((one, other) => compare(one.id, other.id));
  return sorted[0]?.kind === 'Person' ? clustersOfPersons(sorted, words.areOneName) : clustersOfBodies(sorted, words);
}

/** The identity of these nodes, of which at least one is given. */
export function identityOf(members: readonly IdentityMember[]): Node {
  const names = byFrequency(members.flatMap((member) => member.names));
  const name = byFrequency(members.map((member) => member.names[0]!))[0]!;
  const { kind } = members[0]!;
  const ids = members.map(({ id }) => id);
  return {
    id: identityId(kind, ids),
    label: 'Identity',
    properties: {
      aliases: names.filter((one) => one !== name),
      articles: new Set(members.map(({ article }) => article)).size,
      kind,
      name,
    },
  };
}

function edgesOf(cluster: Cluster, identity: Node): Edge[] {
  const reasons = reasonsOf(cluster, identity.properties['name'] as string);
  return cluster.members.map((member): Edge => {
    const { profile, confidence } = member;
    const type = 'IDENTIFIED_AS';
    return {
      key: edgeKey(type, profile.id, identity.id),
      type,
      from: profile.id,
      to: identity.id,
      properties: { confidence: Math.round(confidence * profile.confidence * 1000) / 1000, reasons: reasons(member) },
    };
  });
}

function byFrequency(names: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([a, one], [b, other]) => other - one || compare(a, b)).map(([name]) => name);
}
