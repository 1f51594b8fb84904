import { describe, expect, it } from 'vitest';
import type { AttributionConfig } from '../../../src/annotate/attributions/config.ts';
import type { Candidate } from '../../../src/annotate/attributions/network.ts';
import { calibrated, select, shared } from '../../../src/annotate/attributions/select.ts';

const config = { anchorWeight: 0.5, least: 0, mostShared: 0.6 } as AttributionConfig;
const candidate = (anchor: number, content: number[], logit: number): Candidate => {
  return { anchor, cue: [anchor], source: [], content, anchorLogit: logit, acceptLogit: logit };
};

describe('select', () => {
  it('drops what scores too little and what has no content', () => {
    expect(select([candidate(0, [1, 2], -1), candidate(5, [], 4)], 0, config)).toEqual([]);
  });

  it('keeps the better one of two that say the same, and one nested in another', () => {
    const outer = candidate(0, [1, 2, 3, 4, 5, 6], 2);
    const same = candidate(9, [2, 3, 4, 5, 6], 1);
    const nested = candidate(3, [4, 5, 6], 1);
    expect(select([same, nested, outer], 0, config)).toEqual([outer, nested]);
  });
});

it('shared is what two contents have in common, of all that they have', () => {
  expect(shared([1, 2, 3], [2, 3, 4])).toBe(0.5);
  expect(shared([1], [])).toBe(0);
});

it('calibrated goes straight from point to point and stays level beyond them', () => {
  const points: AttributionConfig['calibration'] = [
    [0, 0.2],
    [2, 0.6],
  ];
  expect([-3, 0, 1, 2, 9].map((score) => calibrated(score, points))).toEqual([0.2, 0.2, 0.4, 0.6, 0.6]);
});
