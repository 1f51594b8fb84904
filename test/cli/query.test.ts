import { describe, expect, test } from 'vitest';
import { tableOf } from '../../src/cli/query/table.ts';
import { columnsOf } from '../../src/export/summary/width.ts';
import { newsgraph } from './run.ts';

describe('newsgraph query', () => {
  test('lists the queries that come with it', async () => {
    const { code, stdout } = await newsgraph(['query', '--list']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^timeline\n {2}\S/mu);
  });

  test.each([
    [['query'], 'no query'],
    [['query', 'no-such-name'], 'there is no query "no-such-name", only '],
    [['query', 'timeline', '--param', 'nothing=1'], 'no parameter "nothing"'],
    [['query', 'timeline', '--param', 'nothing'], 'name=value'],
    [['query', 'RETURN 1'], 'NEO4J_URI'],
  ])('%j is no command line', async (args, message) => {
    const { code, stdout, stderr } = await newsgraph(args);
    expect({ code, stdout }).toEqual({ code: 64, stdout: '' });
    expect(stderr).toContain(message);
  });
});

describe('tableOf', () => {
  const rows = [
    ['Mara Voss', 'The dam held, and it will go on to hold for many years.', 3],
    ['Tom', null, [1, 2]],
  ];

  test('shows values in columns', () => {
    expect(tableOf(['name', 'text', 'n'], rows, Infinity).split('\n')).toEqual([
      'name       text                                                     n',
      `─────────  ${'─'.repeat(55)}  ─────`,
      'Mara Voss  The dam held, and it will go on to hold for many years.  3',
      'Tom                                                                 [1,2]',
      '',
    ]);
  });

  test('shortens the wide columns to the width of a terminal', () => {
    const lines = tableOf(['name', 'text', 'n'], rows, 40).trimEnd().split('\n');
    expect(lines[2]).toBe('Mara Voss  The dam held, and it…   3');
    for (const line of lines) expect(columnsOf(line)).toBeLessThanOrEqual(40);
  });

  test('lets no escape sequence through', () => {
    expect(tableOf(['a'], [['\u001b[2J'], [{ b: '\u009b' }]], Infinity)).not.toMatch(/[^\P{Cc}\n]/u);
  });
});
