/** Corpora that the scorer of `NEWSGRAPH_DATA` has a task for. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { toJsonLine } from '../../src/export/json.ts';
import {
  annotationsOf,
  createArticle,
  loadNewsgraph,
  type Article,
  type ArticleInput,
  type Newsgraph,
} from '../../src/index.ts';
import { dataFolder, scorer } from './data.ts';
import type { Figures, Measured } from './measures.ts';

interface Corpus {
  readonly name: string;
  readonly what: string;
  /** Of the scorer. */
  readonly task: string;
  /** In `NEWSGRAPH_DATA`; a folder of texts and their graphs, or articles in JSON lines. */
  readonly gold: string;
}

export const corpora: readonly Corpus[] = [
  { name: 'seed', what: 'a whole graph', task: 'graph', gold: 'seed' },
  { name: 'gold', what: 'whole graphs of articles of our own', task: 'graph', gold: 'gold' },
  { name: 'polnear', what: 'attributions', task: 'statements', gold: 'corpora/polnear-dev.jsonl' },
  { name: 'dwie', what: 'names of persons, and one node for each', task: 'persons', gold: 'corpora/dwie-dev.jsonl' },
  { name: 'dwie-roles', what: 'roles before a name', task: 'roles', gold: 'corpora/dwie-dev.jsonl' },
  { name: 'worldwide', what: 'names of persons', task: 'persons', gold: 'corpora/worldwide-dev.jsonl' },
  { name: 'gum', what: 'pronouns of named persons', task: 'pronouns', gold: 'corpora/gum-news-train.jsonl' },
  { name: 'kbp37', what: 'roles in single sentences', task: 'titles', gold: 'corpora/kbp37-titles-dev.jsonl' },
  { name: 'meantime', what: 'events and participants', task: 'events', gold: 'corpora/meantime-dev.jsonl' },
  { name: 'gvdb', what: 'who shot whom, when and where', task: 'shootings', gold: 'corpora/gvdb-dev.jsonl' },
  { name: 'timebank', what: 'time expressions', task: 'times', gold: 'corpora/timebank.jsonl' },
];

let loading: Promise<Newsgraph> | undefined;

/** Builds the graphs of a corpus, and takes the figures that the scorer gives them. */
export async function measureCorpus({ name, task, gold }: Corpus, mistakes: number): Promise<Measured> {
  const newsgraph = await (loading ??= loadNewsgraph());
  const place = join(dataFolder, gold);
  const lines = articlesOf(place).map((article) =>
    task === 'times'
      ? JSON.stringify(annotationsOf(newsgraph.annotate(article)))
      : toJsonLine(article.id, newsgraph.graph(article)),
  );
  const folder = mkdtempSync(join(tmpdir(), 'newsgraph-evaluate-'));
  try {
    const graphs = join(folder, `${name}.jsonl`);
    writeFileSync(graphs, lines.map((line) => `${line}\n`).join(''));
    const figures = flat(JSON.parse(score(task, place, graphs, '--json')) as object);
    return { figures, report: score(task, place, graphs, '--errors', String(mistakes)) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function articlesOf(place: string): Article[] {
  if (!place.endsWith('.jsonl')) {
    const files = readdirSync(place).filter((file) => file.endsWith('.txt'));
    return files.map((file) =>
      createArticle({ id: basename(file, '.txt'), text: readFileSync(join(place, file), 'utf8') }),
    );
  }
  const lines = score('input', place).split('\n').filter(Boolean);
  return lines.map((line) => createArticle(JSON.parse(line) as ArticleInput));
}

function score(...args: readonly string[]): string {
  return execFileSync(process.execPath, [scorer, ...args], { maxBuffer: 1 << 28 }).toString();
}

/** The numbers in it, named by the way to them: `persons.f1`. */
function flat(value: object, before = ''): Figures {
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, one]: [string, unknown]) => {
      if (typeof one === 'number') return [[before + name, one]];
      return typeof one === 'object' && one !== null ? Object.entries(flat(one, `${before}${name}.`)) : [];
    }),
  );
}
