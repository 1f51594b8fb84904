import { describe, expect, it } from 'vitest';
import { relationsIn } from './facts.ts';

describe('relations', () => {
  it.each([
    ['Kelly Ortiz’s sister Lena lives in Camden.', 'Lena sibling of Kelly Ortiz'],
    ['Lena Ortiz, a Norwegian, and her husband, Paul Moreau, left.', 'Paul Moreau spouse of Lena Ortiz'],
    ['Lena Ortiz met Paul Moreau and his wife, Marta Quill.', 'Marta Quill spouse of Paul Moreau'],
    ['Tom is the brother of Lena Ortiz.', 'Tom sibling of Lena Ortiz'],
    ['Tom, Lena Ortiz’s brother-in-law, is a nurse.', 'Tom in-law of Lena Ortiz'],
    [
      'Tom Moreau, the son of Lena Ortiz and Paul Moreau, was born in Camden.',
      'Tom Moreau child of Lena Ortiz',
      'Tom Moreau child of Paul Moreau',
    ],
    [
      'Lena Ortiz lives with her daughters, Leila and Maya.',
      'Leila child of Lena Ortiz',
      'Leila sibling of Maya',
      'Maya child of Lena Ortiz',
    ],
    [
      'Walter Lindqvist fell. Desmond Pike ran, said his sister, Carol Lindqvist.',
      'Carol Lindqvist sibling of Walter Lindqvist',
    ],
    [
      'In 1961 Lena Ortiz married Paul Moreau, a welder. Their sons, Tom and Max, are nurses.',
      'Max child of Lena Ortiz',
      'Max child of Paul Moreau',
      'Paul Moreau spouse of Lena Ortiz',
      'Tom child of Lena Ortiz',
      'Tom child of Paul Moreau',
      'Tom sibling of Max',
    ],
    [
      'Marta Quill was born in Camden, the daughter of a sailor, Paul Quill, and his wife, Lena.',
      'Lena spouse of Paul Quill',
      'Marta Quill child of Lena',
      'Marta Quill child of Paul Quill',
    ],
    ['Lena Ortiz married Paul Moreau in 2001.', 'Paul Moreau spouse of Lena Ortiz'],
    ['Lena Ortiz, who is engaged to Paul Moreau, sang.', 'Lena Ortiz partner of Paul Moreau'],
    ['Lena Ortiz and Paul Moreau married in 1999.', 'Lena Ortiz spouse of Paul Moreau'],
  ])('%s', async (text, ...relations) => {
    expect(await relationsIn(text)).toEqual(relations);
  });

  it('tells a couple once, however often it is mentioned', async () => {
    const text = 'Lena Ortiz married Paul Moreau in 2001. Her husband is a welder. His wife, Lena Ortiz, sings.';
    expect(await relationsIn(text)).toEqual(['Paul Moreau spouse of Lena Ortiz']);
  });

  it.each([
    'Paul Moreau is not married to Lena Ortiz.',
    'Paul Moreau was like a brother to Lena Ortiz.',
    'Lena Ortiz wants Paul Moreau as a partner in the war.',
    'Sister Agnes met Father Moreau.',
  ])('tells none: %s', async (text) => {
    expect(await relationsIn(text)).toEqual([]);
  });
});
