/** What tells bodies and places of a common name apart: who and what is named beside them. */
import type { Profile } from './profile.ts';

/**
 * Keys that two profiles share where two names of several words stand beside both: one alone, of somebody whom all know,
 * may stand beside anybody.
 *
 * @param everywhere names that tell nothing, as those of countries
 */
export function besideOf({ company }: Profile, everywhere: ReadonlySet<string>): string[] {
  const telling = company.filter((name) => name.includes(' ') && !everywhere.has(name));
  return telling.flatMap((one, i) => telling.slice(i + 1).map((other) => `${one} and ${other}`));
}
