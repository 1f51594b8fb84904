/** Keeps what is found of each person, so that a role told twice is one. */
import type { EntityType, Referent } from '../../doc.ts';
import type { RoleStatus } from '../../ontology.ts';
import type { Span } from '../../span.ts';
import type { Scene } from '../scene.ts';
import type { Tenure } from './status/tenures.ts';
import { nameTokens } from './title/name-tokens.ts';
import { isSameTitle, isToldAgain, titleWords } from './title/same.ts';
import { wording, type Title } from './title/wording.ts';
import type { Whole } from './whole/whole.ts';
import type { RoleWords } from './words.ts';

export interface RoleFound {
  readonly title: Title;
  readonly status: RoleStatus | undefined;
  readonly whole: Whole | undefined;
  readonly rule: string;
}

interface Entry {
  title: string;
  status: RoleStatus | undefined;
  whole: Whole | undefined;
  readonly rule: string;
  readonly mentions: (Span & { readonly rule: string })[];
  /** Where the mentions start. */
  readonly starts: Set<number>;
}

export class Ledger {
  readonly #scene: Scene;
  readonly #words: RoleWords;
  readonly #names: ReadonlyMap<number, EntityType>;
  readonly #entries = new Map<Referent, Entry[]>();
  /** Who was ever told to hold a title that begins with a word. */
  readonly #byWord = new Map<string, Set<Referent>>();

  constructor(scene: Scene, words: RoleWords) {
    this.#scene = scene;
    this.#words = words;
    this.#names = nameTokens(scene, words);
  }

  add(person: Referent, { title, status, whole, rule }: RoleFound): void {
    const { tree } = this.#scene;
    const uses = new Set(whole?.uses);
    const kept = title.words.filter((token) => !uses.has(token));
    const shown = wording(this.#scene, this.#names, title, kept, this.#words);
    const tokens = [title.first, ...kept, title.last].sort((a, b) => a - b);
    const span = { ...tree.span(tokens), rule };
    const entries = this.#entries.get(person) ?? [];
    this.#entries.set(person, entries);
    const known = entries.find((entry) => isSameTitle(entry, { title: shown, status, whole }, this.#words));
    if (!known) {
      entries.push({ title: shown, status, whole, rule, mentions: [span], starts: new Set([span.start]) });
      this.#noteTitle(person, shown);
      return;
    }
    if (!known.starts.has(span.start)) known.mentions.push(span);
    known.starts.add(span.start);
    // the fuller title: "professor of law" for "Prof.", "chief executive" for "CEO"
    const fullness = (one: string): number => one.split(/[\s-]+/u).length;
    if (fullness(shown) > fullness(known.title)) {
      known.title = shown;
      this.#noteTitle(person, shown);
    }
    known.status ??= status;
    known.whole ??= whole;
  }

  /**
   * A definite title that nobody beside it holds: that of the only one who is known to hold it. "The chief executive" is
   * she who became CEO.
   */
  recognise(title: Title, whole: Whole | undefined): void {
    const shown = wording(this.#scene, this.#names, title, title.words, this.#words);
    const told = { title: shown, status: undefined, whole };
    let only: Referent | undefined;
    for (const person of new Set(
      titleWords(shown, this.#words).flatMap((word) => [...(this.#byWord.get(word) ?? [])]),
    )) {
      if (!this.#entries.get(person)!.some((entry) => isToldAgain(entry, told, this.#words))) continue;
      if (only) return;
      only = person;
    }
    if (only) this.add(only, { title, status: undefined, whole, rule: 'role-again' });
  }

  #noteTitle(person: Referent, title: string): void {
    const [word] = titleWords(title, this.#words);
    if (word === undefined) return;
    const holders = this.#byWord.get(word);
    if (holders) holders.add(person);
    else this.#byWord.set(word, new Set([person]));
  }

  /** A title behind a name, as it stands: "KC". */
  addLetters(person: Referent, token: number): void {
    const { tree } = this.#scene;
    this.#addWords(person, tree.form(token), { ...tree.span([token]), rule: 'letters-after-name' });
  }

  addTenure({ person, title, status, body, span, bodySpan }: Tenure): void {
    const whole = { referent: body, span: bodySpan, uses: [] };
    this.#addWords(person, title, { ...span, rule: 'role-tenure' }, status, whole);
  }

  #addWords(person: Referent, title: string, span: Span & { rule: string }, status?: RoleStatus, whole?: Whole): void {
    const entries = this.#entries.get(person) ?? [];
    this.#entries.set(person, entries);
    const known = entries.find((entry) => isSameTitle(entry, { title, status, whole }, this.#words));
    if (!known)
      entries.push({ title, status, whole, rule: span.rule, mentions: [span], starts: new Set([span.start]) });
    else {
      known.mentions.push(span);
      known.starts.add(span.start);
    }
  }

  write(): void {
    for (const [person, entries] of this.#entries) for (const entry of entries) this.#write(person, entry);
  }

  #write(person: Referent, { title, status, whole, rule, mentions }: Entry): void {
    const { graph, cast } = this.#scene;
    const sorted = [...mentions].sort((a, b) => a.start - b.start || a.end - b.end);
    const id = graph.node('Role', sorted[0]!, { title, of: whole?.referent.name });
    graph.edge({
      type: 'MENTIONED_IN',
      from: id,
      to: graph.article.id,
      properties: { spans: sorted.flatMap(({ start, end }) => [start, end]), kinds: sorted.map(() => 'description') },
      evidence: sorted,
    });
    graph.edge({
      type: 'HOLDS',
      from: cast.id(person),
      to: id,
      properties: { status: status ?? 'current' },
      evidence: sorted,
    });
    if (!whole) return;
    graph.edge({
      type: 'OF',
      from: id,
      to: cast.id(whole.referent),
      evidence: [{ ...whole.span, rule }],
    });
  }
}
