/** Who plays in the article: finds the referent at a token and puts it into the graph the first time a fact needs it. */
import { ageAfter } from '../annotate/referents/descriptions/ages.ts';
import type { Doc, Mention, Referent } from '../doc.ts';
import type { GraphBuilder } from '../graph.ts';
import { firstPast } from '../search.ts';
import { flatten, type Span } from '../span.ts';
import type { Tree } from '../tree.ts';

const byPlace = (one: Span, other: Span): number => one.start - other.start || one.end - other.end;
const inOrder = (one: { mention: Span }, other: { mention: Span }): number => byPlace(one.mention, other.mention);

export class Cast {
  readonly #builder: GraphBuilder;
  readonly #tree: Tree;
  readonly #byToken = new Map<number, Referent>();
  readonly #ids = new Map<Referent, string>();
  readonly #bodies = new Map<string, Referent>();
  readonly #places = new Map<string, Referent>();
  #isOrdered = false;
  readonly #added = new Map<Referent, Mention[]>();
  readonly #mentions: { mention: Span; referent: Referent }[];
  readonly referents: readonly Referent[];

  constructor(doc: Doc<'referents'>, tree: Tree, builder: GraphBuilder) {
    this.#builder = builder;
    this.#tree = tree;
    this.referents = doc.referents;
    this.#mentions = doc.referents.flatMap((referent) => referent.mentions.map((mention) => ({ mention, referent })));
    for (const referent of doc.referents) {
      if (referent.label === 'Organization') this.#bodies.set(referent.name, referent);
      for (const mention of referent.mentions) {
        // a description may hold a name ("Pike’s attorney"): only its head is its own
        const tokens = mention.kind === 'name' ? tree.within(mention) : [mention.head];
        for (const token of tokens) this.#byToken.set(token, referent);
      }
    }
    for (const referent of doc.referents) if (referent.label === 'Person') this.#titles(referent, tree);
  }

  /** "Mrs May praised it": whoever has a title is meant by it, too. */
  #titles(person: Referent, tree: Tree): void {
    for (const mention of person.mentions) {
      const first = mention.kind === 'name' ? tree.tokenAt(mention.start) : 0;
      const title = tree.form(first - 1) === '.' ? first - 2 : first - 1;
      if (tree.pos(title) !== 'PROPN' || tree.sentence(title) !== tree.sentence(first)) continue;
      if (!this.#byToken.has(title)) this.#byToken.set(title, person);
    }
  }

  /** The referent that a token names, describes or means. */
  at(token: number): Referent | undefined {
    return this.#byToken.get(token);
  }

  /** The referent at the token, where it can act or speak. */
  agentAt(token: number): Referent | undefined {
    const referent = this.at(token);
    return referent && referent.label !== 'Place' && referent.label !== 'Work' ? referent : undefined;
  }

  /** The organization of that name. */
  bodyNamed(name: string): Referent | undefined {
    return this.#bodies.get(name);
  }

  /** The place of that name that was added. */
  placeNamed(name: string): Referent | undefined {
    return this.#places.get(name);
  }

  /** Adds a place where something happens; a body of the same name keeps its mentions. */
  addPlace(place: Referent): void {
    this.#places.set(place.name, place);
    for (const mention of place.mentions) {
      if (this.#byToken.has(mention.head)) continue;
      this.#register(place, mention);
    }
  }

  /** Lets somebody play whom no layer knew. */
  add(referent: Referent): void {
    if (referent.label === 'Organization' && !this.#bodies.has(referent.name))
      this.#bodies.set(referent.name, referent);
    for (const mention of referent.mentions) this.#register(referent, mention);
  }

  /** Adds a mention of somebody who plays already. Comes before the first fact about them. */
  mention(referent: Referent, mention: Mention): void {
    this.#register(referent, mention);
    const added = this.#added.get(referent);
    if (added) added.push(mention);
    else this.#added.set(referent, [mention]);
  }

  #register(referent: Referent, mention: Mention): void {
    this.#byToken.set(mention.head, referent);
    this.#mentions.push({ mention, referent });
    this.#isOrdered = false;
  }

  /** The id of the referent's node; adds the node, with all its mentions, the first time. */
  id(referent: Referent): string {
    const known = this.#ids.get(referent);
    if (known !== undefined) return known;
    const { label, name, aliases, named } = referent;
    const mentions = [...referent.mentions, ...(this.#added.get(referent) ?? [])].sort(byPlace);
    const first = mentions[0]!;
    const id = this.#builder.node(label, first, {
      name,
      ...((label === 'Person' || label === 'Organization') && { aliases, named }),
      ...(label === 'Person' && { age: this.#ageIn(mentions) }),
    });
    this.#ids.set(referent, id);
    this.#builder.edge({
      type: 'MENTIONED_IN',
      from: id,
      to: this.#builder.article.id,
      properties: { spans: flatten(mentions), kinds: mentions.map(({ kind }) => kind) },
      evidence: mentions,
    });
    return id;
  }

  /** The age in years behind a name: "Gareth Pryce-Owen, 47, of Harehills". */
  #ageIn(mentions: readonly Mention[]): number | undefined {
    for (const { kind, end } of mentions) {
      const age = kind === 'name' ? ageAfter(this.#tree, end) : undefined;
      if (age !== undefined) return Number(age);
    }
    return undefined;
  }

  /** Those whose nodes are in the graph, each with its id. */
  get playing(): Iterable<readonly [Referent, string]> {
    return this.#ids;
  }

  /** The referents that have a mention inside one of the spans, each with the first such mention. */
  mentionedIn(spans: readonly Span[]): { referent: Referent; mention: Span }[] {
    this.#order();
    const found = new Map<Referent, Span>();
    for (const span of spans) {
      for (let i = this.#firstFrom(span.start); i < this.#mentions.length; i++) {
        const { mention, referent } = this.#mentions[i]!;
        if (mention.start >= span.end) break;
        if (mention.end <= span.end && !found.has(referent)) found.set(referent, mention);
      }
    }
    return [...found].map(([referent, mention]) => ({ referent, mention }));
  }

  /** Who was mentioned last before the offset, of those that are accepted, not farther back than `from`. */
  lastBefore(offset: number, from: number, accepts: (referent: Referent) => boolean): Referent | undefined {
    this.#order();
    for (let i = this.#firstFrom(offset) - 1; i >= 0 && this.#mentions[i]!.mention.start >= from; i--) {
      if (accepts(this.#mentions[i]!.referent)) return this.#mentions[i]!.referent;
    }
    return undefined;
  }

  #order(): void {
    if (!this.#isOrdered) this.#mentions.sort(inOrder);
    this.#isOrdered = true;
  }

  /** Index of the first mention that starts at the offset or after it. */
  #firstFrom(offset: number): number {
    return firstPast(this.#mentions, ({ mention }) => mention.start >= offset);
  }
}
