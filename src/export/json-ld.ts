/** The graph in JSON-LD 1.1, for whoever works with linked data. */
import type { Edge, Graph, Node, PropertyValue } from '../graph.ts';
import { grouped } from '../grouped.ts';
import { articleOf, parseEvidence } from '../identity.ts';
import { CodePoints } from './json-ld/code-points.ts';
import { articlePropertyNames, classes, context, propertyNames, relationshipNames } from './json-ld/context.ts';
import { iriOf } from './json-ld/iri.ts';

type Json = string | number | boolean | readonly Json[] | { readonly [name: string]: Json };
type Resource = Readonly<Record<string, Json>>;

const spanProperties = new Set(['spans', 'start', 'end', 'cueStart', 'cueEnd']);

/**
 * The document, with its context. A fact stands in it twice: as a property of its start, and as an `rdf:Statement` that
 * was derived (PROV) from stretches of the article, given as Web Annotation selectors, whose offsets count characters.
 */
export function toJsonLd(graph: Graph): string {
  const texts = new Texts(graph);
  const facts = grouped(
    graph.edges.filter(({ type }) => type !== 'MENTIONED_IN'),
    ({ from }) => from,
  );
  const resources = [
    ...graph.nodes.map((node) => nodeResource(node, facts.get(node.id) ?? [])),
    ...graph.edges.map((edge) => (edge.type === 'MENTIONED_IN' ? mention(edge, texts) : fact(edge, texts))),
  ];
  const lines = resources.map((resource) => JSON.stringify(resource)).join(',\n');
  return `{"@context":${JSON.stringify(context)},"@graph":[\n${lines}\n]}\n`;
}

function nodeResource({ id, label, properties }: Node, facts: readonly Edge[]): Resource {
  const names = label === 'Article' ? articlePropertyNames : propertyNames;
  const resource: Record<string, Json> = {
    '@id': iriOf(id),
    '@type': [classOf(label, properties['kind']), `newsgraph:${label}`],
  };
  for (const [name, value] of Object.entries(properties)) {
    if (spanProperties.has(name)) continue;
    const term = names[name] ?? `newsgraph:${name}`;
    resource[term] = term === 'newsgraph:confidence' ? double(value) : value;
  }
  for (const { type, to } of facts) {
    const term = relationshipNames[type] ?? `newsgraph:${type}`;
    resource[term] = [...((resource[term] as Json[] | undefined) ?? []), { '@id': iriOf(to) }];
  }
  return resource;
}

function classOf(label: string, kind: PropertyValue | undefined): string {
  if (label === 'Statement' && kind !== 'indirect') return 'schema:Quotation';
  return (classes as Readonly<Record<string, string>>)[label] ?? `newsgraph:${label}`;
}

function fact(edge: Edge, texts: Texts): Resource {
  const { evidence, confidence, ...properties } = edge.properties;
  const own = Object.entries(properties)
    .filter(([name]) => name !== 'words')
    .map(([name, value]) => [`newsgraph:${name}`, value] as const);
  return {
    '@type': ['rdf:Statement', 'prov:Entity'],
    'rdf:subject': { '@id': iriOf(edge.from) },
    'rdf:predicate': { '@id': relationshipNames[edge.type] ?? `newsgraph:${edge.type}` },
    'rdf:object': { '@id': iriOf(edge.to) },
    ...Object.fromEntries(own),
    ...(typeof confidence === 'number' && { 'newsgraph:confidence': double(confidence) }),
    'prov:wasDerivedFrom': listOf(evidence).map((one) => {
      const parsed = parseEvidence(one);
      if (!parsed) return one;
      return { ...texts.stretch(parsed.article, parsed.start, parsed.end), 'newsgraph:rule': parsed.rule };
    }),
  };
}

/** Where an article mentions a node. */
function mention({ from, to, properties }: Edge, texts: Texts): Resource {
  const spans = (properties['spans'] as readonly number[] | undefined) ?? [];
  const targets = spans.flatMap((start, i) => (i % 2 === 0 ? [texts.stretch(to, start, spans[i + 1]!)] : []));
  return { '@type': 'oa:Annotation', 'oa:hasBody': { '@id': iriOf(from) }, 'oa:hasTarget': targets };
}

function listOf(value: PropertyValue | undefined): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

/** Typed, because 1 would be an integer. */
function double(value: PropertyValue): Json {
  return { '@type': 'xsd:double', '@value': String(value) };
}

class Texts {
  readonly #articles: ReadonlyMap<string, { readonly text: string; readonly points: CodePoints }>;

  constructor({ nodes }: Graph) {
    const articles = nodes.filter(({ id, label }) => label === 'Article' && articleOf(id) === id);
    this.#articles = new Map(
      articles.map(({ id, properties }) => {
        const text = String(properties['text']);
        return [id, { text, points: new CodePoints(text) }];
      }),
    );
  }

  /** @param start in UTF-16 code units, as `end` */
  stretch(article: string, start: number, end: number): Resource {
    const { text, points } = this.#articles.get(article) ?? { text: '', points: new CodePoints('') };
    return {
      '@type': ['oa:SpecificResource', 'prov:Entity'],
      'oa:hasSource': { '@id': iriOf(article) },
      'oa:hasSelector': [
        { '@type': 'oa:TextPositionSelector', 'oa:start': points.offset(start), 'oa:end': points.offset(end) },
        { '@type': 'oa:TextQuoteSelector', 'oa:exact': text.slice(start, end).toWellFormed() },
      ],
    };
  }
}
