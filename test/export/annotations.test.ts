import { expect, test } from 'vitest';
import { createArticle } from '../../src/article.ts';
import { annotationsOf } from '../../src/export/annotations.ts';

test('annotations hold what the layers hold, without what offsets give back', () => {
  const article = createArticle({ id: 'a', text: 'Mara slept.' });
  const token = (start: number, end: number) => ({ start, end, text: article.text.slice(start, end) });
  expect(
    annotationsOf({
      article,
      warnings: ['a warning'],
      tokens: [token(0, 4), token(5, 10), token(10, 11)],
      sentences: [{ start: 0, end: 11, firstToken: 0, endToken: 3 }],
      syntax: [
        { pos: 'PROPN', lemma: 'Mara', head: 1, dep: 'nsubj' },
        { pos: 'VERB', lemma: 'sleep', head: -1, dep: 'root' },
        { pos: 'PUNCT', lemma: '.', head: 1, dep: 'punct' },
      ],
      entities: [{ start: 0, end: 4, type: 'PERSON', firstToken: 0, endToken: 1 }],
      times: [],
      referents: [
        {
          ...{ label: 'Person', name: 'Mara', aliases: [], named: true },
          mentions: [{ start: 0, end: 4, kind: 'name', head: 0, rule: 'name' }],
        },
      ],
    }),
  ).toEqual({
    id: 'a',
    sentences: [[0, 11]],
    tokens: [
      { start: 0, end: 4, pos: 'PROPN', lemma: 'Mara', head: 1, dep: 'nsubj' },
      { start: 5, end: 10, pos: 'VERB', lemma: 'sleep', head: -1, dep: 'root' },
      { start: 10, end: 11, pos: 'PUNCT', lemma: '.', head: 1, dep: 'punct' },
    ],
    entities: [{ start: 0, end: 4, type: 'PERSON' }],
    times: [],
    chains: [[[0, 4]]],
    warnings: ['a warning'],
  });
});
