import { describe, expect, it } from 'vitest';
import { nearby, reachesCut } from '../../../src/annotate/attributions/nearby.ts';

const nothing = { source: [], cue: [], content: [] };

describe('nearby', () => {
  it('is the whole of a short window', () => {
    expect(nearby({ anchor: 30, first: 10, end: 60 })).toEqual({ anchor: 30, first: 10, end: 60 });
  });

  it('is the part of a long one around its anchor', () => {
    expect(nearby({ anchor: 100, first: 0, end: 220 })).toEqual({ anchor: 100, first: 52, end: 165 });
    expect(nearby({ anchor: 20, first: 0, end: 220 })).toEqual({ anchor: 20, first: 0, end: 85 });
  });
});

describe('reachesCut', () => {
  const whole = { anchor: 100, first: 0, end: 220 };
  const near = nearby(whole);

  it.each([
    ['a content up to the end of what was read', { ...nothing, content: [150, 163, 164] }],
    ['a content that ends shortly before it', { ...nothing, content: [155, 161] }],
    ['a source at the beginning', { ...nothing, source: [52, 53], content: [101] }],
  ])('is true of %s', (_, found) => {
    expect(reachesCut(found, near, whole)).toBe(true);
  });

  it.each([
    ['nothing', nothing],
    ['what lies in the middle', { source: [90], cue: [100], content: [60, 160] }],
  ])('is false of %s', (_, found) => {
    expect(reachesCut(found, near, whole)).toBe(false);
  });

  it('is false where nothing was cut off', () => {
    const short = { anchor: 30, first: 10, end: 60 };
    expect(reachesCut({ source: [10], cue: [30], content: [31, 59] }, nearby(short), short)).toBe(false);
  });
});
