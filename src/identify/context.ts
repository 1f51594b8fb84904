/** How well what stands around a name fits what stands around others. */
import type { Profile } from './profile.ts';

/** How often each thing is told with somebody, over several articles. */
export class Surroundings {
  readonly #counts = new Map<string, number>();
  articles = 0;

  add(profile: Profile): void {
    this.articles++;
    for (const thing of thingsOf(profile)) this.#counts.set(thing, (this.#counts.get(thing) ?? 0) + 1);
  }

  count(thing: string): number {
    return this.#counts.get(thing) ?? 0;
  }
}

/** What is told with somebody: company, and roles, which count as their own kind of thing. */
export function thingsOf({ company, roles }: Profile): string[] {
  return [...company, ...roles.map((role) => `as ${role}`)];
}

/**
 * How much likelier these surroundings are with one than with all of the block, as a logarithm: a naive Bayes
 * classifier, damped because names that stand together are told together.
 */
export function fit(profile: Profile, one: Surroundings, all: Surroundings): number {
  let sum = 0;
  for (const thing of thingsOf(profile)) {
    const everywhere = all.count(thing);
    if (everywhere < 2) continue;
    const usual = everywhere / all.articles;
    sum += Math.log((one.count(thing) + smoothing * usual) / (one.articles + smoothing) / usual);
  }
  return Math.max(-most, Math.min(most, damping * sum));
}

/**
 * How much less likely it is that an unknown other is meant, for what one has in common with another: a role, or names of
 * several words beside it, which are seldom told of two.
 */
export function likeness(profile: Profile, one: Surroundings): number {
  const roles = profile.roles.some((role) => one.count(`as ${role}`) > 0) ? ofRole : 0;
  const company = profile.company.filter((name) => name.includes(' ') && one.count(name) > 0).length;
  return roles + ofCompany * Math.min(company, mostCompany);
}

const ofRole = 1.4;
const ofCompany = 0.4;
const mostCompany = 4;
/** So many articles that tell what all do count with those of one. */
const smoothing = 5;
const damping = 0.3;
/** Surroundings alone never decide against what is twenty times as frequent. */
const most = 3;
