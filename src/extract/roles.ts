/** Roles: who holds which capacity, of what, and whether still. */
import { phraseAt, type NounWords, type Phrase } from '../annotate/referents/phrases.ts';
import type { Referent } from '../doc.ts';
import type { RoleStatus } from '../ontology.ts';
import type { Span } from '../span.ts';
import { namesBefore } from './roles/before-name.ts';
import { wholeOf } from './roles/whole.ts';
import type { Scene } from './scene.ts';

export interface RoleWords {
  readonly nouns: NounWords;
  /** By the last word of the role, as a lemma. */
  isRole(lemma: string): boolean;
  /** A title that stands before a name and is a capacity of its own, its full stop left out. */
  isTitle(word: string): boolean;
  /** Words in front that tell the status: "former", "acting"; looked up in lower case. */
  statusOf(word: string): RoleStatus | undefined;
  isCandidacy(lemma: string): boolean;
  /** Prepositions between a role and what it is a role of: "of", "at", "for", "on". */
  readonly wholePrepositions: ReadonlySet<string>;
}

/** A role as the text words it. */
export interface RoleFound {
  readonly span: Span;
  readonly title: string;
  /** The token of the role noun. */
  readonly head: number;
  readonly status: RoleStatus;
  readonly rule: string;
}

/** Splits status words off the front of a title: "former deputy treasurer" is a deputy treasurer, former. */
export function withStatus(title: string, words: RoleWords): { title: string; status: RoleStatus } {
  let rest = title;
  let status: RoleStatus = 'current';
  for (;;) {
    const first = /^([\p{L}]+(?:-[\p{L}]+)?-?)[\s-]+(?=\S)/u.exec(rest) ?? undefined;
    const found =
      first && (words.statusOf(first[1]!.toLowerCase()) ?? words.statusOf(first[1]!.toLowerCase().split('-')[0]!));
    if (!first || !found) break;
    status = found;
    const hyphen = rest.search(/[\s-]/u);
    rest = rest.slice(words.statusOf(first[1]!.toLowerCase()) ? first[0].length : hyphen + 1);
  }
  const last = /[-\s]([\p{L}]+)$/u.exec(rest);
  const after = last && words.statusOf(last[1]!.toLowerCase());
  if (after && last.index > 0) return { title: rest.slice(0, last.index), status: after };
  return { title: rest, status };
}

/** Adds a role to the graph, and what it is a role of where the words say so. */
function write(scene: Scene, person: Referent, role: RoleFound, words: RoleWords): void {
  const { graph, cast } = scene;
  const whole = wholeOf(scene, role, person, words);
  const id = graph.node('Role', role.span, { title: role.title.toLowerCase(), of: whole?.referent.name });
  const evidence = [{ start: role.span.start, end: role.span.end, rule: role.rule }];
  graph.edge({
    type: 'MENTIONED_IN',
    from: id,
    to: graph.article.id,
    properties: { spans: [role.span.start, role.span.end], kinds: ['description'] },
    evidence,
    confidence: 0.85,
  });
  graph.edge({
    type: 'HOLDS',
    from: cast.id(person),
    to: id,
    properties: { status: role.status },
    evidence,
    confidence: 0.85,
  });
  if (whole) {
    graph.edge({
      type: 'OF',
      from: id,
      to: cast.id(whole.referent),
      evidence: [{ ...whole.span, rule: role.rule }],
      confidence: 0.8,
    });
  }
}

function described(phrase: Phrase, words: RoleWords): RoleFound | undefined {
  if (!words.isRole(phrase.lemma) && !words.isCandidacy(phrase.lemma)) return undefined;
  const { title, status } = withStatus(phrase.name, words);
  const { start, end, head } = phrase;
  return {
    span: { start, end },
    title,
    head,
    status: words.isCandidacy(phrase.lemma) ? 'candidate' : status,
    rule: 'role-described',
  };
}

/** "an actor and producer": nouns joined to a role noun are roles of the same person. */
function joinedTo({ tree }: Scene, head: number): number[] {
  return tree.children(head).filter((child) => tree.is(child, 'conj') && child > head);
}

export function readRoles(scene: Scene, words: RoleWords): void {
  const { cast, tree, text } = scene;
  const seen = new Map<Referent, Set<string>>();
  const add = (person: Referent, role: RoleFound): void => {
    // the same title again, later in the article, is no second role
    const titles = seen.get(person) ?? new Set<string>();
    seen.set(person, titles);
    const key =
      role.title
        .toLowerCase()
        .split(/[\s-]+/u)
        .at(-1) ?? '';
    if (titles.has(key)) return;
    titles.add(key);
    write(scene, person, role, words);
  };
  for (const person of cast.referents) {
    if (person.label !== 'Person' || !person.named) continue;
    for (const mention of person.mentions) {
      if (mention.kind === 'name') {
        for (const role of namesBefore(scene, mention, words)) add(person, role);
      } else if (mention.kind === 'description') {
        for (const head of [mention.head, ...joinedTo(scene, mention.head)]) {
          const phrase = phraseAt(text, tree, head, words.nouns);
          const role = phrase && !phrase.plural ? described(phrase, words) : undefined;
          if (role) add(person, role);
        }
      }
    }
  }
}
