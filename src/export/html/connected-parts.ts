interface Ends {
  readonly from: string;
  readonly to: string;
}

/** The nodes in groups that hang together, whatever the direction; the greatest first, else in their order. */
export function connectedParts(ids: readonly string[], edges: readonly Ends[]): string[][] {
  const neighbours = new Map<string, string[]>(ids.map((id) => [id, []]));
  for (const { from, to } of edges) {
    neighbours.get(from)!.push(to);
    neighbours.get(to)!.push(from);
  }
  const seen = new Set<string>();
  const parts: string[][] = [];
  for (const id of ids) {
    if (seen.has(id)) continue;
    seen.add(id);
    const part = [id];
    for (const one of part) {
      for (const next of neighbours.get(one)!) {
        if (seen.has(next)) continue;
        seen.add(next);
        part.push(next);
      }
    }
    parts.push(part);
  }
  return parts.sort((one, other) => other.length - one.length);
}
