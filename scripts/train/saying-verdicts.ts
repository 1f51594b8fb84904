/** Which drafts say what PolNeAR's annotators found that somebody says. */
import type { StatementDraft } from '../../src/extract/statements/draft.ts';
import type { Span } from '../../src/span.ts';

type Offsets = readonly (readonly [start: number, end: number])[];

export interface AnnotatedArticle {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly { readonly content: Offsets }[];
}

/** Contents are the same that share half of their letters. */
const leastShared = 0.5;

/** So much of a draft lies in what the draft is a part of. */
const leastInside = 0.6;

interface Group {
  readonly members: readonly StatementDraft[];
  readonly letters: ReadonlySet<number>;
}

/**
 * Of each draft whether it is said. PolNeAR has one attribution around "she said" where there are two drafts of one cue,
 * which are compared together; of what stands with its cue inside of a content it annotates nothing, so no verdict is
 * passed on that.
 */
export function verdictsOf(
  { text, attributions }: AnnotatedArticle,
  drafts: readonly StatementDraft[],
): Map<StatementDraft, boolean> {
  const wanted = attributions.map(({ content }) => ({ content, letters: lettersOf(text, content) }));
  const groups = groupsOf(text, drafts);
  const partners = aligned(
    wanted.map(({ letters }) => letters),
    groups.map(({ letters }) => letters),
  );
  const verdicts = new Map<StatementDraft, boolean>();
  groups.forEach(({ members }, at) => {
    const partner = partners.get(at);
    for (const draft of members) {
      const own = lettersOf(text, offsetsOf(draft));
      const isSaid = partner !== undefined && share(own, wanted[partner]!.letters) >= leastInside;
      const isInside = wanted.some(
        ({ content, letters }) => holdsCue(content, draft.cue) && share(own, letters) >= leastInside,
      );
      if (isSaid || !isInside) verdicts.set(draft, isSaid);
    }
  });
  return verdicts;
}

const offsetsOf = ({ pieces }: StatementDraft): Offsets => pieces.map(({ start, end }) => [start, end]);

function groupsOf(text: string, drafts: readonly StatementDraft[]): Group[] {
  const byCue = new Map<unknown, StatementDraft[]>();
  for (const draft of drafts) {
    const key = draft.cue?.start ?? draft;
    byCue.set(key, [...(byCue.get(key) ?? []), draft]);
  }
  return [...byCue.values()].map((members) => ({ members, letters: lettersOf(text, members.flatMap(offsetsOf)) }));
}

/** Whether the cue stands inside of the content; a draft without one may. */
function holdsCue(content: Offsets, cue: Span | undefined): boolean {
  const [first, last] = [content[0], content.at(-1)];
  return first !== undefined && last !== undefined && (!cue || (cue.start >= first[0] && cue.end <= last[1]));
}

/** Where the letters and digits of the stretches stand: marks, blanks and a leading "that" don't count. */
function lettersOf(text: string, offsets: Offsets): Set<number> {
  const letters = new Set<number>();
  offsets.forEach(([start, end], i) => {
    const lead = i === 0 ? /^[\s\p{P}]*that\s+/iu.exec(text.slice(start, end))?.[0].length : undefined;
    for (let at = start + (lead ?? 0); at < end; at++) if (/[\p{L}\p{N}]/u.test(text[at]!)) letters.add(at);
  });
  return letters;
}

const common = (one: ReadonlySet<number>, other: ReadonlySet<number>): number =>
  [...one].filter((at) => other.has(at)).length;

const share = (one: ReadonlySet<number>, other: ReadonlySet<number>): number =>
  common(one, other) / Math.max(1, one.size);

/** The found ones' partners among the wanted, one to one, the best pairs first. */
function aligned(wanted: readonly Set<number>[], found: readonly ReadonlySet<number>[]): Map<number, number> {
  const pairings = wanted.flatMap((one, i) =>
    found.map((other, at) => {
      const both = common(one, other);
      return { i, at, shared: both / Math.max(1, one.size + other.size - both) };
    }),
  );
  const partners = new Map<number, number>();
  const taken = new Set<number>();
  for (const { i, at, shared } of pairings.sort((one, other) => other.shared - one.shared)) {
    if (shared < leastShared || taken.has(i) || partners.has(at)) continue;
    taken.add(i);
    partners.set(at, i);
  }
  return partners;
}
