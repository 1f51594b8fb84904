/** How nodes, edges and figures are put into words. Whatever comes from an article goes through `visible`. */
import type { Edge, Node } from '../../src/graph.ts';
import type { Label } from '../../src/ontology.ts';
import { shortened as cutShort } from '../../src/shortened.ts';

/** Signs that are not seen but act: they turn the direction of writing around, or hide what comes next. */
const acting = /(?![\u200c\u200d\t\n\r])[\p{Cc}\p{Cf}\u2028\u2029]/gu;

/** The text with a box for each sign that could mislead, so that its offsets stay. */
export function visible(text: string): string {
  return text.replace(acting, (sign) => '▯'.repeat(sign.length));
}

/** Cut after a whole word, where there is one near. */
export function shortened(text: string, length: number): string {
  return cutShort(visible(text), length);
}

/** What a node is called, whole. */
export function nameOf({ id, properties }: Node): string {
  const name = [properties['name'], properties['title'], properties['text']].find((one) => typeof one === 'string');
  return visible(name?.replace(/\s+/gu, ' ') ?? id);
}

/** What an article is called. */
export function titleOf({ id, properties }: Node): string {
  const { title, text } = properties;
  if (typeof title === 'string' && title.trim() !== '') return visible(title);
  return typeof text === 'string' && text.trim() !== '' ? shortened(text.trim().split('\n')[0]!, 80) : id;
}

export const labelWords: Readonly<Record<Label, string>> = {
  Article: 'article',
  Person: 'person',
  Group: 'group',
  Organization: 'organization',
  Place: 'place',
  Work: 'work',
  Role: 'role',
  Event: 'event',
  Statement: 'statement',
  Identity: 'in several articles',
};

export const factualityWords: Readonly<Record<string, string>> = {
  asserted: 'happened, says the article',
  reported: 'somebody says that it happened',
  denied: 'did not happen',
  planned: 'planned',
  hypothetical: 'may happen',
};

/** `1 article`, `3 articles` */
export function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** `97 % sure` */
export function sureness({ properties }: Node | Edge): string {
  const { confidence } = properties;
  return typeof confidence === 'number' ? `${Math.round(confidence * 100)} % sure` : '';
}

/** What an edge says between the names of its ends: "Ada Quill — said → The bridge is safe". */
export function verbOf({ type, properties }: Edge): string {
  const text = (name: string): string => visible(String(properties[name] ?? ''));
  switch (type) {
    case 'MADE':
      return cueOf(text('cue'));
    case 'ADDRESSED_TO':
      return 'said to';
    case 'WITHIN':
      return 'quoted inside';
    case 'REPLIES_TO':
      return 'answers';
    case 'ABOUT':
      return 'is about';
    case 'MENTIONS':
      return 'mentions';
    case 'HOLDS':
      return text('status') === 'current' ? 'is' : `is (${text('status')})`;
    case 'OF':
      return 'of';
    case 'PARTICIPATES_IN':
      return `takes part as ${text('as')}`;
    case 'LOCATED_IN':
      return 'happened in';
    case 'BEFORE':
      return 'was before';
    case 'RELATED_TO':
      return `is ${text('relation')} of`;
    case 'IDENTIFIED_AS':
      return 'is one with';
    default:
      return visible(type).toLowerCase().replaceAll('_', ' ');
  }
}

/** The words that show that somebody says something; a colon after a name is no word. */
export function cueOf(cue: unknown): string {
  return typeof cue === 'string' && /\p{L}/u.test(cue) ? visible(cue) : 'said';
}
