/** Neighbours in the order of their dates. */
import { compare } from '../../../graph.ts';
import { firstPast } from '../../../search.ts';

/** Whether all of the first is over when the second begins; dates as ISO 8601, as precise as they are. */
export function precedes(one: string, other: string): boolean {
  // "2021" lasts until what sorts after all of its days
  return compare(`${one}~`, other) < 0;
}

/** Dates that many have would make an edge of each pair: of more followers only those told nearest count. */
const most = 6;

/**
 * Pairs of numbers, the earlier one first, without those that have another in between. Takes time in proportion to
 * the dates.
 *
 * @param dates by the numbers of what they date, which count in the order of the text
 */
export function neighboursByDate(dates: ReadonlyMap<number, string>): [first: number, then: number][] {
  const sorted = [...dates].sort(([, one], [, other]) => compare(one, other));
  const soonestEnd = sorted.map(([, date]) => `${date}~`);
  for (let i = sorted.length - 2; i >= 0; i--)
    if (compare(soonestEnd[i + 1]!, soonestEnd[i]!) < 0) soonestEnd[i] = soonestEnd[i + 1]!;
  return sorted.flatMap(([first, date]) => {
    const from = firstPast(sorted, ([, other]) => precedes(date, other));
    const until = soonestEnd[from];
    const followers: number[] = [];
    for (let i = from; i < sorted.length && compare(sorted[i]![1], until!) <= 0; i++) followers.push(sorted[i]![0]);
    return followers
      .sort((one, other) => Math.abs(one - first) - Math.abs(other - first) || one - other)
      .slice(0, most)
      .map((then): [number, number] => [first, then]);
  });
}
