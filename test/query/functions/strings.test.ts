import { describe, expect, it } from 'vitest';
import type { CypherErrorKind } from '../../../src/query/error.ts';
import { call } from './call.ts';
import type { Value } from '../../../src/query/values/value.ts';

describe('functions of strings', () => {
  it.each<[name: string, values: readonly Value[], expected: Value]>([
    ['toLower', ['ÉTÉ'], 'été'],
    ['UPPER', ['straße'], 'STRASSE'],
    ['char_length', ['a🙂b'], 3n],
    ['left', ['🙂abc', 2n], '🙂a'],
    ['left', ['abc', 9n], 'abc'],
    ['right', ['abc🙂', 2n], 'c🙂'],
    ['right', ['abc', 9n], 'abc'],
    ['substring', ['0123456789', 1n], '123456789'],
    ['substring', ['0123456789', 8n, 9n], '89'],
    ['substring', ['🙂bc', 1n, 1n], 'b'],
    ['substring', ['abc', 5n], ''],
    ['replace', ['aXbX', 'X', '$&'], 'a$&b$&'],
    ['split', ['one1two', '1'], ['one', 'two']],
    ['split', ['a,b;c', [',', ';']], ['a', 'b', 'c']],
    ['split', ['', ''], ['']],
    ['split', [',', ','], ['', '']],
    ['split', ['', ','], ['']],
    ['split', ['ab', ''], ['a', 'b']],
    ['normalize', ['e\u0301'], '\u00e9'],
    ['normalize', ['\u00e9', 'NFD'], 'e\u0301'],
    ['trim', ['\t a\u00a0 '], 'a\u00a0'],
    ['ltrim', ['xxyax', 'xy'], 'ax'],
    ['rtrim', ['xaxy', 'xy'], 'xa'],
    ['btrim', ['xaxy', 'xy'], 'a'],
    ['left', [null, 2n], null],
    ['substring', ['abc', null], null],
  ])('%s of %o', (name, values, expected) => {
    expect(call(name, ...values)).toEqual(expected);
  });

  it.each<[name: string, values: readonly Value[], kind: CypherErrorKind, message: string]>([
    ['left', ['abc', -1n], 'runtime', 'left() takes no negative number, here -1'],
    ['split', ['abc', 1n], 'type', 'split() takes STRING or LIST, not INTEGER'],
    ['toLower', [1.5], 'type', 'toLower() takes STRING, not FLOAT'],
  ])('%s of %o is refused', (name, values, kind, message) => {
    expect(() => call(name, ...values)).toThrow(expect.objectContaining({ kind, message }));
  });
});
