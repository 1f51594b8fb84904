/** What an article's fields are called, by feeds, news services and schema.org. */

export const fieldNames = {
  id: ['id', '_id', '@id', 'guid', 'uuid'],
  title: ['title', 'headline'],
  date: [
    ...['date', 'published', 'datePublished', 'publishedAt', 'publishedDate', 'publishedTime', 'pubDate'],
    ...['publicationDate', 'publishDate', 'webPublicationDate', 'dc:date'],
  ],
  source: ['source', 'publisher', 'publication', 'newspaper', 'siteName'],
  url: ['url', 'link', 'canonicalUrl', 'webUrl', 'permalink', 'mainEntityOfPage'],
  byline: ['byline', 'author', 'authors', 'creator', 'dc:creator'],
  text: ['text', 'articleBody', 'body', 'content', 'contentHtml', 'contentText', 'bodyText', 'fullText'],
} as const;

export type FieldName = keyof typeof fieldNames;
export type Fields = Readonly<Record<string, unknown>>;

/** Case, underscores and hyphens don't matter: `date_published`, `DatePublished`. */
function plain(name: string): string {
  return name.toLowerCase().replace(/[_\s-]/gu, '');
}

const plainNames = new Map(Object.entries(fieldNames).map(([field, names]) => [field, names.map(plain)]));

/** What stands under a field's names, the usual one first, each with the name as it is written. */
export function valuesOf(fields: Fields, field: FieldName): { readonly name: string; readonly value: unknown }[] {
  const names = plainNames.get(field)!;
  const found: { name: string; value: unknown; rank: number }[] = [];
  for (const [name, value] of Object.entries(fields)) {
    const rank = names.indexOf(plain(name));
    if (rank >= 0 && !isAbsent(value)) found.push({ name, value, rank });
  }
  return found.sort((one, other) => one.rank - other.rank);
}

/** Null, the empty string and the empty list stand for what is absent. */
function isAbsent(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  return typeof value === 'string' ? value.trim() === '' : Array.isArray(value) && value.length === 0;
}

/** Whether it looks like an article: something stands where the text belongs. */
export function hasText(fields: Fields): boolean {
  return valuesOf(fields, 'text').length > 0;
}

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
