/** Where a quotation ends whose closing mark is missing. */

/** What tells where the attribution of an unclosed quotation begins: "said", "asked"; lower case. */
export type AttributingVerbs = ReadonlySet<string>;

/**
 * “We have one crane left, said Mayor Ada Quill. “It will take a day,” she added.
 *                        ^ before the attribution, else at the end of the paragraph
 */
export function endOfUnclosed(text: string, from: number, end: number, verbs: AttributingVerbs): number {
  const attribution =
    /[,?!.—–]\s+(?:(?<before>\p{Ll}+)\s+(?:the\s|an?\s)?\p{Lu}|(?:(?:[Tt]he\s)?[\p{L}.’'-]+\s){1,4}?(?<after>\p{Ll}+)(?=[.,:\s]))/gu;
  const stretch = text.slice(from, end);
  for (const match of stretch.matchAll(attribution)) {
    const { before, after } = match.groups!;
    if (verbs.has(before ?? after!)) return from + match.index + 1;
  }
  return end;
}
