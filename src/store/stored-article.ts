import type { StoredArticle } from './store.ts';

/** @param properties of the Article node */
export function storedArticle(id: string, { title, date }: Readonly<Record<string, unknown>>): StoredArticle {
  return { id, ...(typeof title === 'string' && { title }), ...(typeof date === 'string' && { date }) };
}
