/** One draft for each organisation, place and work that is named. */
import type { Entity } from '../../../doc.ts';
import { draft, type Draft } from '../draft.ts';
import { plain } from './parts.ts';

const labelOf = { ORGANIZATION: 'Organization', PLACE: 'Place', WORK: 'Work' } as const;

/** "Federal Bureau of Investigation" as fbi: the first letters of its capitalised words. */
function initialsOf(name: string): string {
  const capitalised = name.split(/[\s-]+/u).filter((word) => /^\p{Lu}/u.test(word));
  return capitalised.length > 1 ? plain(capitalised.map((word) => word.charAt(0)).join('')) : '';
}

const withoutArticle = (name: string): string => name.replace(/^the\s+/iu, '');
/** "A&C" is read as its letters. */
const wordsOf = (name: string): string[] =>
  name.split(/\s+/u).map((word) => (word === '&' ? word : plain(word).replace(/&/gu, '')));

/** Names under which a shorter one would look for the whole: its first word, all but its first, its initials. */
function shortFormsOf(name: string): string[] {
  const words = wordsOf(name);
  const beginnings = words.slice(1).map((_, i) => words.slice(0, i + 1).join(' '));
  const ends = words.slice(1, -1).map((_, i) => words.slice(i + 1).join(' '));
  return [...beginnings, ...ends, initialsOf(name)].filter((form) => form.length > 1);
}

/** Groups names of one type: equal ones, and except of places a short form with the name that it shortens. */
function grouped(text: string, entities: readonly Entity[], type: keyof typeof labelOf): Draft[] {
  const byName = new Map<string, Draft>();
  const named = entities
    .filter((entity) => entity.type === type)
    .map((entity) => ({ entity, name: withoutArticle(text.slice(entity.start, entity.end)).replace(/\s+/gu, ' ') }));
  // the longest first, so that a short form finds its whole wherever that stands
  const names = [...new Set(named.map(({ name }) => name))].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  for (const name of names) {
    const key = wordsOf(name).join(' ');
    const one = byName.get(key) ?? draft(labelOf[type], true);
    byName.set(key, one);
    if (type === 'PLACE') continue;
    for (const form of shortFormsOf(name)) if (!byName.has(form)) byName.set(form, one);
  }
  for (const { entity, name } of named) {
    const one = byName.get(wordsOf(name).join(' '))!;
    const { start, end, endToken } = entity;
    one.names.push(name);
    one.mentions.push({ start, end, kind: 'name', head: endToken - 1, rule: `${type.toLowerCase()}-name` });
  }
  return [...new Set(byName.values())].filter(({ mentions }) => mentions.length > 0);
}

/** What tells of a word of a name what the name is of. */
export interface NameWords {
  /** Whether, as the last word, it makes a place's name that of a body: "Hexley Council". */
  readonly isBodyWord: (word: string) => boolean;
  /** Whether it names what happened or when, so that no work is meant: "the Battle of Hexley". */
  readonly isHappeningWord: (word: string) => boolean;
  /** Whether, as the first word, it makes the name a place's: "Mount Hexley". */
  readonly isPlaceWord: (word: string) => boolean;
}

/** The type that the words of a name show; undefined where it is neither body, place nor work. */
function typeOf(text: string, { type, start, end }: Entity, words: NameWords): Entity['type'] | undefined {
  const own = text.slice(start, end).toLowerCase().split(/\s+/u);
  if (type === 'PLACE') return own.length > 1 && words.isBodyWord(own.at(-1)!) ? 'ORGANIZATION' : type;
  // in quotation marks it is a title, whatever its words are
  if (type !== 'WORK' || own.length < 2 || /\p{Pi}|["']/u.test(text.charAt(start - 1))) return type;
  if (words.isPlaceWord(own[0]!)) return 'PLACE';
  return own.some(words.isHappeningWord) ? undefined : type;
}

/** The drafts of all names but persons'. */
export function otherNamesOf(text: string, entities: readonly Entity[], words: NameWords): Draft[] {
  const read = entities.flatMap((entity): Entity[] => {
    const type = typeOf(text, entity, words);
    return type ? [{ ...entity, type }] : [];
  });
  return (['ORGANIZATION', 'PLACE', 'WORK'] as const).flatMap((type) => grouped(text, read, type));
}
