/** Clusters as decisions want them. */
import type { Cluster, Member } from '../cluster.ts';
import type { Decision } from './decisions.ts';
import { foldedName } from '../names/fold.ts';
import { UnionFind } from '../union.ts';

/** Splits what is decided to be different, then joins what is decided to be the same. */
export function decided(clusters: readonly Cluster[], decisions: readonly Decision[]): readonly Cluster[] {
  if (decisions.length === 0) return clusters;
  let parts = [...clusters];
  for (const { kind, one, other } of decisions) {
    if (kind === 'different') parts = parts.flatMap((cluster) => split(cluster, one, other));
  }
  return joined(
    parts,
    decisions.filter(({ kind }) => kind === 'same'),
  );
}

/** The second leaves with those of its name, or alone where both have one name. */
function split(cluster: Cluster, one: string, other: string): Cluster[] {
  const nameOf = (id: string): string | undefined => {
    const found = cluster.members.find(({ profile }) => profile.id === id);
    return found && foldedName(found.profile.names[0]!);
  };
  const [stays, leaves] = [nameOf(one), nameOf(other)];
  if (stays === undefined || leaves === undefined) return [cluster];
  const isGone = ({ profile }: Member): boolean =>
    profile.id === other || (stays !== leaves && foldedName(profile.names[0]!) === leaves);
  return [
    { members: cluster.members.filter((member) => !isGone(member)) },
    { members: cluster.members.filter(isGone) },
  ];
}

function joined(clusters: readonly Cluster[], decisions: readonly Decision[]): Cluster[] {
  const at = new Map<string, number>();
  for (const [i, { members }] of clusters.entries()) for (const { profile } of members) at.set(profile.id, i);
  const sets = new UnionFind(clusters.length);
  const named = new Set<string>();
  for (const { one, other } of decisions) {
    const [a, b] = [at.get(one), at.get(other)];
    if (a === undefined || b === undefined) continue;
    if (clusters[a]!.members[0]!.profile.kind !== clusters[b]!.members[0]!.profile.kind) continue;
    sets.join(a, b);
    named.add(one).add(other);
  }
  return sets.sets().map((members) => ({
    members: members.flatMap((i) =>
      clusters[i]!.members.map((member): Member =>
        members.length > 1 && named.has(member.profile.id) ? { ...member, confidence: 1, reason: 'decision' } : member,
      ),
    ),
  }));
}
