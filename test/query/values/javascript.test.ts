import { describe, expect, it } from 'vitest';
import { fromJavaScript, toJson } from '../../../src/query/values/javascript.ts';
import type { NodeValue, RelationshipValue, Value } from '../../../src/query/values/value.ts';

describe('values from JavaScript', () => {
  it.each<[unknown, Value]>([
    [1, 1n],
    [1.5, 1.5],
    [2 ** 60, 2 ** 60],
    [5n, 5n],
    [undefined, null],
    [
      [1, 'a', null],
      [1n, 'a', null],
    ],
    [{ a: { b: true } }, new Map([['a', new Map([['b', true]])]])],
    [new Map([['a', 1]]), new Map([['a', 1n]])],
    [
      new Date('2021-10-21T14:00:00.5Z'),
      { kind: 'zoned datetime', day: 18_921, time: 50_400.5e9, offset: 0, zone: null },
    ],
  ])('%o is %o', (value, expected) => {
    expect(fromJavaScript(value)).toEqual(expected);
  });

  it.each<[unknown, string]>([
    [2n ** 63n, '9223372036854775808 does not fit into an INTEGER of 64 bits'],
    [Symbol.iterator, 'a symbol is no value of Cypher'],
  ])('%o is refused', (value, message) => {
    expect(() => fromJavaScript(value)).toThrow(expect.objectContaining({ kind: 'type', message }));
  });
});

describe('values as JSON', () => {
  const properties = new Map<string, Value>([['name', 'Ada']]);
  const property = (name: string): Value => properties.get(name) ?? null;
  const node: NodeValue = { kind: 'node', key: '1', labels: () => ['Person'], property, properties: () => properties };
  const relationship: RelationshipValue = {
    kind: 'relationship',
    key: '2',
    type: 'KNOWS',
    start: () => node,
    end: () => node,
    property,
    properties: () => properties,
  };
  const plainNode = { labels: ['Person'], properties: { name: 'Ada' } };
  const plainRelationship = { type: 'KNOWS', properties: { name: 'Ada' } };

  it.each<[Value, unknown]>([
    [1n, 1],
    [2n ** 60n, '1152921504606846976'],
    [1, 1],
    [NaN, 'NaN'],
    [
      [null, new Map([['a', 1n]])],
      [null, { a: 1 }],
    ],
    [{ kind: 'date', day: 18_921 }, '2021-10-21'],
    [node, plainNode],
    [relationship, plainRelationship],
    [{ kind: 'path', nodes: [node, node], relationships: [relationship] }, [plainNode, plainRelationship, plainNode]],
  ])('%o', (value, expected) => {
    expect(toJson(value)).toEqual(expected);
  });
});
