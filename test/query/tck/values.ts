/** Values as the TCK writes them: `(:A {name: 'a'})`, `[:T]`, `<(a)-[:T]->(b)>`, `[1, 2.0, null]`. */
import type { MapValue, NodeValue, PathValue, RelationshipValue, Value } from '../../../src/query/values/value.ts';

/** @throws where the text is no value */
export function parseValue(text: string): Value {
  return new ValueReader(text).whole();
}

class ValueReader {
  readonly #text: string;
  #place = 0;
  #entities = 0;

  constructor(text: string) {
    this.#text = text;
  }

  whole(): Value {
    const value = this.#value();
    if (this.#place < this.#text.length) throw this.#mistake();
    return value;
  }

  #value(): Value {
    if (this.#next('(')) return this.#node();
    if (this.#next('<')) return this.#path();
    if (this.#next('{')) return this.#map();
    if (this.#next('[')) return this.#next(':') ? this.#relationship() : this.#list();
    if (this.#next("'")) return this.#string();
    return this.#word();
  }

  #list(): Value {
    const values: Value[] = [];
    while (!this.#next(']')) {
      values.push(this.#value());
      this.#next(',');
    }
    return values;
  }

  #map(): MapValue {
    const entries = new Map<string, Value>();
    while (!this.#next('}')) {
      const name = this.#name();
      if (!this.#next(':')) throw this.#mistake();
      entries.set(name, this.#value());
      this.#next(',');
    }
    return entries;
  }

  #string(): string {
    const [whole, text] = this.#match(/((?:[^'\\]|\\.)*)'/y);
    this.#place += whole.length;
    return text!.replace(/\\(.)/g, '$1');
  }

  #word(): Value {
    const [found] = this.#match(/\s*[\w.+-]+/y);
    this.#place += found.length;
    const word = found.trim();
    if (word === 'null') return null;
    if (word === 'true' || word === 'false') return word === 'true';
    if (/^-?\d+$/.test(word)) return BigInt(word);
    const number = Number(word.replace(/Inf$/, 'Infinity'));
    if (Number.isNaN(number) && word !== 'NaN') throw this.#mistake();
    return number;
  }

  #node(): NodeValue {
    const labels: string[] = [];
    while (this.#next(':')) labels.push(this.#name());
    const properties = this.#next('{') ? this.#map() : new Map<string, Value>();
    if (!this.#next(')')) throw this.#mistake();
    return { kind: 'node', ...this.#entity(properties), labels: () => labels };
  }

  #relationship(): RelationshipValue {
    const type = this.#name();
    const properties = this.#next('{') ? this.#map() : new Map<string, Value>();
    if (!this.#next(']')) throw this.#mistake();
    const unknown = (): never => {
      throw new Error('only in a path a relationship has ends');
    };
    return { kind: 'relationship', type, ...this.#entity(properties), start: unknown, end: unknown };
  }

  #entity(properties: MapValue): { key: string; property: (name: string) => Value; properties: () => MapValue } {
    return {
      key: String(this.#entities++),
      property: (name) => properties.get(name) ?? null,
      properties: () => properties,
    };
  }

  #path(): PathValue {
    if (!this.#next('(')) throw this.#mistake();
    const nodes = [this.#node()];
    const relationships: RelationshipValue[] = [];
    while (!this.#next('>')) {
      const backwards = this.#next('<');
      if (!this.#next('-') || !this.#next('[') || !this.#next(':')) throw this.#mistake();
      const relationship = this.#relationship();
      if (!this.#next('-') || (!backwards && !this.#next('>')) || !this.#next('(')) throw this.#mistake();
      const [from, to] = [nodes.at(-1)!, this.#node()];
      const [start, end] = backwards ? [to, from] : [from, to];
      relationships.push({ ...relationship, start: () => start, end: () => end });
      nodes.push(to);
    }
    return { kind: 'path', nodes, relationships };
  }

  #name(): string {
    const [name] = this.#match(/\s*[\p{L}_][\p{L}\p{N}_]*/uy);
    this.#place += name.length;
    return name.trim();
  }

  #next(sign: string): boolean {
    const [space] = this.#match(/\s*/y);
    if (!this.#text.startsWith(sign, this.#place + space.length)) return false;
    this.#place += space.length + sign.length;
    return true;
  }

  #match(pattern: RegExp): RegExpExecArray {
    pattern.lastIndex = this.#place;
    const match = pattern.exec(this.#text);
    if (match === null) throw this.#mistake();
    return match;
  }

  #mistake(): Error {
    return new Error(`no value: ${this.#text} at ${this.#place}`);
  }
}
