import type { Profile } from '../../src/identify/profile.ts';

/** A profile as an article would give it: `article#kind:n`. */
export function profile(article: string, names: string | readonly string[], more: Partial<Profile> = {}): Profile {
  const all = typeof names === 'string' ? [names] : names;
  const kind = more.kind ?? 'Person';
  return {
    ...{ id: `${article}#${kind}:${all[0]!.replaceAll(/\s/gu, '-')}`, kind, article, names: all, confidence: 1 },
    ...{ roles: [], company: [] },
    ...more,
  };
}
