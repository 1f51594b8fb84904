/** When two readings mean the same thing: the measures that pair what was found with what people drew. */

export type Offsets = readonly (readonly [start: number, end: number])[];

export function pairs(flat: readonly number[]): Offsets {
  return flat.flatMap((start, i) => (i % 2 === 0 ? [[start, flat[i + 1]!] as const] : []));
}

export const overlap = (one: Offsets[number], other: Offsets[number]): boolean =>
  one[0] < other[1] && other[0] < one[1];

/** Where the letters and digits of the stretches stand: marks, blanks and a leading "that" don't count. */
export function lettersOf(text: string, offsets: Offsets): Set<number> {
  const letters = new Set<number>();
  offsets.forEach(([start, end], i) => {
    const lead = i === 0 ? /^[\s\p{P}]*that\s+/iu.exec(text.slice(start, end))?.[0].length : undefined;
    for (let at = start + (lead ?? 0); at < end; at++) if (/[\p{L}\p{N}]/u.test(text[at]!)) letters.add(at);
  });
  return letters;
}

/** The part of all members that both have. */
export function commonShare(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  const common = [...one].filter((at) => other.has(at)).length;
  return common / Math.max(1, one.size + other.size - common);
}

export function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** F1 of the words of two names or titles. */
export function wordOverlap(one: string, other: string): number {
  const [words, rest] = [wordsOf(one), wordsOf(other)];
  const all = words.length + rest.length;
  const common = words.filter((word) => {
    const at = rest.indexOf(word);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  }).length;
  return all ? (2 * common) / all : 0;
}

/** The word that says what a description is of: "spokesman" of "the spokesman for the port". */
export function headOf(description: string): string | undefined {
  return wordsOf(description.split(/,|\b(?:of|for|in|from|at|who|that|with|on|to|by)\b/iu)[0]!).at(-1);
}

/** One to one, the best pairs first: for the index of each found one that of its partner among the wanted. */
export function partners<Wanted, Found>(
  wanted: readonly Wanted[],
  found: readonly Found[],
  likeness: (wanted: Wanted, found: Found) => number,
  least: number,
): Map<number, number> {
  const pairings = wanted.flatMap((one, i) => found.map((other, j) => ({ i, j, like: likeness(one, other) })));
  const partner = new Map<number, number>();
  const taken = new Set<number>();
  for (const { i, j, like } of pairings.sort((one, other) => other.like - one.like)) {
    if (like < least || like <= 0 || taken.has(i) || partner.has(j)) continue;
    taken.add(i);
    partner.set(j, i);
  }
  return partner;
}
