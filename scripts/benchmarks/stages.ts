/** The speed of each stage and rule, of all of them, and of wink-nlp, in one run on one core. */
import { loadNewsgraph } from '../../src/index.ts';
import { articlesToRead } from './articles.ts';
import { cpuSeconds } from './seconds.ts';
import { StepTimer } from './step-timer.ts';
import { loadWink } from './wink.ts';

/** The least time of several rounds counts, after one that warms up. */
const ROUNDS = 4;

const reading = ['paragraphs', 'segments', 'syntax', 'entities'];
const attribution = ['attributions', 'statements'];

/** Blank-separated, with the marks around them. */
const word = /[^\s\p{P}]\S*/gu;

export async function benchStages(): Promise<void> {
  const { articles, from } = articlesToRead();
  const texts = articles.map(({ text }) => text);
  const words = texts.reduce((sum, text) => sum + (text.match(word)?.length ?? 0), 0);
  const wink = loadWink();
  const timer = new StepTimer();
  const start = performance.now();
  const newsgraph = await loadNewsgraph({ step: timer.step });
  console.log(`loaded in ${(performance.now() - start).toFixed(0)} ms`);
  console.log(`${articles.length} articles, ${words} words: ${from}\n`);

  let winkSeconds = Infinity;
  for (let round = 0; round <= ROUNDS; round++) {
    for (const article of articles) newsgraph.graph(article);
    const seconds = cpuSeconds(() => {
      texts.forEach(wink);
    });
    if (round === 0) timer.forget();
    else {
      timer.endRound();
      winkSeconds = Math.min(winkSeconds, seconds);
    }
  }

  const steps = [...timer.least.keys()];
  const whole = timer.secondsOf(steps);
  const row = (name: string, seconds: number, more: readonly string[] = []): void => {
    console.log(line(name, [(words / seconds).toFixed(0), (articles.length / seconds).toFixed(1), ...more]));
  };
  const share = (seconds: number): string => `${((100 * seconds) / whole).toFixed(1)} %`;
  console.log(line('', ['words/s', 'articles/s', 'time', 'words/s so far']));
  steps.forEach((name, i) => {
    const [seconds, soFar] = [timer.secondsOf([name]), timer.secondsOf(steps.slice(0, i + 1))];
    row(name, seconds, [share(seconds), (words / soFar).toFixed(0)]);
  });
  row('whole', whole);
  console.log();
  row('tokens, tags, trees, names', timer.secondsOf(reading));
  row('wink-nlp: tokens, tags, names', winkSeconds);
  const statements = timer.secondsOf(attribution);
  const others = steps.slice(0, steps.indexOf('statements')).filter((name) => !attribution.includes(name));
  console.log(`coreference takes ${share(timer.secondsOf(['referents']))} of the whole`);
  console.log(`statements take ${(statements / timer.secondsOf(others)).toFixed(2)} of what comes before them`);
}

function line(name: string, cells: readonly string[]): string {
  return name.padEnd(30) + cells.map((cell, i) => cell.padStart(i === 3 ? 16 : 12)).join('');
}
