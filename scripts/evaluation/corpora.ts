/** Corpora that the scorer of `NEWSGRAPH_DATA` has a task for. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { identitiesPieces, toJsonLine } from '../../src/export/json/json.ts';
import { identify } from '../../src/identify/identify.ts';
import { profilesOf } from '../../src/identify/profile.ts';
import {
  annotationsOf,
  createArticle,
  loadNewsgraph,
  type Article,
  type ArticleInput,
  type Graph,
  type Newsgraph,
} from '../../src/index.ts';
import { attributionsLine } from './attributions.ts';
import { dataFolder, scorer } from './data.ts';
import type { Figures, Measured } from './measures.ts';
import { asPolnearDivides } from './polnear-units.ts';

interface Corpus {
  readonly name: string;
  readonly what: string;
  /** Of the scorer. */
  readonly task: string;
  /** What is scored: whole graphs (the default), what the stages saw, the network's attributions alone, graphs as PolNeAR divides statements, or with identities across articles. */
  readonly output?: 'annotations' | 'attributions' | 'joined' | 'identified';
  /** Set where no mistake is listed, so that what nobody has looked at tells whether a rule holds elsewhere. */
  readonly figuresOnly?: true;
  /** In `NEWSGRAPH_DATA`; a folder of texts and their graphs, or articles in JSON lines. */
  readonly gold: string;
  /** More articles of the same kind. */
  readonly more?: string;
}

export const corpora: readonly Corpus[] = [
  { name: 'seed', what: 'a whole graph', task: 'graph', gold: 'seed' },
  { name: 'gold', what: 'whole graphs of articles of our own', task: 'graph', gold: 'gold' },
  { name: 'gold-more', what: 'the same of others, looked at later', task: 'graph', gold: 'gold-more' },
  {
    ...{ name: 'gold-check', what: 'the same of others, whose mistakes nobody looks at', task: 'graph' },
    ...{ gold: 'gold-check', figuresOnly: true },
  },
  { name: 'gold-real', what: 'whole graphs of real articles', task: 'graph', gold: 'gold-real' },
  { name: 'polnear', what: 'statements', task: 'statements', gold: 'corpora/polnear-dev.jsonl' },
  {
    ...{ name: 'polnear-joined', what: 'statements, divided as PolNeAR divides them', output: 'joined' },
    ...{ task: 'statements', gold: 'corpora/polnear-dev.jsonl' },
  },
  {
    ...{ name: 'polnear-network', what: 'statements, of the network alone', output: 'attributions' },
    ...{ task: 'statements', gold: 'corpora/polnear-dev.jsonl' },
  },
  { name: 'dwie', what: 'names of persons, and one node for each', task: 'persons', gold: 'corpora/dwie-dev.jsonl' },
  { name: 'dwie-roles', what: 'roles before a name', task: 'roles', gold: 'corpora/dwie-dev.jsonl' },
  { name: 'worldwide', what: 'names of persons', task: 'persons', gold: 'corpora/worldwide-dev.jsonl' },
  { name: 'gum', what: 'pronouns of named persons', task: 'pronouns', gold: 'corpora/gum-news-train.jsonl' },
  { name: 'kbp37', what: 'roles in single sentences', task: 'titles', gold: 'corpora/kbp37-titles-dev.jsonl' },
  { name: 'meantime', what: 'events and participants', task: 'events', gold: 'corpora/meantime-dev.jsonl' },
  { name: 'gvdb', what: 'who shot whom, when and where', task: 'shootings', gold: 'corpora/gvdb-dev.jsonl' },
  {
    ...{ name: 'dwie-identities', what: 'one identity for what many articles mean', output: 'identified' },
    ...{ task: 'across', gold: 'corpora/dwie-dev.jsonl' },
  },
  {
    ...{
      name: 'polnear-identities',
      what: 'the same of the people of 924 articles on one election',
      output: 'identified',
    },
    ...{ task: 'across', gold: 'corpora/polnear-train.jsonl', more: 'corpora/polnear-dev.jsonl' },
  },
  { name: 'timebank', what: 'time expressions', task: 'times', output: 'annotations', gold: 'corpora/timebank.jsonl' },
];

let loading: Promise<Newsgraph> | undefined;

/** Reads a corpus, and takes the figures that the scorer gives. */
export async function measureCorpus(
  { name, task, gold, more, output, figuresOnly }: Corpus,
  mistakes: number,
): Promise<Measured> {
  const newsgraph = await (loading ??= loadNewsgraph());
  const folder = mkdtempSync(join(tmpdir(), 'newsgraph-evaluate-'));
  try {
    const place = more === undefined ? join(dataFolder, gold) : join(folder, 'gold.jsonl');
    if (more !== undefined) {
      writeFileSync(place, [gold, more].map((one) => readFileSync(join(dataFolder, one), 'utf8')).join('\n'));
    }
    const lines = [...outputsOf(place, output, newsgraph)];
    const file = join(folder, `${name}.jsonl`);
    writeFileSync(file, lines.map((line) => `${line}\n`).join(''));
    const figures = flat(JSON.parse(score(task, place, file, '--json')) as object);
    return { figures, report: score(task, place, file, '--errors', String(figuresOnly ? 0 : mistakes)) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A line for each article. */
function* outputsOf(place: string, output: Corpus['output'], newsgraph: Newsgraph): Generator<string> {
  if (output === 'annotations' || output === 'attributions') {
    for (const article of articlesOf(place)) {
      const doc = newsgraph.annotate(article);
      yield output === 'annotations' ? JSON.stringify(annotationsOf(doc)) : attributionsLine(doc);
    }
    return;
  }
  const graphs = output === 'joined' ? joinedGraphs(place, newsgraph) : graphsOf(place, newsgraph);
  for (const [id, graph] of graphs) yield toJsonLine(id, graph);
  if (output !== 'identified') return;
  const identities = identify([...graphs.values()].flatMap(profilesOf));
  yield [...identitiesPieces(identities)].join('');
}

function joinedGraphs(place: string, newsgraph: Newsgraph): Map<string, Graph> {
  return new Map([...graphsOf(place, newsgraph)].map(([id, graph]) => [id, asPolnearDivides(graph)]));
}

/** The graphs of the corpus that was read last: several measures may be taken on it, one after another. */
let read: { readonly place: string; readonly graphs: ReadonlyMap<string, Graph> } | undefined;

function graphsOf(place: string, newsgraph: Newsgraph): ReadonlyMap<string, Graph> {
  if (read?.place !== place) {
    read = { place, graphs: new Map(articlesOf(place).map((article) => [article.id, newsgraph.graph(article)])) };
  }
  return read.graphs;
}

function articlesOf(place: string): Article[] {
  return inputsOf(place).map(createArticle);
}

/** The articles of a folder of texts, or of JSON lines that the scorer knows. */
export function inputsOf(place: string): ArticleInput[] {
  if (!place.endsWith('.jsonl')) {
    const files = readdirSync(place).filter((file) => file.endsWith('.txt'));
    return files.map((file) => {
      const id = basename(file, '.txt');
      const gold = JSON.parse(readFileSync(join(place, `${id}.gold.json`), 'utf8')) as { article: { date?: string } };
      return { id, date: gold.article.date, text: readFileSync(join(place, file), 'utf8') };
    });
  }
  const lines = score('input', place).split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as ArticleInput);
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
