import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import { createArticle } from '../../src/article.ts';
import { printable, printableJson } from '../../src/export/printable.ts';
import { summaryOf } from '../../src/export/summary.ts';
import { columnsOf, shown, wrapped } from '../../src/export/summary/width.ts';
import { GraphBuilder } from '../../src/graph.ts';
import { exampleGraph } from '../cli/example.ts';

const expected = `Dam breaks in Ellery
2024-05-03

People
  Mara Voss  former captain of Heron; 1 statement
  Tom Voss   child of Mara Voss; 1 statement

Groups and organizations
  Water Board, reporters

Places
  Heron, Ellery

Who said what
  Mara Voss → reporters
    told             “The dam held.”
  Tom Voss → Mara Voss
    asked            “Did it?”
  Water Board
    declined to say  it leaked (refused or denied)
  somebody unnamed
    according to     The dam broke in Ellery on May 2
      ↳ somebody unnamed
        said             “nobody was warned”

What happened
  2024-05-02  dam broke · at Ellery · Water Board (participant) · reported
`;

describe('summaryOf', () => {
  test('tells who is who, who said what to whom, and what happened', () => {
    expect(summaryOf(exampleGraph())).toBe(expected);
  });

  test('only adds colours', () => {
    const colourful = summaryOf(exampleGraph(), { colour: true });
    expect(colourful).toContain('\u001b[1m');
    expect(stripVTControlCharacters(colourful)).toBe(expected);
  });

  test('fits in its width', () => {
    for (const line of summaryOf(exampleGraph(), { width: 40 }).split('\n')) expect(columnsOf(line)).toBeLessThan(41);
  });

  test('puts those who are only described last, and leaves out who has nothing to tell of', () => {
    const text = 'A clerk, an aide and Mara.';
    const graph = new GraphBuilder(createArticle({ id: 'x', text }));
    const person = (name: string, named: boolean): string => {
      const at = { start: text.indexOf(name), end: text.indexOf(name) + name.length };
      return graph.node('Person', at, { name, aliases: [], named });
    };
    const [clerk] = [person('clerk', false), person('aide', false)];
    const mara = person('Mara', true);
    const evidence = [{ start: 0, end: 7, rule: 'test' }];
    graph.edge({
      ...{ type: 'RELATED_TO', from: clerk, to: mara },
      ...{ properties: { relation: 'friend' }, evidence },
    });
    const lines = summaryOf(graph.build()).split('\n');
    expect(lines.slice(lines.indexOf('People') + 1)).toEqual(['  Mara', '  clerk  not named; friend of Mara', '']);
  });

  test('tells an age, and no letters that a name ends in', () => {
    const text = 'Mara Voss KC, 47, an MP, spoke.';
    const graph = new GraphBuilder(createArticle({ id: 'x', text }));
    const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
    const evidence = [{ ...at('Mara'), rule: 'test' }];
    const mara = graph.node('Person', at('Mara Voss KC'), { name: 'Mara Voss KC', aliases: [], named: true, age: 47 });
    for (const [title, words] of [
      ['kc', 'KC'],
      ['mp', 'MP'],
    ] as const) {
      const role = graph.node('Role', at(words), { title });
      graph.edge({ type: 'HOLDS', from: mara, to: role, properties: { status: 'current' }, evidence });
    }
    expect(summaryOf(graph.build())).toContain('\n  Mara Voss KC  aged 47; mp\n');
  });

  test('shows no control character of an article', () => {
    const hostile = '\u001b]0;title\u0007 \u009b31m \u202e\r\nMara';
    const article = createArticle({ id: 'x', title: hostile, source: hostile, byline: hostile, text: hostile });
    const graph = new GraphBuilder(article);
    const first = { start: 0, end: hostile.length };
    const mara = graph.node('Person', first, { name: hostile, aliases: [], named: true });
    const mention = { spans: [0, hostile.length], kinds: ['name'] };
    const evidence = [{ ...first, rule: 'test' }];
    graph.edge({ type: 'MENTIONED_IN', from: mara, to: 'x', properties: mention, evidence });
    const summary = summaryOf(graph.build());
    expect(summary).toContain('Mara');
    expect(summary.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });
});

describe('printable', () => {
  test.each([
    ['a\u001b[31mb', 'a\\u001b[31mb'],
    ['a\u009bb', 'a\\u009bb'],
    ['a\r\n\tb', 'a b'],
    ['a\u202eb', 'a\\u202eb'],
    ['a\ud800b', 'a\\ud800b'],
    ['👩\u200d🚒 naïve', '👩\u200d🚒 naïve'],
  ])('%j', (text, safe) => {
    expect(printable(text)).toBe(safe);
  });

  test('JSON means the same', () => {
    const value = { text: 'a\u001b\u009b\u202e\u{e0041}\nb' };
    const json = printableJson(JSON.stringify(value));
    expect(json).toMatch(/^[\x20-\x7e]+$/u);
    expect(JSON.parse(json)).toEqual(value);
  });
});

describe('shown and wrapped', () => {
  test.each([
    ['short', 10, 'short'],
    ['The bridge is safe', 18, 'The bridge is safe'],
    ['The bridge is safe', 17, 'The bridge is…'],
    ['Supercalifragilistic', 10, 'Supercali…'],
    ['日本語の新聞', 7, '日本語…'],
    ['e\u0301te\u0301', 3, 'e\u0301te\u0301'],
    ['x' + '\u0301'.repeat(1000), 10, 'x' + '\u0301'.repeat(79) + '…'],
  ])('%j in %i columns', (text, columns, line) => {
    expect(shown(text, columns)).toBe(line);
    expect(columnsOf(line)).toBeLessThanOrEqual(columns);
  });

  test('breaks between words', () => {
    expect(wrapped('one two three', 7)).toEqual(['one two', 'three']);
  });
});

test.each([
  [1, ['2021  council met', 'and 2 more']],
  [2, ['2021  council met', '      dam broke', 'and 1 more']],
  [3, ['2021  council met', '      crews came', '      dam broke']],
  [undefined, ['2021  council met', '      crews came', '      dam broke']],
])('of three events at most %s are told, dated ones and then the surest', (events, told) => {
  const builder = new GraphBuilder(createArticle({ id: 'a', text: 'came broke met' }));
  for (const [name, trigger, start, score, date] of [
    ['crews came', 'came', 0, 0.5, undefined],
    ['dam broke', 'broke', 5, 0.9, undefined],
    ['council met', 'met', 11, 0.4, '2021'],
  ] as const) {
    const span = { start, end: start + trigger.length };
    const properties = { name, trigger, lemma: trigger, kind: 'other', factuality: 'asserted', date };
    const from = builder.node('Event', span, properties);
    const mention = { spans: [span.start, span.end], kinds: ['trigger'] };
    builder.edge({
      type: 'MENTIONED_IN',
      from,
      to: 'a',
      properties: mention,
      evidence: [{ ...span, rule: 'test' }],
      score,
    });
  }
  const [, section] = summaryOf(builder.build(), { ...(events && { events }) }).split('What happened\n');
  const lines = section!.trimEnd().split('\n');
  expect(lines).toHaveLength(told.length);
  for (const [i, line] of told.entries()) expect(lines[i]!.trim()).toContain(line.trim());
});
