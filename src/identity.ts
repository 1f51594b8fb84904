/** The only place that makes an id: ids are derived from content, never random. */
import type { Label, RelationshipType } from './ontology.ts';
import type { Span } from './span.ts';

/**
 * The id of an article that was given one, or named by an address or a path. Percent-encoded is what would make an
 * evidence string ambiguous (`#`, `@`, blanks, control characters), `%` itself, so that no two give one id, and the first
 * character of a name that every object inherits (`__proto__`, `constructor`), because graphology and others look ids up
 * in ordinary objects.
 */
export function articleId(given: string): string {
  const id = given.toWellFormed().replace(/[%#@\s\p{Cc}]/gu, (character) => encodeURIComponent(character));
  return id in Object.prototype ? `%${id.charCodeAt(0).toString(16).toUpperCase()}${id.slice(1)}` : id;
}

/** Whether an article may have this id: nothing in it is left to encode, except that a `%` may stand for itself. */
export function isArticleId(id: string): boolean {
  return id !== '' && id.isWellFormed() && !/[#@\s\p{Cc}]/u.test(id) && !(id in Object.prototype);
}

/** The id of a node that belongs to an article: that of its first mention, of a Statement its content. */
export function nodeId(article: string, label: Label, first: Span): string {
  return flat(article, '#', label, ':', first.start, '-', first.end);
}

/** The id of what several nodes of one label mean: made of the smallest of their ids, in the order of code units. */
export function identityId(kind: string, nodes: readonly string[]): string {
  return `identity:${kind}:${nodes.reduce((least, id) => (id < least ? id : least))}`;
}

/** The article that a node's id belongs to; an Article's own id is returned as it is. */
export function articleOf(id: string): string {
  const mark = id.indexOf('#');
  return mark < 0 ? id : id.slice(0, mark);
}

/** The key of a relationship: one for each start, type, end and distinguishing value. */
export function edgeKey(type: RelationshipType, from: string, to: string, distinction?: string): string {
  return distinction === undefined ? flat(from, ' ', type, ' ', to) : flat(from, ' ', type, ':', distinction, ' ', to);
}

/** `"<article id>#<start>-<end>@<rule>"` */
export function evidenceOf(article: string, span: Span, rule: string): string {
  return flat(article, '#', span.start, '-', span.end, '@', rule);
}

export interface ParsedEvidence {
  readonly article: string;
  readonly start: number;
  readonly end: number;
  readonly rule: string;
}

/** Reads an evidence string back; undefined where it isn't one. */
export function parseEvidence(evidence: string): ParsedEvidence | undefined {
  const match = /^([^#@\s]+)#(\d+)-(\d+)@([a-z0-9][a-z0-9./-]*)$/u.exec(evidence);
  if (!match) return undefined;
  return { article: match[1]!, start: Number(match[2]), end: Number(match[3]), rule: match[4]! };
}

/** Joined, since what is concatenated stays a tree of its parts, which takes several times the memory. */
function flat(...parts: readonly (string | number)[]): string {
  return parts.join('');
}
