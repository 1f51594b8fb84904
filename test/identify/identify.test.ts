import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { identify } from '../../src/identify/identify.ts';
import type { Profile } from '../../src/identify/profile.ts';
import { profile } from './people.ts';

/** The names that share an identity, each list sorted. */
function together(profiles: readonly Profile[]): string[][] {
  const { edges } = identify(profiles);
  const names = new Map<string, string[]>();
  for (const { from, to } of edges) {
    const { article, names: own } = profiles.find(({ id }) => id === from)!;
    names.set(to, [...(names.get(to) ?? []), `${own[0]!} ${article}`]);
  }
  return [...names.values()].map((list) => list.sort()).sort();
}

const many = (name: string, count: number, more: Partial<Profile> = {}): Profile[] =>
  Array.from({ length: count }, (_, i) => profile(`${name.toLowerCase().replaceAll(/\W/gu, '')}${i}`, name, more));

describe('people who are one', () => {
  test.each([
    ['the same name', ['Mara Voss', 'Mara Voss']],
    ['an accent', ['Renée Duval', 'Renee Duval']],
    ['a middle initial', ['Mara Voss', 'Mara J. Voss']],
    ['initials written apart', ['George H.W. Quill', 'George H. W. Quill']],
    ['a short form', ['Robert Quill', 'Bob Quill']],
    ['another short form', ['Rudolph W. Quill', 'Rudy Quill']],
    ['an apostrophe', ["Sean O'Dell", 'Sean O’Dell']],
  ])('%s', (_, names) => {
    expect(together(names.map((name, i) => profile(`a${i}`, name)))).toHaveLength(1);
  });

  test('the bare surname of one who is told of everywhere', () => {
    expect(together([...many('Mara Voss', 6), profile('bare', 'Voss')])[0]).toContain('Voss bare');
  });

  test('the bare surname beside the role and the company of the full name', () => {
    const known = { roles: ['mayor', 'mayor of port aldous'], company: ['ada quill', 'ellis line'] };
    expect(together([profile('one', 'Mara Voss', known), profile('two', 'Voss', known)])).toHaveLength(1);
  });

  test('junior, where the role says so', () => {
    const role = { roles: ['senator'] };
    expect(together([profile('one', 'Joseph Quill', role), profile('two', 'Joseph Quill Jr.', role)])).toHaveLength(1);
  });
});

describe('people who are two', () => {
  test.each([
    ['another given name', ['Mara Voss', 'Ben Voss']],
    ['another middle initial', ['George H. Quill', 'George W. Quill']],
    ['the surname of two', ['Mara Voss', 'Ben Voss', 'Voss']],
    ['a surname that one article has', ['Mara Voss', 'Voss']],
    ['father and son', ['Joseph Quill', 'Joseph Quill Jr.']],
    ['nothing but a surname', ['Voss', 'Voss']],
    ['one name in a village and in another', ['Li', 'Li']],
  ])('%s', (_, names) => {
    expect(together(names.map((name, i) => profile(`a${i}`, name)))).toEqual([]);
  });

  test('whom one article names beside each other', () => {
    const beside = [0, 1, 2].flatMap((i) => [profile(`b${i}`, 'Joe Quill'), profile(`b${i}`, 'Joseph Quill')]);
    expect(together(beside)).toEqual([
      ['Joe Quill b0', 'Joe Quill b1', 'Joe Quill b2'],
      ['Joseph Quill b0', 'Joseph Quill b1', 'Joseph Quill b2'],
    ]);
  });
});

describe('bodies, places and works', () => {
  test.each([
    ['Organization', ['Ellis Line', 'the Ellis Line'], 1],
    ['Organization', ['Ellis Line', 'Ellis Line Ltd.'], 1],
    ['Organization', ['Harbour Safety Board', 'HSB'], 1],
    ['Organization', ['Greens', 'Green Party'], 1],
    ['Organization', ['Ellis Line', 'Ellis Bank'], 0],
    ['Organization', ['Harbour Safety Board', 'Hill Street Bank', 'HSB'], 0],
    ['Place', ['U.S.', 'United States'], 1],
    ['Place', ['Port Ellis', 'Port Aldous'], 0],
    ['Organization', ['Social Democrats', 'Social Democratic Party'], 1],
    ['Organization', ['al Harbour Front', 'Harbour Front'], 1],
    ['Place', ['Calif.', 'California'], 1],
    ['Organization', ['Supreme Court', 'the Supreme Court'], 0],
    ['Organization', ['Ellis Supreme Court', 'Ellis Supreme Court'], 1],
    ['Organization', ['Europe', 'Europe'], 0],
    ['Place', ['Europe', 'Europe'], 1],
    ['Place', ['Main Street', 'Main Street'], 0],
    ['Place', ['the north', 'the North'], 0],
    ['Work', ['The Kelp Eaters', 'Kelp Eaters'], 1],
    ['Work', ['The Kelp Eaters', 'The Kelp'], 0],
  ] as const)('%s %j', (kind, names, identities) => {
    expect(together(names.map((name, i) => profile(`a${i}`, name, { kind })))).toHaveLength(identities);
  });

  test.each([
    ['two names of several words', ['ada quill', 'ellis line'], ['ada quill', 'ellis line'], 1],
    ['one such name', ['ada quill'], ['ada quill'], 0],
    ['a country and one such name', ['ada quill', 'united states'], ['ada quill', 'united states'], 0],
    ['surnames', ['quill', 'voss'], ['quill', 'voss'], 0],
  ])('a common name beside %s', (_, company, other, identities) => {
    const of = (article: string, beside: readonly string[]) =>
      profile(article, 'Senate', { kind: 'Organization', company: beside });
    expect(together([of('one', company), of('two', other)])).toHaveLength(identities);
  });

  test('a person, a body and a place of one name stay apart', () => {
    const kinds = ['Person', 'Organization', 'Place'] as const;
    expect(together(kinds.map((kind, i) => profile(`a${i}`, 'Paris Hill', { kind })))).toEqual([]);
  });
});

test('neither order nor what other blocks hold changes an identity', () => {
  const names = [
    'Mara Voss',
    'M. Voss',
    'Voss',
    'Ben Voss',
    'Mara J. Voss',
    'Ada Quill',
    'Quill',
    'Bob Quill',
    'Robert Quill',
  ];
  const one = fc.record({ name: fc.constantFrom(...names), article: fc.integer({ min: 0, max: 12 }) });
  fc.assert(
    fc.property(
      fc.uniqueArray(one, { selector: (it) => `${it.article} ${it.name}`, maxLength: 40 }),
      fc.integer(),
      (all, seed) => {
        const profiles = all.map(({ name, article }) => profile(`a${article}`, name));
        const found = JSON.stringify(identify(profiles));
        const shuffled = [...profiles].sort((a, b) => order(a.id, seed) - order(b.id, seed));
        expect(JSON.stringify(identify(shuffled))).toBe(found);
        const voss = identify(profiles.filter(({ names: [own] }) => own!.endsWith('Voss')));
        const withOthers = identify(profiles).edges.filter(({ from }) => from.endsWith('Voss'));
        expect(withOthers).toEqual(voss.edges);
      },
    ),
    { numRuns: 100 },
  );
});

function order(text: string, seed: number): number {
  let hash = seed;
  for (const character of text) hash = Math.imul(hash, 31) + character.charCodeAt(0);
  return hash;
}
