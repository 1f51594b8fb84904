/** What `\d`, `\p{Alpha}`, `\x41` and the like stand for: in Java, unlike JavaScript, mostly characters of ASCII alone. */

/** As the inside of a class. */
const classes: Readonly<Record<string, string>> = {
  d: '0-9',
  w: 'A-Za-z0-9_',
  s: '\\t\\n\\x0B\\f\\r\\x20',
  h: '\\x20\\t\\xA0\\u1680\\u180E\\u2000-\\u200A\\u202F\\u205F\\u3000',
  v: '\\n\\x0B\\f\\r\\x85\\u2028\\u2029',
};

/** The classes of POSIX, of ASCII alone. */
const posix: Readonly<Record<string, string>> = {
  Lower: 'a-z',
  Upper: 'A-Z',
  ASCII: '\\x00-\\x7F',
  Alpha: 'A-Za-z',
  Digit: '0-9',
  Alnum: 'A-Za-z0-9',
  Punct: '\\x21-\\x2F\\x3A-\\x40\\x5B-\\x60\\x7B-\\x7E',
  Graph: '\\x21-\\x7E',
  Print: '\\x20-\\x7E',
  Blank: '\\x20\\t',
  Cntrl: '\\x00-\\x1F\\x7F',
  XDigit: '0-9A-Fa-f',
  Space: classes['s']!,
};

const controls: Readonly<Record<string, string>> = { t: '\t', n: '\n', r: '\r', f: '\f', a: '\x07', e: '\x1b' };

/** Unicode's general categories, such as L and Lu. */
const category = /^(?:L[ulotm]?|M[nce]?|N[dlo]?|P[cdseifo]?|S[mcko]?|Z[slp]?|C[cfson]?)$/;

export interface Escape {
  /** How many characters it takes, its backslash included. */
  readonly length: number;
  /** One character, or the text of a class; both null where JavaScript has nothing like it. */
  readonly character: string | null;
  readonly class: string | null;
}

/** @param text starts with a backslash */
export function readEscape(text: string): Escape {
  const letter = text[1] ?? '';
  const property = /^\\([pP])(?:\{(\w+)\}|(\w))/.exec(text);
  if (property) return { length: property[0].length, character: null, class: propertyClass(property) };
  const code = /^\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|x\{([\da-fA-F]{1,6})\})/.exec(text);
  if (code) {
    const character = String.fromCodePoint(parseInt(code[1] ?? code[2] ?? code[3]!, 16));
    return { length: code[0].length, character, class: null };
  }
  const inside = classes[letter.toLowerCase()];
  if (inside !== undefined) {
    return { length: 2, character: null, class: letter === letter.toLowerCase() ? `[${inside}]` : `[^${inside}]` };
  }
  const character = controls[letter] ?? signAt(text);
  return { length: 1 + (character?.length ?? 1), character, class: null };
}

/** What stands after a backslash for itself; no letter does. */
function signAt(text: string): string | null {
  return text.length > 1 && !/[A-Za-z0-9]/.test(text[1]!) ? String.fromCodePoint(text.codePointAt(1)!) : null;
}

function propertyClass([, letter, long, short]: RegExpExecArray): string | null {
  const name = (long ?? short ?? '').replace(/^Is(?=[A-Z][a-z]?$)/, '');
  const not = letter === 'P' ? '^' : '';
  if (posix[name] !== undefined) return `[${not}${posix[name]}]`;
  if (category.test(name)) return `[${not}\\p{${name}}]`;
  const property = /^Is(Alphabetic|Uppercase|Lowercase)$/.exec(name)?.[1];
  return property === undefined ? null : `[${not}\\p{${property}}]`;
}
