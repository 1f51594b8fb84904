import { expect, test } from 'vitest';
import { queriesGuide } from '../../scripts/docs/queries.ts';
import { namedQueries } from '../../src/query/library.ts';

test('the guide has every question, and each answers something', { timeout: 120_000 }, async () => {
  const sections = (await queriesGuide()).split(/^## /mu).slice(1);
  expect(sections.map((section) => section.split('\n', 1)[0])).toEqual((await namedQueries()).map(({ name }) => name));
  for (const section of sections) expect(section).not.toContain('(nothing)');
});
