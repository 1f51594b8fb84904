/** Which organisations, places and works of one block are one, over many articles: by their names. */
import { grouped } from '../grouped.ts';
import { besideOf } from './beside.ts';
import { clearest, type Chosen } from './clearest.ts';
import type { Cluster, Member, Reason } from './cluster.ts';
import { likeness, Surroundings } from './context.ts';
import { foldedWords } from './names/fold.ts';
import type { Profile } from './profile.ts';
import { UnionFind } from './union.ts';
import type { IdentityWords } from './names/words.ts';

/** A name without what it may do without. */
export function coreOf(name: string, { kind }: Pick<Profile, 'kind'>, words: IdentityWords): string {
  const folded = foldedWords(name);
  const country = words.countries.get(folded.join(' '));
  if (country !== undefined && kind !== 'Work') return country;
  const state = words.states.get(folded.join(' '));
  if (state !== undefined && kind === 'Place') return state;
  if (kind !== 'Organization') return folded.join(' ');
  const core = [...folded];
  while (core.length > 1 && words.legalForms.has(core.at(-1)!)) core.pop();
  while (core.length > 1 && words.legalForms.has(core[0]!)) core.shift();
  // "the Greens" and "the Green Party"
  core.push(words.singular(core.pop()!));
  return core.join(' ');
}

/** The first letters of a name of several words, or the name itself where it is nothing but capitals: "ECB". */
export function initialsOf(name: string, core: string, { smallWords }: IdentityWords): string | undefined {
  const parts = core.split(' ').filter((word) => !smallWords.has(word));
  if (parts.length > 1) return parts.map((word) => word.charAt(0)).join('');
  return /^(?:\p{Lu}\.?){2,6}$/u.test(name) ? core : undefined;
}

interface Named {
  readonly profile: Profile;
  /** Its name's core first, then those of other names that mean it in other articles too. */
  readonly cores: readonly string[];
}

interface Body {
  readonly members: readonly number[];
  readonly surroundings: Surroundings;
}

/** Weight of an unknown body with the same initials, by their number; from four on the last. */
const unknown = [1, 1, 0.2, 0.03, 0.01];
const clear = 0.9;

/** Clusters of a block: equal names are one, and initials are what they clearly stand for. */
export function clustersOfBodies(block: readonly Profile[], words: IdentityWords): Cluster[] {
  const named = block.map((profile) => namedAs(profile, words));
  const sets = new UnionFind(block.length);
  const first = new Map<string, number>();
  for (const [i, one] of named.entries()) {
    for (const key of keysOf(one, words)) {
      const known = first.get(key);
      if (known === undefined) first.set(key, i);
      else sets.join(known, i);
    }
  }
  const bodies = sets.sets().map((members): Body => {
    const surroundings = new Surroundings();
    for (const i of members) surroundings.add(block[i]!);
    return { members, surroundings };
  });
  const isShort = ({ members }: Body): boolean => members.every((i) => !named[i]!.cores[0]!.includes(' '));
  const whole = bodies.filter((body) => !isShort(body));
  const meant = new Map(bodies.filter(isShort).map((body) => [body, meantBy(body, whole, named)]));
  const shortOf = grouped(meant, ([, found]) => found?.who);
  return bodies
    .filter((body) => !meant.get(body))
    .map((body) => ({
      members: [
        ...body.members.map((i) => memberOf(named[i]!, named[body.members[0]!]!)),
        ...(shortOf.get(body) ?? []).flatMap(([short, found]) =>
          short.members.map((i): Member => ({
            profile: block[i]!,
            confidence: found!.probability,
            reason: 'initials',
          })),
        ),
      ],
    }));
}

/** What is shared by those that are one: their names, and of common ones ("the Senate") what stands beside them too. */
function keysOf({ profile, cores }: Named, words: IdentityWords): readonly string[] {
  const common = profile.kind === 'Organization' || profile.kind === 'Place' ? words.common[profile.kind] : undefined;
  const isCommon = (core: string): boolean =>
    common !== undefined && core.split(' ').every((word) => common.has(word) || words.smallWords.has(word));
  if (!cores.some(isCommon)) return cores;
  const beside = besideOf(profile, words.countryNames);
  return cores.flatMap((core) => (isCommon(core) ? beside.map((key) => `${core} beside ${key}`) : [core]));
}

function namedAs(profile: Profile, words: IdentityWords): Named {
  const [own, ...others] = profile.names;
  const core = coreOf(own!, profile, words);
  const initials = initialsOf(own!, core, words);
  const more = others
    .map((name) => coreOf(name, profile, words))
    .filter(
      (other) =>
        profile.kind === 'Organization' && (other === initials || (other.includes(' ') && !core.includes(other))),
    );
  return { profile, cores: [...new Set([core, ...more])] };
}

/** What initials stand for, where that is clear. */
function meantBy(short: Body, whole: readonly Body[], named: readonly Named[]): Chosen<Body> | undefined {
  const { profile, cores } = named[short.members[0]!]!;
  if (profile.kind !== 'Organization') return undefined;
  const alike = whole.map(({ surroundings }) =>
    Math.max(...short.members.map((i) => likeness(named[i]!.profile, surroundings))),
  );
  const other = unknown[Math.min(cores[0]!.length, unknown.length - 1)]! * Math.exp(-Math.max(0, ...alike));
  const weights = whole.map(({ surroundings }) => surroundings.articles);
  return clearest(whole, weights, other, clear);
}

function memberOf({ profile, cores }: Named, first: Named): Member {
  const reason: Reason = cores[0] === first.cores[0] ? 'name' : 'alias';
  return { profile, confidence: reason === 'name' ? 0.97 : 0.9, reason };
}
