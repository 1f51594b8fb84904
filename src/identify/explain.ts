/** What speaks for and against it that nodes are one, in lines to be read. */
import { fullNamesAgree, partsOf } from '../annotate/referents/names/parts.ts';
import { englishIdentityWords } from '../languages/en/identity-words.ts';
import { blockOf } from './block.ts';
import type { Decision } from './decisions/decisions.ts';
import { foldedName } from './names/fold.ts';
import { identifiedClusters, identityOf } from './identify.ts';
import type { Profile } from './profile.ts';
import { reasonsOf } from './reasons.ts';

export interface Question {
  /** A node's id, or a name. */
  readonly one: string;
  readonly other?: string | undefined;
  readonly decisions?: readonly Decision[];
}

/** Most nodes that are told of one identity. */
const most = 20;

/** Empty where nobody is meant. */
export function explain(profiles: readonly Profile[], { one, other, decisions = [] }: Question): string[] {
  const meant = meantBy(profiles, one);
  const others = other === undefined ? [] : meantBy(profiles, other);
  const clusters = identifiedClusters(profiles, { decisions });
  const told = new Set([...meant, ...others].map(({ id }) => id));
  const lines = clusters.flatMap((cluster): string[] => {
    const members = cluster.members.filter(({ profile }) => told.has(profile.id));
    if (members.length === 0) return [];
    const identity = identityOf(cluster.members.map(({ profile }) => profile));
    const { name, articles } = identity.properties;
    const reasons = reasonsOf(cluster, name as string);
    const shown = members
      .slice(0, most)
      .flatMap((member) => [
        `  ${member.profile.id} (${member.profile.names[0]!})`,
        ...reasons(member).map((reason) => `    + ${reason}`),
      ]);
    const rest = members.length > most ? [`  and ${members.length - most} more`] : [];
    return [`${String(name)}: ${String(articles)} articles, ${identity.id}`, ...shown, ...rest];
  });
  const identified = new Set(clusters.flatMap(({ members }) => members.map(({ profile }) => profile.id)));
  const alone = [...meant, ...others].filter(({ id }) => !identified.has(id));
  lines.push(...alone.map(({ id, names }) => `${id} (${names[0]!}): no other article clearly means the same`));
  const [first] = meant;
  const second = others[0];
  if (first && second) lines.push(...against(first, second).map((line) => `- ${line}`));
  return lines;
}

function meantBy(profiles: readonly Profile[], text: string): Profile[] {
  const exact = profiles.filter(({ id }) => id === text);
  if (exact.length > 0) return exact;
  const name = foldedName(text);
  return profiles.filter(({ names }) => names.some((own) => foldedName(own) === name));
}

/** What speaks against it that two are one. */
function against(one: Profile, other: Profile): string[] {
  const [a, b] = [one.names[0]!, other.names[0]!];
  if (one.kind !== other.kind) return [`${a} is a ${one.kind}, ${b} a ${other.kind}`];
  const found: string[] = [];
  if (one.article === other.article) found.push('one article names both, so they are two there');
  if (blockOf(one, englishIdentityWords) !== blockOf(other, englishIdentityWords)) {
    found.push(`${a} and ${b} have neither a surname, a name nor initials in common`);
  } else if (one.kind === 'Person') {
    const [parts, otherParts] = [partsOf(a), partsOf(b)];
    const areFull = parts.words.length > 1 && otherParts.words.length > 1;
    if (areFull && !fullNamesAgree(parts, otherParts, englishIdentityWords.areOneName)) {
      found.push(`${a} and ${b} are not forms of one name`);
    }
  }
  const common = one.company.filter((name) => other.company.includes(name));
  if (common.length === 0) found.push('nothing that is named beside one is named beside the other');
  return found;
}
