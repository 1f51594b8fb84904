import jsonld from 'jsonld';
import { Parser, Store } from 'n3';
import { beforeAll, describe, expect, test } from 'vitest';
import { toJsonLd } from '../../src/export/json-ld.ts';
import { joined } from '../../src/graph.ts';
import { exampleGraph, text } from '../cli/example.ts';
import { hostileGraph } from '../page/hostile.ts';
import { ferryGraphs } from '../support/ferry.ts';

const type = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const oa = 'http://www.w3.org/ns/oa#';
const schema = 'https://schema.org/';

/** Nothing is to be fetched: the context stands in the document. */
const documentLoader = (address: string): never => {
  throw new Error(`would be fetched: ${address}`);
};

async function triplesOf(document: string): Promise<Store> {
  const options = { format: 'application/n-quads', documentLoader, safe: true };
  const quads = await jsonld.toRDF(JSON.parse(document) as jsonld.JsonLdDocument, options as jsonld.Options.ToRdf);
  return new Store(new Parser({ format: 'N-Quads' }).parse(quads as unknown as string));
}

describe('JSON-LD', () => {
  const graph = joined([exampleGraph(), ...ferryGraphs(), hostileGraph('hostile-1', 1)]);
  let store: Store;
  beforeAll(async () => {
    store = await triplesOf(toJsonLd(graph));
  });
  const subjects = (kind: string): number => store.getSubjects(type, kind, null).length;

  test('has every node with a class of schema.org, every fact as a statement, every mention as an annotation', () => {
    const count = (label: string): number => graph.nodes.filter((node) => node.label === label).length;
    expect(subjects(`${schema}NewsArticle`)).toBe(count('Article'));
    expect(subjects(`${schema}Person`)).toBe(count('Person'));
    expect(subjects(`${schema}Role`)).toBe(count('Role'));
    expect(subjects(`${schema}Event`)).toBe(count('Event'));
    expect(subjects(`${schema}Quotation`) + subjects(`${schema}Claim`)).toBe(count('Statement'));
    expect(subjects(`${oa}Annotation`)).toBe(graph.edges.filter((edge) => edge.type === 'MENTIONED_IN').length);
    expect(subjects(`${rdf}Statement`)).toBe(graph.edges.filter((edge) => edge.type !== 'MENTIONED_IN').length);
  });

  test('has each fact as a triple too', () => {
    for (const statement of store.getSubjects(type, `${rdf}Statement`, null)) {
      const [subject, predicate, object] = ['subject', 'predicate', 'object'].map(
        (part) => store.getObjects(statement, rdf + part, null)[0]!,
      );
      expect(store.countQuads(subject!, predicate!, object!, null)).toBe(1);
    }
  });

  test('selects the very words, in characters', async () => {
    const shifted = exampleGraph();
    const nodes = shifted.nodes.map((node) =>
      node.label === 'Article'
        ? { ...node, properties: { ...node.properties, text: text.replace('Mara', '🛶ra') } }
        : node,
    );
    const read = await triplesOf(toJsonLd({ nodes, edges: shifted.edges }));
    const exact = read.getObjects(null, `${oa}exact`, null).map(({ value }) => value);
    expect(exact).toContain('🛶ra Voss');
    const starts = read.getObjects(null, `${oa}start`, null).map(({ value }) => Number(value));
    const captain = text.indexOf('captain');
    expect(starts).toContain(captain - 1);
    expect(starts).not.toContain(captain);
  });

  test('an article with an address is called by it', async () => {
    const { createArticle } = await import('../../src/article.ts');
    const { GraphBuilder } = await import('../../src/graph.ts');
    const url = 'https://news.example/kelp?a=1 2';
    const read = await triplesOf(toJsonLd(new GraphBuilder(createArticle({ url, text: 'Kelp grew.' })).build()));
    expect(read.getSubjects(type, `${schema}NewsArticle`, null)[0]!.value).toBe('https://news.example/kelp?a=1%202');
  });
});
