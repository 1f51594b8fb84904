import type { Profile } from './profile.ts';

/** Why a node is taken for what others mean. */
export type Reason = 'name' | 'form' | 'surname' | 'initials' | 'alias' | 'decision';

export interface Member {
  readonly profile: Profile;
  /** That it is what the others are, 0 to 1. */
  readonly confidence: number;
  readonly reason: Reason;
}

/** What several articles mean. */
export interface Cluster {
  readonly members: readonly Member[];
}
