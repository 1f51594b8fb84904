/** Which happening was before which: as words say, and as dates do. */
import type { Factuality } from '../../../ontology.ts';
import type { Span } from '../../../span.ts';
import type { EventWords } from '../../events.ts';
import type { Scene } from '../../scene.ts';
import type { EventDate } from '../dates/anchors.ts';
import { neighboursByDate, precedes } from './dated.ts';
import { OrderWords, type ToldOrder } from './told.ts';

/** An event of the graph as far as its order goes. */
export interface OrderedEvent {
  readonly id: string;
  /** The tokens that mention it. */
  readonly mentions: readonly number[];
  readonly factuality: Factuality;
  readonly when: EventDate | undefined;
}

/** How sure an order by words or by dates is where nothing has been counted. */
const score = 0.85;

/** By the number of the earlier one those of the later ones. */
type Followers = Map<number, Set<number>>;

/** Adds `BEFORE` between events that are asserted or reported; never in a circle. */
export function readOrder(scene: Scene, events: readonly OrderedEvent[], words: EventWords): void {
  const happened = events.flatMap(({ factuality }, i) => (/^(?:asserted|reported)$/u.test(factuality) ? [i] : []));
  const dates = new Map(happened.flatMap((i) => (events[i]!.when ? [[i, events[i]!.when.value] as const] : [])));
  const happeningAt = new Map(happened.flatMap((i) => events[i]!.mentions.map((token) => [token, i] as const)));
  const dated = neighboursByDate(dates);
  const byDate = followersOf(dated);
  const told = consistent(new OrderWords(scene, words, happeningAt).all(), byDate, dates);
  const byWord = followersOf(told.map(({ first, then }) => [first, then]));
  const before = (first: number, then: number, evidence: readonly Span[], rule: string): void => {
    scene.graph.edge({
      type: 'BEFORE',
      from: events[first]!.id,
      to: events[then]!.id,
      evidence: evidence.map(({ start, end }) => ({ start, end, rule })),
      score,
    });
  };
  for (const { first, then, by } of told) before(first, then, [by], 'order-by-word');
  for (const [first, then] of dated) {
    if (isImplied(first, then, byDate, byWord)) continue;
    before(first, then, [events[first]!.when!.time, events[then]!.when!.time], 'order-by-date');
  }
}

function followersOf(pairs: readonly (readonly [first: number, then: number])[]): Followers {
  const followers: Followers = new Map();
  for (const [first, then] of pairs) followers.set(first, (followers.get(first) ?? new Set()).add(then));
  return followers;
}

/** Without what contradicts the dates or what was told before. */
function consistent(told: readonly ToldOrder[], byDate: Followers, dates: ReadonlyMap<number, string>): ToldOrder[] {
  const known: Followers = new Map([...byDate].map(([first, followers]) => [first, new Set(followers)]));
  return told.filter(({ first, then }) => {
    const [one, other] = [dates.get(first), dates.get(then)];
    if (one !== undefined && other !== undefined && precedes(other, one)) return false;
    if (leadsTo(known, then, first)) return false;
    known.set(first, (known.get(first) ?? new Set()).add(then));
    return true;
  });
}

function leadsTo(followers: Followers, from: number, to: number): boolean {
  const seen = new Set([from]);
  for (const one of seen) {
    if (one === to) return true;
    for (const next of followers.get(one) ?? []) seen.add(next);
  }
  return false;
}

/** Whether words put another event in between, or say the same. */
function isImplied(first: number, then: number, byDate: Followers, byWord: Followers): boolean {
  const afterwards = byWord.get(first) ?? new Set<number>();
  const isBetween = (one: number): boolean =>
    byDate.get(one)?.has(then) === true || byWord.get(one)?.has(then) === true;
  return (
    afterwards.has(then) ||
    [...afterwards].some(isBetween) ||
    [...(byDate.get(first) ?? [])].some((one) => byWord.get(one)?.has(then))
  );
}
