/** Nodes that may be one: what is in different blocks never is. */
import { coreOf, initialsOf } from './bodies.ts';
import { partsOfName } from './names/person-name.ts';
import type { Profile } from './profile.ts';
import type { IdentityWords } from './names/words.ts';

/**
 * People are put together by their surname. A body is put together by its initials, so that "European Central Bank"
 * and "ECB" meet, and by its name where that is one word.
 */
export function blockOf(profile: Profile, words: IdentityWords): string {
  const name = profile.names[0]!;
  if (profile.kind === 'Person') return `Person ${partsOfName(name).words.at(-1) ?? ''}`;
  const core = coreOf(name, profile, words);
  if (profile.kind !== 'Organization') return `${profile.kind} ${core}`;
  return `Organization ${initialsOf(name, core, words) ?? core}`;
}
