import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Referent } from '../../../../src/doc.ts';
import { InOrder } from '../../../../src/extract/roles/whole/in-order.ts';

/** Bodies, each with the tokens that name it; a token is ten characters long. */
const bodies = fc.array(fc.nat({ max: 5 }), { maxLength: 30 }).map((owners) =>
  [0, 1, 2, 3, 4, 5].map((body) =>
    named(
      body,
      [...owners.keys()].filter((i) => owners[i] === body),
    ),
  ),
);

function named(body: number, tokens: readonly number[]): Referent {
  const mentions = tokens.map((head) => {
    return { start: 10 * head, end: 10 * head + 9, head, kind: 'name' as const, rule: 'test' };
  });
  return { label: 'Organization', name: `Body ${body}`, aliases: [], named: true, mentions };
}

const headsBefore = ({ mentions }: Referent, token: number): number[] =>
  mentions.map(({ head }) => head).filter((head) => head < token);

describe('InOrder', () => {
  it('says who was named last and who most before any token', () => {
    fc.assert(
      fc.property(bodies, fc.nat({ max: 32 }), (all, token) => {
        const ordered = new InOrder(all);
        const before = all.filter((one) => headsBefore(one, token).length > 0);
        const last = before.sort((a, b) => headsBefore(b, token).at(-1)! - headsBefore(a, token).at(-1)!);
        expect(ordered.lastBefore(10 * token)).toBe(last[0]);
        expect(ordered.lastBefore(10 * token, last[0])).toBe(last[1]);
        const times = before.map((one) => headsBefore(one, token).length).sort((a, b) => b - a);
        expect(ordered.mostBefore(token).map((one) => one.times)).toEqual(times.slice(0, 2));
        expect(ordered.mostOf(new Set(before), token).map((one) => one.times)).toEqual(times);
        expect(ordered.between(0, token)).toEqual(new Set(before));
      }),
    );
  });
});
