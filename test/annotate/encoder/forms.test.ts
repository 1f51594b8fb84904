import { describe, expect, it } from 'vitest';
import { key, normalise, pieces, shape } from '../../../src/annotate/encoder/forms.ts';

describe('normalise', () => {
  it.each([
    ['n’t', "n't"],
    ['“', '"'],
    ['co‑op', 'co-op'],
    ['—', '--'],
    ['…', '...'],
    ['Zoë', 'Zoë'],
    ['naïve𝒳', 'naïve𝒳'],
  ])('%s is looked up as %s', (form, expected) => {
    expect(normalise(form)).toBe(expected);
  });
});

describe('shape', () => {
  it.each([
    ['Okafor', 'Xxx'],
    ['McDonald', 'XxXxx'],
    ['1,250', 'd,dd'],
    ['2026-11-25', 'dd-dd-dd'],
    ['NATO', 'XX'],
    ['!!!!', '!!'],
    ['ß', 'x'],
    ['日本語', '日本語'],
    ['aB1cD2eF3', 'xXdxXdxX'],
    ['', ''],
  ])('of %s is %s', (form, expected) => {
    expect(shape(form)).toBe(expected);
  });
});

describe('pieces', () => {
  it('are shape, length, beginnings, endings and trigrams', () => {
    expect(pieces('Era')).toEqual([
      ...['S=Xxx', 'L=3', 'p1=e', 'p2=er', 'p3=era', 's1=a', 's2=ra', 's3=era', 'g=^er', 'g=era', 'g=ra$'],
    ]);
  });

  it('count a trigram once, take digits for zeros, and characters beyond the first plane for one', () => {
    expect(pieces('1920')).toContain('g=000');
    expect(pieces('1920').filter((piece) => piece === 'g=000')).toHaveLength(1);
    expect(pieces('😀a')).toEqual(['S=😀x', 'L=2', 'p1=😀', 'p2=😀a', 's1=a', 's2=😀a', 'g=^😀a', 'g=😀a$']);
  });

  it('are at most 25, however long the form', () => {
    expect(pieces('abcdefghijklmnopqrstuvwxyz')).toHaveLength(25);
    expect(pieces('abcdefghijklmnopqrstuvwxyz')).toContain('L=12');
  });

  it('of an empty form are its length and shape', () => {
    expect(pieces('')).toEqual(['S=', 'L=0']);
    expect(key('')).toBe('');
  });
});
