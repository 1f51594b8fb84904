import { describe, expect, test } from 'vitest';
import { entryAfter } from '../../../src/cli/query/prompt/entry.ts';
import { parseQuery } from '../../../src/query/library.ts';

const queries = [parseQuery('said-about.cypher', '// Q?\n// $name: a name\n// $day (optional): a day\nRETURN $name')];

describe('what is typed at the prompt', () => {
  test.each([
    ['', '', { kind: 'nothing' }],
    ['', '  ;', { kind: 'nothing' }],
    ['', ':help', { kind: 'help' }],
    ['', ':queries;', { kind: 'queries' }],
    ['', ' :quit ', { kind: 'quit' }],
    ['', ':nothing', { kind: 'wrong', message: 'there is no :nothing, only :help, :queries, :quit, :exit' }],
    ['', 'MATCH (n)', { kind: 'unfinished', text: 'MATCH (n)' }],
    ['MATCH (n)', ':help', { kind: 'unfinished', text: 'MATCH (n)\n:help' }],
    ['', 'said-about Ada', { kind: 'wrong', message: 'Ada is no parameter: it is name=value' }],
  ])('after %j: %j', (begun, line, expected) => {
    expect(entryAfter(begun, line, queries)).toEqual(expected);
  });

  test.each([
    ['MATCH (n)', 'RETURN n;', {}, { cypher: 'MATCH (n)\nRETURN n;', parameters: {} }],
    ['', 'RETURN $x;', { x: 1 }, { cypher: 'RETURN $x;', parameters: { x: 1 } }],
    ['', 'said-about name=Voss', {}, { parameters: { name: 'Voss', day: null } }],
    ['', 'said-about name="Ada \\"Q\\" Voss" day=3;', {}, { parameters: { name: 'Ada "Q" Voss', day: 3 } }],
    ['', "said-about name='Ada Voss'", {}, { parameters: { name: 'Ada Voss', day: null } }],
    ['', 'said-about', { name: 'Ada', other: 1 }, { parameters: { name: 'Ada', day: null } }],
  ])('after %j: %j with %j is a question', (begun, line, given, expected) => {
    const entry = entryAfter(begun, line, queries);
    expect(entry.kind === 'question' && entry.read(given)).toMatchObject(expected);
  });

  test('a question without its parameter is refused when it is asked', () => {
    const entry = entryAfter('', 'said-about', queries);
    expect(() => entry.kind === 'question' && entry.read({})).toThrow('needs the parameter "name"');
  });
});
