import { describe, expect, it } from 'vitest';
import { Vocabulary } from '../../../src/annotate/encoder/vocabulary.ts';

const vocabulary = new Vocabulary('mayor\n0,000\noperative', "mayor\nn't", 'S=Xxx\np1=m\ng=^ma');

describe('Vocabulary', () => {
  it.each([
    ['Mayor', { glove: 1, word: 1, pieces: [1, 2, 3] }],
    ['MAYOR', { glove: 1, word: 1, pieces: [2, 3] }],
    ['4,216', { glove: 2, word: 0, pieces: [] }],
    ['co-operative', { glove: 3, word: 0, pieces: [] }],
    ['operative-', { glove: 0, word: 0, pieces: [] }],
    ['n’t', { glove: 0, word: 2, pieces: [] }],
    ['unlisted', { glove: 0, word: 0, pieces: [] }],
  ])('finds the rows of %s', (form, expected) => {
    expect(vocabulary.rows(form)).toEqual(expected);
  });
});
