/** Graphs that keep every rule of the contract and say nothing sensible: what they hold is drawn at random. */
import { createArticle } from '../../src/article.ts';
import { GraphBuilder, type Evidence, type Graph, type PropertyValue } from '../../src/graph.ts';
import {
  articleLabels,
  articleRelationships,
  eventKinds,
  factualities,
  mentionKinds,
  relationships,
  statementActs,
  statementKinds,
  type Label,
  type RelationshipType,
} from '../../src/ontology.ts';
import { flatten, textOf, type Span } from '../../src/span.ts';
import { verified } from '../../src/verify.ts';
import { Random } from './random.ts';

export interface GraphRecipe {
  readonly seed: number;
  readonly id?: string;
  /** Not empty. */
  readonly text: string;
  /** How many nodes and edges are tried; the graph has fewer where two of them are the same. */
  readonly nodes: number;
  readonly edges: number;
}

type NodeLabel = Exclude<Label, 'Article' | 'Identity'>;
const nodeLabels = articleLabels.filter((label): label is NodeLabel => label !== 'Article');
const edgeTypes = articleRelationships.filter((type) => type !== 'MENTIONED_IN');

export function randomGraph({ seed, id, text, nodes, edges }: GraphRecipe): Graph {
  const random = new Random(seed);
  const builder = new GraphBuilder(createArticle({ text, id, ...(random.chance(0.5) && { date: '2024-05-02' }) }));
  const { id: article, text: whole } = builder.article;
  const draw = new Draw(random, whole);
  const made = new Map<Label, Set<string>>(nodeLabels.map((label) => [label, new Set()]));
  const neverHappened = new Set<string>();
  for (let i = 0; i < nodes; i++) {
    const label = random.pick(nodeLabels);
    const spans = draw.spans();
    const origin = label === 'Statement' ? { start: spans[0]!.start, end: spans[spans.length - 1]!.end } : spans[0]!;
    const drawn = draw.properties(label, spans);
    const node = builder.node(label, origin, drawn);
    made.get(label)!.add(node);
    if (/^(?:denied|planned|hypothetical)$/u.test(String(drawn['factuality']))) neverHappened.add(node);
    const kinds = spans.map(() => random.pick(mentionKinds));
    const properties = { spans: flatten(spans), kinds };
    builder.edge({ type: 'MENTIONED_IN', from: node, to: article, properties, ...draw.support() });
  }
  const ends = new Map<Label, string[]>(nodeLabels.map((label) => [label, [...made.get(label)!]]));
  for (let i = 0; i < edges; i++) {
    const type = random.pick(edgeTypes);
    const { from: starts, to: targets } = relationships[type];
    const [from, to] = [starts, targets]
      .map((some) => ends.get(random.pick(some))!)
      .map((ids) => (ids.length ? random.pick(ids) : undefined));
    if (from === undefined || to === undefined || from === to) continue;
    // what is before another has a smaller id, so that nothing is in a circle
    if (type === 'BEFORE' && (from > to || neverHappened.has(from) || neverHappened.has(to))) continue;
    builder.edge({ type, from, to, properties: draw.edgeProperties(type), ...draw.support() });
  }
  return verified(builder.build());
}

/** Draws from a text what nodes and edges need. */
class Draw {
  readonly #random: Random;
  readonly #text: string;
  /** Where characters begin, and the end: a span never holds half of one. */
  readonly #cuts: number[];

  constructor(random: Random, text: string) {
    this.#random = random;
    this.#text = text;
    let at = 0;
    this.#cuts = [0, ...Array.from(text, (character) => (at += character.length))];
  }

