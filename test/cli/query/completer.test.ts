import { describe, expect, test } from 'vitest';
import { completerOf } from '../../../src/cli/query/prompt/completer.ts';
import { parseQuery } from '../../../src/query/library.ts';

const complete = completerOf(
  { labels: ['Person', 'Place'], types: ['MADE', 'MENTIONS'], properties: ['name', 'text'] },
  [parseQuery('timeline.cypher', 'RETURN 1')],
);

describe('Tab', () => {
  test.each([
    ['MATCH (p:P', ['Person', 'Place'], 'P'],
    ['MATCH (p:pe', ['Person'], 'pe'],
    ['MATCH (p:Person|Pl', ['Place'], 'Pl'],
    ['MATCH (p:Person)-[:', ['MADE', 'MENTIONS'], ''],
    ['MATCH (p)-[m:MADE|ME', ['MENTIONS'], 'ME'],
    ['MATCH (p)-[:MADE]->(s:Pl', ['Place'], 'Pl'],
    ['RETURN p.n', ['name'], 'n'],
    [
      'time',
      ['timeline', 'time(', 'time.realtime(', 'time.statement(', 'time.transaction(', 'time.truncate(', 'timestamp('],
      'time',
    ],
    ['RETURN times', ['timestamp('], 'times'],
    ['OPT', ['OPTIONAL MATCH'], 'OPT'],
    [':q', [':queries', ':quit'], ':q'],
    ['MATCH (nobody:Xy', [], 'Xy'],
  ])('after %j', (line, candidates, word) => {
    expect(complete(line)).toEqual([candidates, word]);
  });
});
