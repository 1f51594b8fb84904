import { describe, expect, it } from 'vitest';
import type { CypherErrorKind } from '../../../src/query/error.ts';
import { matches } from '../../../src/query/regular-expressions/matches.ts';

describe('=~', () => {
  it.each<[text: string, expression: string, expected: boolean]>([
    ['ab', 'a', false],
    ['ab', 'a.', true],
    ['🙂', '.', true],
    ['a\nb', 'a.b', false],
    ['a\u0085b', 'a.b', false],
    ['a\nb', '(?s)a.b', true],
    ['AB', '(?i)ab', true],
    ['É', '(?i)é', false],
    ['aB', 'a(?i:b)', true],
    ['AB', 'a(?i:b)', false],
    ['aBC', 'a(?i)bc', true],
    ['K', '(?i)[a-l]', true],
    ['a b', 'a\\sb', true],
    ['a\u00a0b', 'a\\sb', false],
    ['\u00a0', '\\S', true],
    ['é', '\\w', false],
    ['٣', '\\d', false],
    ['a+b', '\\Qa+b\\E', true],
    ['a+b', 'a\\+b', true],
    ['a-b', '[\\w-]+', true],
    ['n', '[a-z&&[^m-p]]', false],
    ['x', '[a-z&&[^m-p]]', true],
    ['x', '[a-c[x-z]]', true],
    ['é', '\\p{L}', true],
    ['é', '\\p{Alpha}', false],
    ['é', '\\p{IsAlphabetic}', true],
    [' ', '\\P{L}', true],
    ['A', '\\x41', true],
    ['abab', '(ab)\\1', true],
    ['aa', '(?<x>a)\\k<x>', true],
    ['ab', 'a(?=b)b', true],
    ['aaa', 'a{2,3}?', true],
    ['ac', 'ab|ac', true],
    ['', '', true],
    ['}', '}', true],
    ['&', '[&]', true],
  ])('%j =~ %j is %s', (text, expression, expected) => {
    expect(matches(text, expression)).toBe(expected);
  });

  it.each<[expression: string, kind: CypherErrorKind, message: string]>([
    ['a*+b', 'unsupported', "'a*+b' is not supported as a regular expression from '*+b' on"],
    ['(?>a)', 'unsupported', "'(?>a)' is not supported as a regular expression from '(?>a)' on"],
    ['(?x) a', 'unsupported', "'(?x) a' is not supported as a regular expression from '(?x) a' on"],
    ['\\Ra', 'unsupported', "'\\Ra' is not supported as a regular expression from '\\Ra' on"],
    ['\\p{InGreek}', 'unsupported', "'\\p{InGreek}' is not supported as a regular expression from '\\p{InGreek}' on"],
    ['[', 'runtime', "'[' has a [ without its ]"],
    ['(a', 'runtime', "'(a' has a ( without its )"],
    ['a)', 'runtime', "'a)' has a ) without its ("],
    ['*', 'runtime', "'*' has a * after nothing"],
    ['a{3,2}', 'runtime', "'a{3,2}' is no regular expression"],
  ])('%j is refused', (expression, kind, message) => {
    expect(() => matches('a', expression)).toThrow(expect.objectContaining({ kind, message }));
  });
});
