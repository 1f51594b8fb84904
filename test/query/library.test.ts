import { describe, expect, it } from 'vitest';
import { namedQueries, namedQuery, parametersFor, parseQuery, QueryLibraryError } from '../../src/query/library.ts';

describe('the comment on top of a query', () => {
  it.each([
    ['one.cypher', '// Who?\nRETURN 1', { name: 'one', question: 'Who?', parameters: [] }],
    [
      'two-three.cypher',
      '// Who, and\n// when?\n// $a: the first\n// $b (optional): the last\nRETURN $a // $c: no\n',
      {
        name: 'two-three',
        question: 'Who, and when?',
        parameters: [
          { name: 'a', meaning: 'the first', optional: false },
          { name: 'b', meaning: 'the last', optional: true },
        ],
      },
    ],
    ['none.cypher', 'RETURN 1', { name: 'none', question: '', parameters: [] }],
  ])('of %s is read', (file, cypher, expected) => {
    expect(parseQuery(file, cypher)).toEqual({ ...expected, cypher });
  });
});

describe('the queries of the package', () => {
  it('are found and ordered by name', async () => {
    const names = (await namedQueries()).map(({ name }) => name);
    expect(names).toEqual([...names].sort());
    expect((await namedQuery('timeline')).cypher).toContain('MATCH (event:Event)');
  });

  it('are listed where one is not found', async () => {
    await expect(namedQuery('../timeline')).rejects.toThrow(/^there is no query "\.\.\/timeline", only .*timeline/);
  });
});

describe('the parameters of a query', () => {
  const query = parseQuery('q.cypher', '// Q?\n// $a: first\n// $b (optional): second\nRETURN $a, $b');

  it('are null where they are optional and not given', () => {
    expect(parametersFor(query, { a: 0 })).toEqual({ a: 0, b: null });
  });

  it.each([
    [{}, 'the query "q" needs the parameter "a": first'],
    [{ a: 1, c: 2 }, 'the query "q" has no parameter "c"'],
  ])('%j are refused', (given, message) => {
    expect(() => parametersFor(query, given)).toThrow(new QueryLibraryError(message));
  });
});