  span(): Span {
    const first = this.#random.below(this.#cuts.length - 1);
    const length = 1 + this.#random.below(Math.min(30, this.#cuts.length - 1 - first));
    return { start: this.#cuts[first]!, end: this.#cuts[first + length]! };
  }

  /** One to three, in order, that don't overlap. */
  spans(): Span[] {
    const spans: Span[] = [];
    for (const span of [this.span(), this.span(), this.span()].sort((a, b) => a.start - b.start)) {
      const before = spans[spans.length - 1];
      if (!before || span.start >= before.end) spans.push(span);
    }
    return spans;
  }

  support(): { evidence: Evidence[]; score: number } {
    const evidence = [{ ...this.span(), rule: 'test/drawn' }];
    if (this.#random.chance(0.3)) evidence.push({ ...this.span(), rule: 'test/drawn-again' });
    return { evidence, score: this.#random.pick([0, 0.25, 1 / 3, 0.9, 1]) };
  }

  properties(label: NodeLabel, spans: readonly Span[]): Record<string, PropertyValue | undefined> {
    const name = this.#words();
    const aliases = this.#random.chance(0.5) ? [] : [this.#words(), this.#words()];
    const date = this.#random.chance(0.5) ? '2021-10-21T14:00' : undefined;
    switch (label) {
      case 'Person':
        return { name, aliases, named: this.#random.chance(0.5) };
      case 'Organization':
        return { name, aliases, named: aliases.length > 0 };
      case 'Role':
        return { title: name, of: this.#random.chance(0.5) ? this.#words() : undefined };
      case 'Event':
        return { name, trigger: name, lemma: name, date, dateText: date && name, ...this.#eventClasses() };
      case 'Statement':
        return { ...this.#content(spans), ...this.#cue(), ...this.#statementClasses() };
      default:
        return { name };
    }
  }

  edgeProperties(type: RelationshipType): Record<string, PropertyValue> {
    const { start, end } = this.span();
    if (type === 'MADE') return this.#random.chance(0.5) ? {} : { sourceStart: start, sourceEnd: end };
    const by = relationships[type].distinguishedBy;
    return by === undefined ? {} : { [by]: this.#random.pick(relationships[type].properties[by]!.values!) };
  }

  #words(): string {
    return textOf(this.#text, [this.span()]);
  }

  #eventClasses(): Record<string, PropertyValue> {
    return { kind: this.#random.pick(eventKinds), factuality: this.#random.pick(factualities) };
  }

  #content(spans: readonly Span[]): Record<string, PropertyValue> {
    const [start, end] = [spans[0]!.start, spans[spans.length - 1]!.end];
    return { text: textOf(this.#text, spans), spans: flatten(spans), start, end };
  }

  #cue(): Record<string, PropertyValue> {
    const { start, end } = this.span();
    return this.#random.chance(0.3) ? {} : { cue: this.#text.slice(start, end), cueStart: start, cueEnd: end };
  }

  #statementClasses(): Record<string, PropertyValue> {
    return {
      kind: this.#random.pick(statementKinds),
      act: this.#random.pick(statementActs),
      polarity: this.#random.pick(['positive', 'negative']),
      question: this.#random.chance(0.2),
    };
  }
}

const syllables = ['ba', 'rel', 'to', 'mi', 'ken', 'do', 'sha', 'lu', 'per', 'in'];
const oddWords = ['“', '”', '🦆', "o'", '`', '\\', '$rows', 'naïve', '\n', '{}', '#', '@', '%', '\u0000', '—'];

/** A text of words that nobody knows, with marks between them that are awkward somewhere. */
export function madeUpText(seed: number, words: number): string {
  const random = new Random(seed);
  const word = () => Array.from({ length: 1 + random.below(4) }, () => random.pick(syllables)).join('');
  return Array.from({ length: words }, () => (random.chance(0.1) ? random.pick(oddWords) : word())).join(' ');
}

/** Graphs of this many articles, `made-up-0` and so on, each of about 12 nodes and 30 edges. */
export function manyGraphs(count: number): Graph[] {
  return Array.from({ length: count }, (_, i) =>
    randomGraph({ seed: i, id: `made-up-${i}`, text: madeUpText(i, 80), nodes: 12, edges: 30 }),
  );
}
