/** What speaks for it that a node is what others are, in words. */
import { compare } from '../graph.ts';
import type { Cluster, Member } from './cluster.ts';
import { Surroundings } from './context.ts';
import { foldedName } from './names/fold.ts';

/** How much of what stands around both is told. */
const most = 3;

/**
 * Without counts: one article more must not change what is told of all the others.
 *
 * @param name the identity's own
 */
export function reasonsOf({ members }: Cluster, name: string): (member: Member) => string[] {
  const all = new Surroundings();
  const named = new Map<string, number>();
  for (const { profile } of members) {
    all.add(profile);
    const own = foldedName(profile.names[0]!);
    named.set(own, (named.get(own) ?? 0) + 1);
  }
  return (member) => {
    const { profile } = member;
    const own = profile.names[0]!;
    const others = named.get(foldedName(own))! - 1;
    const roles = profile.roles.filter((role) => all.count(`as ${role}`) > 1);
    const company = profile.company
      .filter((one) => one.includes(' ') && all.count(one) > 1)
      .sort((a, b) => all.count(b) - all.count(a) || compare(a, b));
    return [
      ...(member.reason === 'decision' ? ['somebody decided so'] : []),
      ...(others > 0 ? [`${own}: the same name in ${others === 1 ? 'another article' : 'other articles'}`] : []),
      ...(others > 0 && member.reason === 'name' ? [] : [because(member, own, name)]),
      ...(roles.length > 0 ? [`the same role: ${roles.slice(0, most).join(', ')}`] : []),
      ...(company.length > 0 ? [`named together with: ${company.slice(0, most).join(', ')}`] : []),
    ].filter(Boolean);
  };
}

function because({ reason, profile }: Member, own: string, name: string): string {
  switch (reason) {
    case 'name':
      return own === name ? 'others go by this name' : `${own}: a form of ${name}`;
    case 'form':
      return `${own}: a form of ${name}`;
    case 'surname':
      return `${own}: nobody else of this surname is as likely as ${name}`;
    case 'initials':
      return `${own}: the initials of ${name}`;
    case 'alias':
      return `also named ${profile.names.slice(1).join(', ') || own}`;
    case 'decision':
      return '';
  }
}
