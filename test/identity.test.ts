import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleId, articleOf, evidenceOf, nodeId, parseEvidence } from '../src/identity.ts';

describe('the id of an article', () => {
  it.each([
    ['harbor-fire', 'harbor-fire'],
    ['https://example.org/story?id=3', 'https://example.org/story?id=3'],
    ['ferry #3 @home', 'ferry%20%233%20%40home'],
    ['two\tlines\n', 'two%09lines%0A'],
    ['\ud800', '\ufffd'],
    ['__proto__', '%5F_proto__'],
    ['constructor', '%63onstructor'],
    ['toString', '%74oString'],
    ['Constructor', 'Constructor'],
  ])('%j is %s', (given, id) => {
    expect(articleId(given)).toBe(id);
  });

  it('stays as it is when it is given again, and is nothing that an object inherits', () => {
    const given = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(...Object.getOwnPropertyNames(Object.prototype)),
    );
    fc.assert(
      fc.property(given, (one) => {
        const id = articleId(one);
        expect(articleId(id)).toBe(id);
        expect(id in {}).toBe(false);
      }),
      { seed: 5, numRuns: 1_000 },
    );
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
