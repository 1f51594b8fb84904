import { expect, test } from 'vitest';
import { propertiesIn } from './facts.ts';

test.each([
  ['Ada Quill, 47, of Hexley, resigned on Friday.', 'Ada Quill', 47],
  ['Ada Quill resigned. Quill, 47, gave no reason.', 'Ada Quill', 47],
  ['Ada Quill resigned after 47 days.', 'Ada Quill', undefined],
  ['Ada Quill, 47 of whose ferries sank, resigned.', 'Ada Quill', undefined],
])('in %j the age of %s is %s', async (text, name, age) => {
  expect(await propertiesIn(text, 'Person', 'name', 'age')).toContainEqual([name, age]);
});

test.each([
  ['“The bridge is safe,” Ada Quill said.', 'The bridge is safe,'],
  [
    '“The bridge that the ferries of Hexley pass under twice an hour is safe,” Ada Quill said.',
    'The bridge that the ferries of Hexley pass…',
  ],
])('what is said in %j has the caption %j', async (text, caption) => {
  expect(await propertiesIn(text, 'Statement', 'caption')).toEqual([[caption]]);
});
