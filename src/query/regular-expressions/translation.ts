/** A regular expression of Java's written as one of JavaScript's (with the flag v). */
import { CypherError } from '../error.ts';
import { readEscape } from './escapes.ts';

interface Flags {
  /** `i`: of letters of ASCII alone, as in Java. */
  readonly anyCase: boolean;
  /** `s`: a dot is any character. */
  readonly dotAll: boolean;
}

export class Translation {
  readonly #text: string;
  #place = 0;
  #flags: Flags = { anyCase: false, dotAll: false };

  constructor(text: string) {
    this.#text = text;
  }

  /** @throws {CypherError} `unsupported` where JavaScript has nothing like it */
  whole(): string {
    const source = this.#alternatives();
    if (this.#place < this.#text.length) throw new CypherError('runtime', `'${this.#text}' has a ) without its (`);
    return source;
  }

  /** Up to the end or a `)`; flags set inside hold until there. */
  #alternatives(): string {
    const outside = this.#flags;
    let source = '';
    while (this.#place < this.#text.length && !this.#text.startsWith(')', this.#place)) source += this.#part();
    this.#flags = outside;
    return source;
  }

  #part(): string {
    const character = String.fromCodePoint(this.#text.codePointAt(this.#place)!);
    if (/[|^$]/.test(character)) return this.#taken(character);
    if (character === '(') return this.#group();
    return this.#atom(character) + this.#quantifier();
  }

  #atom(character: string): string {
    if (character === '[') return this.#class();
    if (character === '\\') return this.#escape();
    if (/[*+?{]/.test(character)) throw new CypherError('runtime', `'${this.#text}' has a ${character} after nothing`);
    this.#place += character.length;
    if (character !== '.') return this.#literal(character);
    return this.#flags.dotAll ? '[\\s\\S]' : '[^\\n\\r\\x85\\u2028\\u2029]';
  }

  #group(): string {
    const flags = /^\(\?([a-zA-Z]*)(?:-([a-zA-Z]+))?([:)])/.exec(this.#rest());
    const opening = flags ? flags[0] : /^\((?:\?(?:[=!]|<[=!]|<[A-Za-z][A-Za-z0-9]*>))?(?!\?)/.exec(this.#rest())?.[0];
    if (opening === undefined) throw this.#unsupported();
    const outside = this.#flags;
    if (flags) this.#setFlags(flags[1]!, flags[2] ?? '');
    this.#place += opening.length;
    if (flags?.[3] === ')') return '';
    const inside = this.#alternatives();
    if (!this.#text.startsWith(')', this.#place))
      throw new CypherError('runtime', `'${this.#text}' has a ( without its )`);
    this.#place++;
    this.#flags = outside;
    return `${flags ? '(?:' : opening}${inside})${this.#quantifier()}`;
  }

  #setFlags(on: string, off: string): void {
    if (/[^is]/.test(on + off)) throw this.#unsupported();
    const set = (flag: string, before: boolean): boolean => on.includes(flag) || (before && !off.includes(flag));
    this.#flags = { anyCase: set('i', this.#flags.anyCase), dotAll: set('s', this.#flags.dotAll) };
  }

  #quantifier(): string {
    const quantifier = /^(?:[*+?]|\{\d+(?:,\d*)?\})\??/.exec(this.#rest())?.[0];
    if (quantifier === undefined) return '';
    // a possessive one: JavaScript would try again with less
    if (this.#text.startsWith('+', this.#place + quantifier.length)) throw this.#unsupported();
    return this.#taken(quantifier);
  }

  #escape(): string {
    const quoted = /^\\Q([^]*?)(?:\\E|$)/.exec(this.#rest());
    if (quoted) {
      this.#place += quoted[0].length;
      return Array.from(quoted[1]!, (character) => this.#literal(character)).join('');
    }
    const same = /^\\(?:[1-9](?!\d)|[bB](?!\{)|k<[A-Za-z][A-Za-z0-9]*>)/.exec(this.#rest())?.[0];
    if (same !== undefined) return this.#taken(same);
    const escape = readEscape(this.#rest());
    if (escape.class === null && escape.character === null) throw this.#unsupported();
    this.#place += escape.length;
    return escape.class ?? this.#literal(escape.character!);
  }

  /** With unions, `[a-c[x-z]]`, and intersections, `[a-z&&[^m-p]]`. */
  #class(): string {
    const [opening] = /^\[\^?/.exec(this.#rest())!;
    this.#place += opening.length;
    const parts = [''];
    while (!this.#text.startsWith(']', this.#place) || parts.join('') === '') {
      if (this.#place >= this.#text.length) throw new CypherError('runtime', `'${this.#text}' has a [ without its ]`);
      if (this.#text.startsWith('&&', this.#place)) {
        this.#place += 2;
        parts.push('');
      } else {
        parts.push(parts.pop()! + this.#member());
      }
    }
    this.#place++;
    return parts.length === 1 ? `${opening}${parts[0]!}]` : `${opening}${parts.map((part) => `[${part}]`).join('&&')}]`;
  }

  #member(): string {
    if (this.#text.startsWith('[', this.#place)) return this.#class();
    const from = this.#classCharacter();
    if (from.length > 2 && from.startsWith('[')) return from;
    if (!/^-(?![\]&[])/.test(this.#rest())) return this.#inAnyCase(from, from);
    this.#place++;
    const to = this.#classCharacter();
    if (to.length > 2 && to.startsWith('[')) throw this.#unsupported();
    return this.#inAnyCase(from, to);
  }

  /** One character, or a class in brackets. */
  #classCharacter(): string {
    if (this.#text.startsWith('\\', this.#place)) {
      const escape = readEscape(this.#rest());
      if (escape.class === null && escape.character === null) throw this.#unsupported();
      this.#place += escape.length;
      return escape.class ?? escape.character!;
    }
    return this.#taken(String.fromCodePoint(this.#text.codePointAt(this.#place)!));
  }

  #inAnyCase(from: string, to: string): string {
    const range = from === to ? code(from) : `${code(from)}-${code(to)}`;
    if (!this.#flags.anyCase) return range;
    const [first, last] = [from.codePointAt(0)!, to.codePointAt(0)!];
    const others = Array.from({ length: 128 }, (_, index) => index)
      .filter((one) => one >= first && one <= last)
      .map((one) => otherCase(String.fromCodePoint(one)));
    return range + others.map(code).join('');
  }

  #literal(character: string): string {
    const other = otherCase(character);
    return this.#flags.anyCase && other !== character ? `[${character}${other}]` : code(character);
  }

  #taken(text: string): string {
    this.#place += text.length;
    return text;
  }

  #rest(): string {
    return this.#text.slice(this.#place);
  }

  #unsupported(): CypherError {
    return new CypherError(
      'unsupported',
      `'${this.#text}' is not supported as a regular expression from '${this.#rest()}' on`,
    );
  }
}

function code(character: string): string {
  return /^[A-Za-z0-9]$/.test(character) ? character : `\\u{${character.codePointAt(0)!.toString(16)}}`;
}

/** Of a letter of ASCII. */
function otherCase(character: string): string {
  if (/^[a-z]$/.test(character)) return character.toUpperCase();
  return /^[A-Z]$/.test(character) ? character.toLowerCase() : character;
}
