import { describe, expect, test } from 'vitest';
import { formatted } from '../../../src/cli/query/formats.ts';
import { tableOf } from '../../../src/cli/query/table.ts';
import { columnsOf } from '../../../src/export/summary/width.ts';
import type { QueryResult } from '../../../src/query/json-value.ts';

const ada = { labels: ['Person'], properties: { name: 'Ada Quill' } };
const result: QueryResult = {
  columns: ['who', 'n', 'list'],
  rows: [
    [ada, 2, ['a', 'b, "c"']],
    ['=1+1\n\u001b[2J', -0.5, null],
  ],
};

describe('an answer', () => {
  test.each([
    [
      'json',
      '[\n{"who":{"labels":["Person"],"properties":{"name":"Ada Quill"}},"n":2,"list":["a","b, \\"c\\""]},\n' +
        '{"who":"=1+1\\n\\u001b[2J","n":-0.5,"list":null}\n]\n',
    ],
    [
      'jsonl',
      '{"who":{"labels":["Person"],"properties":{"name":"Ada Quill"}},"n":2,"list":["a","b, \\"c\\""]}\n' +
        '{"who":"=1+1\\n\\u001b[2J","n":-0.5,"list":null}\n',
    ],
    [
      'csv',
      'who,n,list\n' +
        '"{""labels"":[""Person""],""properties"":{""name"":""Ada Quill""}}",2,"[""a"",""b, \\""c\\""""]"\n' +
        '"\'=1+1\n\\u001b[2J",-0.5,\n',
    ],
  ] as const)('as %s', async (format, expected) => {
    expect(await formatted(result, format)).toBe(expected);
  });

  test.each([
    ['json', '[]\n'],
    ['jsonl', ''],
    ['csv', 'who\n'],
  ] as const)('without rows as %s', async (format, expected) => {
    expect(await formatted({ columns: ['who'], rows: [] }, format)).toBe(expected);
  });

  test('is at most 120 columns wide in a pipe', async () => {
    const wide = { columns: ['one', 'other'], rows: [['word '.repeat(50), 'long'.repeat(50)]] };
    for (const line of (await formatted(wide, 'table')).split('\n')) expect(columnsOf(line)).toBeLessThanOrEqual(120);
  });
});

describe('tableOf', () => {
  const rows = [
    ['Mara Voss', 'The dam held, and it will go on to hold for many years.', 3],
    ['Tom', null, [1, 2]],
  ];

  test('shows values in columns', () => {
    expect(tableOf(['name', 'text', 'n'], rows, 100).split('\n')).toEqual([
      'name       text                                                     n',
      `─────────  ${'─'.repeat(55)}  ──────`,
      'Mara Voss  The dam held, and it will go on to hold for many years.  3',
      'Tom                                                                 [1, 2]',
      '',
    ]);
  });

  test.each([[40], [20], [9], [3]])('shortens the wide columns to %d columns', (width) => {
    const lines = tableOf(['name', 'text', 'n'], rows, width).trimEnd().split('\n');
    expect(lines).toHaveLength(4);
    for (const line of lines) expect(columnsOf(line)).toBeLessThanOrEqual(width);
  });

  test('leaves the narrow columns whole', () => {
    expect(tableOf(['name', 'text', 'n'], rows, 41).split('\n')[2]).toBe('Mara Voss  The dam held, and it…   3');
  });

  const said = { labels: ['Statement'], properties: { id: 's1', text: 'it held' } };
  const made = { type: 'MADE', properties: { words: ['she said'] } };
  test.each([
    [ada, '(:Person Ada Quill)'],
    [{ labels: [], properties: {} }, '()'],
    [made, '[:MADE]'],
    [[ada, made, said], '(:Person Ada Quill)-[:MADE]-(:Statement it held)'],
    [[ada, said], '[(:Person Ada Quill), (:Statement it held)]'],
    [{ a: 1, b: 'x' }, '{a: 1, b: "x"}'],
    [{ type: 'T' }, '{type: "T"}'],
    [true, 'true'],
  ])('shows %j as %s', (value, cell) => {
    expect(tableOf(['v'], [[value]], 100).split('\n')[2]).toBe(cell);
  });

  test('lets no escape sequence through', () => {
    expect(tableOf(['a'], [['\u001b[2J'], [{ b: '\u009b' }]], 100)).not.toMatch(/[^\P{Cc}\n]/u);
  });
});
