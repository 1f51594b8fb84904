import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleId, articleOf, evidenceOf, isArticleId, nodeId, parseEvidence } from '../src/identity.ts';

describe('the id of an article', () => {
  it.each([
    ['harbor-fire', 'harbor-fire'],
    ['https://example.org/story?id=3', 'https://example.org/story?id=3'],
    ['ferry #3 @home', 'ferry%20%233%20%40home'],
    ['https://example.org/a%20b', 'https://example.org/a%2520b'],
    ['two\tlines\n', 'two%09lines%0A'],
    ['\ud800', '\ufffd'],
    ['__proto__', '%5F_proto__'],
    ['constructor', '%63onstructor'],
    ['toString', '%74oString'],
    ['Constructor', 'Constructor'],
  ])('%j is %s', (given, id) => {
    expect(articleId(given)).toBe(id);
  });

  it('is one that an article may have, and nothing that an object inherits', () => {
    const given = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1 }),
      fc.constantFrom(...Object.getOwnPropertyNames(Object.prototype)),
    );
    fc.assert(
      fc.property(given, (one) => {
        const id = articleId(one);
        expect(isArticleId(id)).toBe(true);
        expect(id in {}).toBe(false);
      }),
      { seed: 5, numRuns: 1_000 },
    );
  });

  it('is another one for another name', () => {
    const part = fc.constantFrom('%', '#', '@', ' ', '%20', '%23', '%25', '%63', 'c', 'onstructor', '_');
    const name = fc.array(part, { maxLength: 5 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(name, name, (one, other) => {
        expect(articleId(one) === articleId(other)).toBe(one === other);
      }),
      { seed: 7, numRuns: 5_000 },
    );
  });

  it.each(['', 'a#b', 'a@b', 'a b', 'a\u0085b', '\ud800', '__proto__', 'constructor'])('is never %j', (id) => {
    expect(isArticleId(id)).toBe(false);
  });

  it('is read back from the ids of its nodes and its evidence', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), fc.nat(), fc.nat(), (given, start, length) => {
        const id = articleId(given);
        const span = { start, end: start + length };
        expect(articleOf(nodeId(id, 'Person', span))).toBe(id);
        expect(parseEvidence(evidenceOf(id, span, 'names/full'))).toEqual({ article: id, ...span, rule: 'names/full' });
      }),
      { seed: 6, numRuns: 1_000 },
    );
  });
});
