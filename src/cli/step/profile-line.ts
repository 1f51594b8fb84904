/** Profiles on lines of their own, each with its block, so that whatever sorts lines can put blocks together. */
import { z } from 'zod';
import { blockOf } from '../../identify/block.ts';
import type { Profile } from '../../identify/profile.ts';
import { englishIdentityWords } from '../../languages/en/identity-words.ts';
import { identifiedLabels } from '../../ontology.ts';

const names = z.array(z.string());
const profileLine = z.object({
  block: z.string(),
  profile: z.object({
    id: z.string(),
    kind: z.enum(identifiedLabels),
    article: z.string(),
    confidence: z.number(),
    names: names.min(1),
    roles: names,
    company: names,
  }),
});

export interface ProfileLine {
  readonly block: string;
  readonly profile: Profile;
}

/** One line, with its end. */
export function toProfileLine(profile: Profile): string {
  const line: ProfileLine = { block: blockOf(profile, englishIdentityWords), profile };
  return `${JSON.stringify(line)}\n`;
}

/** Undefined where the line is none of {@link toProfileLine}. */
export function fromProfileLine(line: string): ProfileLine | undefined {
  try {
    return profileLine.safeParse(JSON.parse(line)).data;
  } catch {
    return undefined;
  }
}
