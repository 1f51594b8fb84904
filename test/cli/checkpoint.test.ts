import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createArticle } from '../../src/article.ts';
import { Checkpoint } from '../../src/cli/build/resume/checkpoint.ts';

let folder: string;
let path: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'newsgraph-checkpoint-'));
  path = join(folder, 'checkpoint');
});
afterAll(() => rm(folder, { recursive: true }));

const settings = { release: '1.2.3', id: 'auto' };
const articles = Array.from({ length: 8 }, (_, i) => createArticle({ id: `story-${i}`, text: `The dam №${i} held.` }));
/** Where the line of each ends; the third one failed, and has none. */
const ends = [10, 25, 25, 40, 41, 60, 75, 90];

async function writeWhole(): Promise<Buffer> {
  await rm(path, { force: true });
  const checkpoint = await Checkpoint.open({ path, settings, written: 0 });
  for (const [i, article] of articles.entries())
    checkpoint.add(article, ends[i]!, i === 2 ? 'it №2 failed' : undefined);
  await checkpoint.save();
  await checkpoint.close();
  return readFile(path);
}

test('cut off anywhere, beside an output of any length: what is kept was done, in order, and it can be written on', async () => {
  const whole = await writeWhole();
  await fc.assert(
    fc.asyncProperty(fc.nat(whole.length), fc.nat(100), async (cut, written) => {
      await writeFile(path, whole.subarray(0, cut));
      const checkpoint = await Checkpoint.open({ path, settings, written });
      const { count, end } = checkpoint;
      expect(end).toBe(count === 0 ? 0 : ends[count - 1]);
      expect(end).toBeLessThanOrEqual(written);
      const lines = whole.subarray(0, cut).toString().split('\n').length - 1;
      expect(count).toBe(ends.slice(0, Math.max(0, lines - 1)).filter((one) => one <= written).length);
      expect(articles.map((article) => checkpoint.before(article)?.end)).toEqual(
        ends.map((one, i) => (i < count ? one : undefined)),
      );
      checkpoint.checkAllPassed();
      for (const [i, article] of articles.entries()) {
        if (i >= count) checkpoint.add(article, ends[i]!, i === 2 ? 'it №2 failed' : undefined);
      }
      await checkpoint.save();
      await checkpoint.close();
      expect((await readFile(path)).equals(whole)).toBe(true);
    }),
  );
});

test('what was done is gone on with by the same articles alone', async () => {
  await writeWhole();
  const checkpoint = await Checkpoint.open({ path, settings, written: 90, stored: new Set(['story-0', 'story-2']) });
  expect(() => checkpoint.before(articles[1]!)).toThrow('article 1, story-1, was another one or had another text');
  const dated = createArticle({ id: 'story-0', text: articles[0]!.text, date: '2024-05-02' });
  expect(() => checkpoint.before(dated)).toThrow('article 1, story-0, was another one');
  expect(checkpoint.before(articles[0]!)).toMatchObject({ end: 10 });
  expect(() => checkpoint.before(articles[1]!)).toThrow('story-1 was written, and is no longer in the store');
  expect(() => {
    checkpoint.checkAllPassed();
  }).toThrow('tells of 8 articles, of which the inputs hold 1');
  await checkpoint.close();
});

test.each([
  ['notes of somebody\n', 'is no checkpoint of newsgraph build, and would be overwritten'],
  ['notes without an end', 'is no checkpoint of newsgraph build, and would be overwritten'],
  ['{"checkpoint":{"release":"1.2.2","id":"auto"}}\n', 'is of a build with other options or another release'],
])('%j is refused, and stays', async (content, said) => {
  await writeFile(path, content);
  await expect(Checkpoint.open({ path, settings, written: 0 })).rejects.toThrow(said);
  expect(await readFile(path, 'utf8')).toBe(content);
});
