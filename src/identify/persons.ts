/** Which people of one surname are one, over many articles. */
import { fullNamesAgree, type AreOneName, type NameParts } from '../annotate/referents/names/parts.ts';
import { fit, likeness, Surroundings } from './context.ts';
import type { Cluster, Member } from './cluster.ts';
import { partsOfName } from './person-name.ts';
import type { Profile } from './profile.ts';

/** People of one full name. */
interface Namesake {
  readonly parts: NameParts;
  readonly profiles: readonly Profile[];
}

interface Somebody {
  readonly names: Namesake[];
  readonly members: Member[];
  readonly articles: Map<string, number>;
  readonly surroundings: Surroundings;
}

/** How many articles somebody weighs of whom the block tells nothing: a bare surname may be theirs. */
const unknown = 0.25;
/** Who is named by the surname alone is the one whom all know, far more than articles tell of each. */
const prominence = 2;
/** From here on one is meant and no other. */
const clear = 0.95;
/** Namesakes of this share of the articles in common are two: an article that names both tells them apart. */
const mostShared = 0.1;

/** Clusters of a block, in the order of their first profiles. Profiles that are alone stay alone. */
export function clustersOfPersons(block: readonly Profile[], areOneName: AreOneName): Cluster[] {
  const all = new Surroundings();
  for (const profile of block) all.add(profile);
  const people: Somebody[] = [];
  for (const namesake of namesakesOf(block)) place(namesake, people, all, areOneName);
  const bare = block.filter((profile) => partsOfName(profile.names[0]!).words.length === 1);
  // Decided before any is added, so that none depends on the order.
  const meant = bare.map((profile) => clearest(people, profile, all));
  meant.forEach((found, i) =>
    found?.who.members.push({ profile: bare[i]!, confidence: found.probability, reason: 'surname' }),
  );
  return people.map(({ members }) => ({ members }));
}

function namesakesOf(block: readonly Profile[]): Namesake[] {
  const byName = new Map<string, Profile[]>();
  for (const profile of block) {
    const { words, suffix } = partsOfName(profile.names[0]!);
    if (words.length < 2) continue;
    const key = `${words.join(' ')} ${suffix}`;
    byName.set(key, [...(byName.get(key) ?? []), profile]);
  }
  return [...byName]
    .sort(([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1))
    .map(([, profiles]) => ({ parts: partsOfName(profiles[0]!.names[0]!), profiles }));
}

/** The most frequent names come first, so that a rarer form finds the one it is a form of. */
function place(namesake: Namesake, people: Somebody[], all: Surroundings, areOneName: AreOneName): void {
  const fitting = people.filter(
    (who) =>
      who.names.every(({ parts }) => agree(parts, namesake.parts, areOneName)) &&
      !standBeside(who, namesake.profiles) &&
      (who.names[0]!.parts.suffix === namesake.parts.suffix || areAlike(who, namesake)),
  );
  const found = clearest(fitting, namesake.profiles[0]!, all, 0);
  const who = found?.who ?? {
    names: [],
    members: [],
    articles: new Map<string, number>(),
    surroundings: new Surroundings(),
  };
  if (!found) people.push(who);
  who.names.push(namesake);
  for (const profile of namesake.profiles) {
    who.members.push({ profile, confidence: found?.probability ?? 1, reason: found ? 'form' : 'name' });
    who.articles.set(profile.article, (who.articles.get(profile.article) ?? 0) + 1);
    who.surroundings.add(profile);
  }
}

function agree(one: NameParts, other: NameParts, areOneName: AreOneName): boolean {
  if (!fullNamesAgree(one, other, areOneName)) return false;
  const [middle, otherMiddle] = [one.words.slice(1, -1), other.words.slice(1, -1)];
  return middle.every(
    (word, i) => otherMiddle[i] === undefined || word.startsWith(otherMiddle[i]) || otherMiddle[i].startsWith(word),
  );
}

/** "Joseph Biden Jr." may be Joseph Biden, where something else speaks for it. */
function areAlike({ surroundings }: Somebody, { profiles }: Namesake): boolean {
  return profiles.some((profile) => likeness(profile, surroundings) > 0);
}

function standBeside({ articles }: Somebody, profiles: readonly Profile[]): boolean {
  const shared = profiles.filter(({ article }) => articles.has(article)).length;
  return shared > mostShared * Math.min(profiles.length, articles.size);
}

/** Who of several is meant, where that is clear. */
function clearest(
  people: readonly Somebody[],
  profile: Profile,
  all: Surroundings,
  other = unknown,
): { readonly who: Somebody; readonly probability: number } | undefined {
  const weights = people.map(
    ({ surroundings }) => surroundings.articles ** prominence * Math.exp(fit(profile, surroundings, all)),
  );
  const alike = Math.max(0, ...people.map(({ surroundings }) => likeness(profile, surroundings)));
  const sum = weights.reduce((a, b) => a + b, other * Math.exp(-alike));
  const best = weights.indexOf(Math.max(...weights));
  const probability = weights[best] === undefined ? 0 : weights[best] / sum;
  return probability >= clear ? { who: people[best]!, probability } : undefined;
}
