/** What a page says about its article in JSON-LD, in the vocabulary of schema.org. */

export type LinkedData = Readonly<Record<string, unknown>>;

const deepest = 12;

/** What JSON-LD tells of one article. */
export interface ArticleData {
  readonly article: LinkedData | undefined;
  /** The page that the article stands on, where it is told apart. */
  readonly page: LinkedData | undefined;
  /** An item for its `@id`, where it says more than that. */
  readonly byId: ReadonlyMap<string, LinkedData>;
}

/**
 * The item of a page that is its article, wherever in the JSON-LD it stands: of several the one with the page's own
 * address or title, else the first.
 */
export function articleData(document: Document, address: string | undefined, title: string | undefined): ArticleData {
  const byId = new Map<string, LinkedData>();
  const articles: LinkedData[] = [];
  const pages: LinkedData[] = [];
  for (const script of document.querySelectorAll('script[type^="application/ld+json" i]')) {
    for (const item of itemsIn(parsed(script.textContent), 0)) {
      const id = item['@id'];
      if (typeof id === 'string' && Object.keys(item).length > 1) byId.set(id, { ...byId.get(id), ...item });
      if (isOfType(item, /(?:Article|BlogPosting|Report)$/u)) articles.push(item);
      else if (isOfType(item, /WebPage$/u)) pages.push(item);
    }
  }
  const article =
    articles.find((item) => address !== undefined && addressesOf(item).includes(address)) ??
    articles.find((item) => title !== undefined && textIn(item, 'headline')?.trim() === title) ??
    articles[0];
  return { article, page: pages[0], byId };
}

function parsed(source: string): unknown {
  const json = source
    .replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\/\s*\]\]>|\]\]>)\s*$/gu, '')
    // A line feed inside of a string is a common mistake; between values it is a blank anyway.
    .replace(/\p{Cc}/gu, ' ')
    .replace(/;\s*$/u, '');
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** The items that stand for themselves: not the articles of a list, nor those that a list of links names. */
function itemsIn(value: unknown, depth: number): LinkedData[] {
  if (typeof value !== 'object' || value === null || depth > deepest) return [];
  if (Array.isArray(value)) return value.flatMap((item) => itemsIn(item, depth + 1));
  const item = value as LinkedData;
  const within = ['@graph', 'mainEntity', 'mainEntityOfPage', 'author', 'publisher', 'isPartOf'];
  return [item, ...within.flatMap((property) => itemsIn(item[property], depth + 1))];
}

function isOfType(item: LinkedData, type: RegExp): boolean {
  return [item['@type']].flat().some((name) => typeof name === 'string' && type.test(name));
}

function addressesOf(item: LinkedData): string[] {
  const page: unknown = item['mainEntityOfPage'];
  const named = typeof page === 'object' && page !== null ? (page as LinkedData)['@id'] : page;
  return [item['url'], item['@id'], named].filter((value) => typeof value === 'string');
}

/** The first text of a property; undefined where it has none. */
export function textIn(item: LinkedData | undefined, property: string): string | undefined {
  const value: unknown = [item?.[property]].flat()[0];
  if (typeof value === 'object' && value !== null) return textIn(value as LinkedData, '@value');
  return typeof value === 'string' ? value : undefined;
}

/** The names of people or bodies, given as objects, as references to such, as strings, or as lists of any. */
export function namesIn({ article, byId }: ArticleData, property: string): string[] {
  return [article?.[property]].flat().flatMap((value): string[] => {
    if (typeof value === 'string') return [nameOf(byId.get(value)) ?? value].flat();
    if (typeof value !== 'object' || value === null) return [];
    const item = value as LinkedData;
    return nameOf(item) ?? nameOf(byId.get(String(item['@id']))) ?? [];
  });
}

function nameOf(item: LinkedData | undefined): string[] | undefined {
  const names = [item?.['name']].flat().filter((name) => typeof name === 'string');
  return names.length > 0 ? names : undefined;
}

/** The elements that a page declares to be the part of the article that is to be paid for. */
export function paywalledParts(document: Document, item: LinkedData | undefined): ReadonlySet<Element> {
  const parts: unknown[] = [item?.['hasPart']].flat();
  return new Set(
    parts.flatMap((part) => {
      const selector =
        typeof part === 'object' && part !== null ? textIn(part as LinkedData, 'cssSelector') : undefined;
      try {
        return selector === undefined ? [] : [...document.querySelectorAll(selector)];
      } catch {
        return [];
      }
    }),
  );
}
