/** Which people of one surname are one, over many articles. */
import { fullNamesAgree, type AreOneName, type NameParts } from '../annotate/referents/names/parts.ts';
import { compare } from '../graph.ts';
import { grouped } from '../grouped.ts';
import { clearest, type Chosen } from './clearest.ts';
import { fit, likeness, Surroundings } from './context.ts';
import type { Cluster, Member } from './cluster.ts';
import { partsOfName } from './names/person-name.ts';
import type { Profile } from './profile.ts';

interface Named {
  readonly profile: Profile;
  readonly parts: NameParts;
}

/** People of one full name. */
interface Namesake {
  readonly parts: NameParts;
  readonly profiles: readonly Profile[];
}

interface Somebody {
  readonly names: Namesake[];
  readonly members: Member[];
  readonly articles: Set<string>;
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
  const named = block.map((profile): Named => ({ profile, parts: partsOfName(profile.names[0]!) }));
  const people: Somebody[] = [];
  for (const namesake of namesakesOf(named)) place(namesake, people, all, areOneName);
  const bare = named.filter(({ parts }) => parts.words.length === 1).map(({ profile }) => profile);
  // Decided before any is added, so that none depends on the order.
  const meant = bare.map((profile) => meantBy(profile, people, all, unknown));
  meant.forEach((found, i) =>
    found?.who.members.push({ profile: bare[i]!, confidence: found.probability, reason: 'surname' }),
  );
  return people.map(({ members }) => ({ members }));
}

function namesakesOf(named: readonly Named[]): Namesake[] {
  const full = named.filter(({ parts }) => parts.words.length > 1);
  return [...grouped(full, ({ parts: { words, suffix } }) => `${words.join(' ')} ${suffix}`)]
    .sort(([a, one], [b, other]) => other.length - one.length || compare(a, b))
    .map(([, namesakes]) => ({ parts: namesakes[0]!.parts, profiles: namesakes.map(({ profile }) => profile) }));
}

/** The most frequent names come first, so that a rarer form finds the one it is a form of. */
function place(namesake: Namesake, people: Somebody[], all: Surroundings, areOneName: AreOneName): void {
  const fitting = people.filter(
    (who) =>
      who.names.every(({ parts }) => agree(parts, namesake.parts, areOneName)) &&
      !standBeside(who, namesake.profiles) &&
      (who.names[0]!.parts.suffix === namesake.parts.suffix || areAlike(who, namesake)),
  );
  const found = meantBy(namesake.profiles[0]!, fitting, all, 0);
  const who = found?.who ?? {
    names: [],
    members: [],
    articles: new Set<string>(),
    surroundings: new Surroundings(),
  };
  if (!found) people.push(who);
  who.names.push(namesake);
  for (const profile of namesake.profiles) {
    who.members.push({ profile, confidence: found?.probability ?? 1, reason: found ? 'form' : 'name' });
    who.articles.add(profile.article);
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

/** @param other how much somebody weighs of whom the block tells nothing */
function meantBy(
  profile: Profile,
  people: readonly Somebody[],
  all: Surroundings,
  other: number,
): Chosen<Somebody> | undefined {
  const weights = people.map(
    ({ surroundings }) => surroundings.articles ** prominence * Math.exp(fit(profile, surroundings, all)),
  );
  const alike = Math.max(0, ...people.map(({ surroundings }) => likeness(profile, surroundings)));
  return clearest(people, weights, other * Math.exp(-alike), clear);
}
