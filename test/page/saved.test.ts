import { expect, test } from 'vitest';
import { saved } from '../../page/app/saved.ts';
import { fromAnyJsonLine } from '../../src/export/json/read-json.ts';
import { joined } from '../../src/graph.ts';
import { identify } from '../../src/identify/identify.ts';
import { profilesOf } from '../../src/identify/profile.ts';
import { ferryGraphs } from '../support/ferry.ts';

test('JSON lines hold an article each, then the identities across them', async () => {
  const articles = ferryGraphs();
  const identities = identify(articles.flatMap(profilesOf));
  const { name, bytes } = await saved('jsonl', joined([...articles, identities]));
  expect(name).toBe('newsgraph.jsonl');
  const lines = new TextDecoder().decode(bytes).trimEnd().split('\n').map(fromAnyJsonLine);
  expect(lines.at(-1)).toEqual(identities);
  expect(joined(lines.slice(0, -1))).toEqual(joined(articles));
});
