/** A build that is killed again and again, and gone on with, ends in the bytes of an undisturbed one. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { killedBuild, lineCount, linesOfStories } from '../../test/cli/killed-build.ts';
import { newsgraph } from '../../test/cli/run.ts';
import { Random } from '../../test/support/random.ts';
import { checkServerAway } from './away.ts';
import type { LongCheckOptions } from './main.ts';

const usualArticles = 1_000;
const kills = 5;

export async function checkResume({ seed, runs = usualArticles }: LongCheckOptions): Promise<boolean> {
  const random = new Random(seed);
  const input = linesOfStories(runs, 1).join('');
  const folder = await mkdtemp(join(tmpdir(), 'newsgraph-resume-'));
  const file = (name: string): string => join(folder, name);
  try {
    let isSame = true;
    for (const [format, jobs, ...more] of [
      ['jsonl', '1', '--identify'],
      ['jsonl', '2', '--identify'],
      ['annotations', '2'],
    ] as const) {
      const build = (name: string) => ['build', '-', '--format', format, ...more, '--jobs', jobs, '-o', file(name)];
      await newsgraph(build('whole'), { input });
      let killed = 0;
      for (let i = 0; i < kills; i++) {
        const articles = 1 + random.below(Math.ceil(runs / (kills + 1)));
        const moment = { articles, milliseconds: random.below(50) };
        if (await killedBuild([...build('out'), '--resume'], input, file('out.checkpoint'), moment)) killed++;
      }
      const done = await lineCount(file('out.checkpoint'));
      const { stderr } = await newsgraph([...build('out'), '--resume'], { input });
      const [whole, out] = await Promise.all(['whole', 'out'].map((name) => readFile(file(name))));
      // A build that is never killed shows nothing.
      const isAlike = killed === kills && out!.equals(whole!);
      console.log(
        `${format}, ${jobs} jobs: killed ${killed} times, the last time after ${done - 1} articles; ` +
          (isAlike ? `the same ${whole!.length} bytes` : `not the same:\n${stderr}`),
      );
      isSame &&= isAlike;
    }
    return (await checkServerAway(input)) && isSame;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
