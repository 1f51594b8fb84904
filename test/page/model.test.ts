import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { search } from '../../page/model/search.ts';
import { Dossier } from '../../page/model/dossier.ts';
import { opened } from '../../page/model/opened.ts';
import { paragraphsOf } from '../../page/model/segments.ts';
import { cueOf, nameOf, shortened, visible } from '../../page/model/words.ts';
import { edgeColour, mixed, nodeColours } from '../../page/network/palette.ts';
import { placesOf } from '../../page/network/places.ts';
import { wrapped } from '../../page/network/wrapped.ts';
import { partsOf } from '../../src/export/html.ts';
import { layoutOf } from '../../src/export/html/layout.ts';
import { joined } from '../../src/graph.ts';
import { relationships, type RelationshipType } from '../../src/ontology.ts';
import { exampleGraph, text } from '../cli/example.ts';
import { ferryGraphs, identifiedFerryGraphs } from '../support/ferry.ts';

/** Four articles and who is who in them. */
function identified(): Dossier {
  const { graph, positions } = opened(partsOf(joined(identifiedFerryGraphs())));
  return new Dossier(graph, positions);
}

describe('what the page is made of', () => {
  const dossier = new Dossier(exampleGraph(), {});
  const chapter = dossier.chapters[0]!;

  test('the pieces of an article are its whole text, line by line', () => {
    const lines = paragraphsOf(dossier, chapter).map(({ segments }) =>
      segments.map(({ start, end }) => text.slice(start, end)).join(''),
    );
    expect(lines).toEqual(text.split('\n'));
  });

  test('a piece knows every statement around it, the innermost last, and what is named there', () => {
    const pieces = paragraphsOf(dossier, chapter).flatMap(({ segments }) => segments);
    const at = (words: string) => pieces.find(({ start }) => start === text.indexOf(words))!;
    expect(at('nobody').statements.map(nameOf)).toEqual(['nobody was warned']);
    expect(at('The dam broke').statements.map(nameOf)).toEqual(['The dam broke in Ellery on May 2']);
    expect(at('broke').marks.map(nameOf)).toEqual(['dam broke']);
    expect(at('told').cue).toBe(true);
  });

  test('signs that turn the writing around are seen, and offsets stay', () => {
    expect(visible('a\u202Eb\u2066c\u0007')).toBe('a▯b▯c▯');
    expect(visible('a\u200Db\n')).toBe('a\u200Db\n');
  });

  test('what is cut short shows signs that turn the writing around, too', () => {
    expect(shortened('one two\u202E three four', 12)).toBe('one two▯…');
  });

  test.each([
    ['declined to say', 'declined to say'],
    [':', 'said'],
    [undefined, 'said'],
  ])('the cue %j is shown as %j', (cue, expected) => {
    expect(cueOf(cue)).toBe(expected);
  });

  test.each([
    ['one two', ['one two']],
    ['one two three four five six seven', ['one two', 'three four…']],
  ])('the caption %j has the lines %j', (caption, lines) => {
    expect(wrapped(caption, 10, 2)).toEqual(lines);
  });

  test('searching passes over case and accents, people first', () => {
    expect(search(dossier, 'DÁM').map(({ node }) => node.label)).toEqual([
      'Event',
      'Statement',
      'Statement',
      'Article',
    ]);
    expect(search(dossier, 'v').length).toBe(0);
  });

  test('the pictures of several articles stand beside one another', () => {
    const graphs = ferryGraphs();
    const { nodes, edges } = joined(graphs);
    const positions = Object.fromEntries(graphs.flatMap((graph) => Object.entries(layoutOf(graph))));
    const places = placesOf(nodes, edges, positions);
    expect(places.size).toBe(nodes.filter(({ label }) => label !== 'Article').length);
    expect(new Set([...places.values()].map(String)).size).toBe(places.size);
  });

  test('what several articles mean stands in the middle of what means it', () => {
    const whole = identified();
    const places = placesOf(whole.graph.nodes, whole.graph.edges, whole.positions);
    const nora = whole.everybody('Person').find((node) => nameOf(node) === 'Nora Quill')!;
    const around = whole.meaning(nora).map(({ id }) => places.get(id)!);
    expect(around.length).toBeGreaterThan(2);
    const mean = (axis: 0 | 1): number => around.reduce((sum, place) => sum + place[axis], 0) / around.length;
    expect(places.get(nora.id)).toEqual([mean(0), mean(1)]);
  });

  test('everybody stands once in the list of all articles, with what each article calls them', () => {
    const whole = identified();
    expect(whole.isCompared).toBe(true);
    expect(dossier.isCompared).toBe(false);
    const people = whole.everybody('Person');
    const names = people.map(nameOf);
    expect(names.filter((name) => name === 'Nora Quill')).toEqual(['Nora Quill']);
    expect(names).toContain('Ada Holm');
    const [ben] = people.filter((node) => nameOf(node).endsWith('Tarrow'));
    const called = whole.meaning(ben!);
    expect(new Set(called.map(nameOf))).toEqual(new Set(['Ben Tarrow', 'Benjamin Tarrow']));
    expect(called.map((node) => whole.identityOf(node))).toEqual(called.map(() => ben));
    const articles = new Set(whole.chapters.map(({ article }) => article.id));
    expect(new Set(called.map(({ id }) => whole.chapterOf(id)!.article.id)).size).toBe(called.length);
    expect(articles.has(ben!.id)).toBe(false);
  });

  test('two colours mix', () => {
    expect(mixed('#000000', '#ffffff', 0.5)).toBe('#808080');
  });

  test('the colours are those of browser.grass', () => {
    const grass = readFileSync(join(import.meta.dirname, '../../cypher/browser.grass'), 'utf8');
    const colourOf = (selector: string): string | undefined =>
      new RegExp(`^${selector.replace('.', '\\.')} \\{[^}]*?\\n  color: (#\\w{6});`, 'mu').exec(grass)?.[1];
    for (const [label, colour] of Object.entries(nodeColours))
      expect([label, colourOf(`node.${label}`)]).toEqual([label, colour]);
    for (const type of Object.keys(relationships) as RelationshipType[]) {
      const colour = colourOf(`relationship.${type}`) ?? colourOf('relationship');
      expect([type, colour]).toEqual([type, edgeColour(type)]);
    }
  });
});
