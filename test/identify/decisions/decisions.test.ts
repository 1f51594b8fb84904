import { describe, expect, test } from 'vitest';
import { misfits, parseDecisions } from '../../../src/identify/decisions/decisions.ts';
import { identify } from '../../../src/identify/identify.ts';
import { kindsOf } from '../../../src/identify/profile.ts';
import { profile } from '../people.ts';

const [one, two, three] = [profile('a', 'Mara Voss'), profile('b', 'Mara Voss'), profile('c', 'Mary Stone')];

describe('decisions', () => {
  test('join what nothing else would join', () => {
    const decisions = parseDecisions(`# one and the same\nsame: ${one.id} ${three.id} # she married\n\n`);
    const { nodes, edges } = identify([one, two, three], { decisions });
    expect(nodes.map(({ properties }) => properties)).toEqual([
      { aliases: ['Mary Stone'], articles: 3, kind: 'Person', name: 'Mara Voss' },
    ]);
    expect(edges.map(({ properties }) => (properties['reasons'] as string[])[0])).toEqual([
      'somebody decided so',
      'Mara Voss: the same name in another article',
      'somebody decided so',
    ]);
  });

  test('part what a name would join', () => {
    const decisions = parseDecisions(`different: ${one.id} ${two.id}`);
    expect(identify([one, two, three], { decisions }).nodes).toEqual([]);
  });

  test.each([
    ['same a b', 1, 'not "same:'],
    ['\nsame: a', 2, 'not "same:'],
    ['same: a a', 1, 'names a twice'],
    ['same: a b\ndifferent: b a', 2, 'says otherwise than line 1'],
  ])('%j is refused', (text, line, message) => {
    expect(() => parseDecisions(text)).toThrow(expect.objectContaining({ line }));
    expect(() => parseDecisions(text)).toThrow(message);
  });

  test('that no longer fit are told', () => {
    const place = profile('d', 'Voss', { kind: 'Place' });
    const decisions = parseDecisions(`same: ${one.id} gone#Person:1-2\nsame: ${one.id} ${place.id}`);
    expect(misfits(decisions, kindsOf([one, two, place]))).toEqual([
      { line: 1, what: 'no node gone#Person:1-2 that could be identified' },
      { line: 2, what: `${one.id} is a Person, ${place.id} a Place` },
    ]);
    expect(identify([one, two, place], { decisions }).nodes).toHaveLength(1);
  });
});
