/** Some bodies or works in the order in which the text names them. */
import type { Referent } from '../../../doc.ts';
import { firstPast } from '../../../search.ts';

interface Named {
  readonly referent: Referent;
  /** An offset of the text, or a token. */
  readonly at: number;
}

export interface Counted {
  readonly referent: Referent;
  readonly times: number;
}

export class InOrder {
  readonly #byStart: readonly Named[];
  readonly #byHead: readonly Named[];
  /** For each place of `#byHead`, the two that were named most up to it. */
  readonly #most: readonly (readonly Counted[])[];

  readonly #heads = new Map<Referent, readonly number[]>();

  constructor(referents: readonly Referent[]) {
    // where two begin together, the first of them is the last in order: searches go backwards
    const named = referents
      .toReversed()
      .flatMap((referent) => referent.mentions.map((mention) => ({ referent, mention })));
    const ordered = (all: Named[]): Named[] => all.sort((one, other) => one.at - other.at);
    this.#byStart = ordered(named.map(({ referent, mention }) => ({ referent, at: mention.start })));
    this.#byHead = ordered(named.map(({ referent, mention }) => ({ referent, at: mention.head })));
    this.#most = mostUpTo(this.#byHead);
  }

  /** Who was named last before the offset. */
  lastBefore(offset: number, except?: Referent): Referent | undefined {
    let i = firstPast(this.#byStart, ({ at }) => at >= offset) - 1;
    while (i >= 0 && this.#byStart[i]!.referent === except) i--;
    return this.#byStart[i]?.referent;
  }

  /** Those with a head among the tokens, half-open. */
  between(first: number, end: number): ReadonlySet<Referent> {
    const [from, to] = [first, end].map((token) => this.#firstFrom(token));
    return new Set(this.#byHead.slice(from, to).map(({ referent }) => referent));
  }

  /** How often each of the two was named before the token that were named most. */
  mostBefore(token: number): readonly Counted[] {
    return this.#most[this.#firstFrom(token) - 1] ?? [];
  }

  /** How often each of these was named before the token, the most first. */
  mostOf(some: ReadonlySet<Referent>, token: number): readonly Counted[] {
    const counted = [...some].map((referent) => ({
      referent,
      times: firstPast(this.#headsOf(referent), (head) => head >= token),
    }));
    return counted.sort((one, other) => other.times - one.times);
  }

  /** The heads of somebody's mentions, in order. */
  #headsOf(referent: Referent): readonly number[] {
    const known = this.#heads.get(referent);
    if (known) return known;
    const heads = referent.mentions.map(({ head }) => head).sort((one, other) => one - other);
    this.#heads.set(referent, heads);
    return heads;
  }

  #firstFrom(token: number): number {
    return firstPast(this.#byHead, ({ at }) => at >= token);
  }
}

function mostUpTo(named: readonly Named[]): (readonly Counted[])[] {
  const counts = new Map<Referent, number>();
  let most: readonly Counted[] = [];
  return named.map(({ referent }) => {
    const times = (counts.get(referent) ?? 0) + 1;
    counts.set(referent, times);
    const others = most.filter((one) => one.referent !== referent);
    most = [...others, { referent, times }].sort((one, other) => other.times - one.times).slice(0, 2);
    return most;
  });
}

export const onlyOne = (some: ReadonlySet<Referent>): Referent | undefined =>
  some.size === 1 ? [...some][0] : undefined;

/** The first, where it is named at least twice as often as the second. */
export function clearlyFirst([first, second]: readonly Counted[]): Referent | undefined {
  return second && first!.times < 2 * second.times ? undefined : first?.referent;
}
