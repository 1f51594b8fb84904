/** What a page says about its article in JSON-LD, in the vocabulary of schema.org. */

export type LinkedData = Readonly<Record<string, unknown>>;

/** The first item of a page that is an article, wherever in the JSON-LD it stands. */
export function articleItem(document: Document): LinkedData | undefined {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const item = findArticle(parsed(script.textContent), 0);
    if (item) return item;
  }
  return undefined;
}

function parsed(source: string): unknown {
  try {
    return JSON.parse(
      source.replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\/\s*\]\]>|\]\]>)\s*$/gu, ''),
    );
  } catch {
    return undefined;
  }
}

function findArticle(value: unknown, depth: number): LinkedData | undefined {
  if (typeof value !== 'object' || value === null || depth > 8) return undefined;
  if (Array.isArray(value)) {
    for (const item of value) {
      const found = findArticle(item, depth + 1);
      if (found) return found;
    }
    return undefined;
  }
  const item = value as LinkedData;
  if (
    [item['@type']].flat().some((type) => typeof type === 'string' && /(?:Article|BlogPosting|Report)$/u.test(type))
  ) {
    return item;
  }
  return findArticle(item['@graph'], depth + 1) ?? findArticle(item['mainEntity'], depth + 1);
}

export function textIn(item: LinkedData | undefined, property: string): string | undefined {
  const value: unknown = [item?.[property]].flat()[0];
  return typeof value === 'string' ? value : undefined;
}

/** The names of people or bodies, given as objects, as strings, or as lists of either. */
export function namesIn(item: LinkedData | undefined, property: string): string[] {
  return [item?.[property]].flat().flatMap((value): string[] => {
    if (typeof value === 'string') return [value];
    if (typeof value !== 'object' || value === null) return [];
    return [(value as LinkedData)['name']].flat().filter((name) => typeof name === 'string');
  });
}
