/** Functions of strings. Lengths and places count code points. */
import { CypherError } from '../error.ts';
import { typeOf } from '../values/types.ts';
import type { Value } from '../values/value.ts';
import { codePoints, lengthInCodePoints, sliceOfCodePoints } from './code-points.ts';
import { define, type QueryFunction } from './function.ts';

export const stringFunctions: readonly QueryFunction[] = [
  ...named(['toLower', 'lower'], (text) => text.toLowerCase()),
  ...named(['toUpper', 'upper'], (text) => text.toUpperCase()),
  ...['char_length', 'character_length'].map((name) =>
    define({ name, takes: ['STRING'], call: ([text]) => BigInt(lengthInCodePoints(text)) }),
  ),
  define({
    name: 'left',
    takes: ['STRING', 'INTEGER'],
    call: ([text, length]) => sliceOfCodePoints(text, 0, notNegative('left', length)),
  }),
  define({
    name: 'right',
    takes: ['STRING', 'INTEGER'],
    call([text, length]) {
      const all = lengthInCodePoints(text);
      return sliceOfCodePoints(text, Math.max(0, all - notNegative('right', length)), all);
    },
  }),
  define({
    name: 'substring',
    takes: ['STRING', 'INTEGER'],
    optional: ['INTEGER'],
    call([text, start, length]) {
      const from = notNegative('substring', start);
      return sliceOfCodePoints(text, from, length === undefined ? Infinity : from + notNegative('substring', length));
    },
  }),
  define({
    name: 'replace',
    takes: ['STRING', 'STRING', 'STRING'],
    call: ([text, search, replacement]) => text.replaceAll(search, () => replacement),
  }),
  define({
    name: 'split',
    takes: ['STRING', 'STRING or LIST'],
    call: ([text, delimiters]) =>
      split(text, typeof delimiters === 'string' ? [delimiters] : delimiters.map(delimiter)),
  }),
  define({
    name: 'normalize',
    takes: ['STRING'],
    optional: ['STRING'],
    call: ([text, form]) => text.normalize(form ?? 'NFC'),
  }),
  trimming('ltrim', { start: true, end: false }),
  trimming('rtrim', { start: false, end: true }),
  trimming('btrim', { start: true, end: true }),
  define({ name: 'trim', takes: ['STRING'], call: ([text]) => trimmed(text, undefined, { start: true, end: true }) }),
  define({
    // In `trim(BOTH 'x' FROM text)`: `'x'`. A name with a blank in it can't be called.
    name: 'trim FROM',
    takes: ['STRING'],
    call([character]) {
      if (lengthInCodePoints(character) === 1) return character;
      throw new CypherError('runtime', `trim(… FROM …) takes one character off, not "${character}": use btrim()`);
    },
  }),
];

function named(names: readonly string[], change: (text: string) => string): QueryFunction[] {
  return names.map((name) => define({ name, takes: ['STRING'], call: ([text]) => change(text) }));
}

function notNegative(name: string, length: bigint): number {
  if (length >= 0n) return Number(length);
  throw new CypherError('runtime', `${name}() takes no negative number, here ${length}`);
}

function delimiter(value: Value): string {
  if (typeof value === 'string') return value;
  throw new CypherError('type', `the delimiters of split() are STRING, not ${typeOf(value)}`);
}

/** An empty delimiter parts all characters. */
function split(text: string, delimiters: readonly string[]): readonly string[] {
  if (text === '') return [''];
  if (delimiters.includes('')) {
    if (delimiters.length === 1) return codePoints(text);
    throw new CypherError('unsupported', 'split() takes no empty delimiter among others here');
  }
  const pieces: string[] = [];
  let start = 0;
  for (let place = 0; place < text.length;) {
    const next = delimiters.find((one) => text.startsWith(one, place));
    if (next === undefined) {
      place++;
    } else {
      pieces.push(text.slice(start, place));
      start = place += next.length;
    }
  }
  return [...pieces, text.slice(start)];
}

/** What Java calls white space: without the spaces that do not break. */
const whiteSpace = /^[\t-\r\x1c-\x20\u1680\u2000-\u2006\u2008-\u200a\u2028\u2029\u205f\u3000]$/;

interface Ends {
  readonly start: boolean;
  readonly end: boolean;
}

function trimming(name: string, ends: Ends): QueryFunction {
  return define({
    name,
    takes: ['STRING'],
    optional: ['STRING'],
    call: ([text, characters]) => trimmed(text, characters, ends),
  });
}

/** Takes white space off, or the characters of a second string. */
function trimmed(text: string, characters: string | undefined, ends: Ends): string {
  const off = (one: string): boolean => (characters === undefined ? whiteSpace.test(one) : characters.includes(one));
  const all = codePoints(text);
  let from = 0;
  let to = all.length;
  while (ends.start && from < to && off(all[from]!)) from++;
  while (ends.end && to > from && off(all[to - 1]!)) to--;
  return all.slice(from, to).join('');
}
