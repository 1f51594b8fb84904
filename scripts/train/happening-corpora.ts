/** Articles in which annotators marked what happens: MEANTIME, ECB+ (topics 1 to 25) and the nouns of GUM's news. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { overlaps, type Span } from '../../src/span.ts';
import type { Tree } from '../../src/tree.ts';

export interface MarkedArticle {
  readonly id: string;
  readonly corpus: 'meantime' | 'ecb' | 'gum';
  readonly text: string;
  readonly date?: string;
  /** Where annotators looked; half-open. */
  readonly read: readonly Span[];
  /** What happens, as they marked it. */
  readonly happening: readonly Span[];
  /** What they marked as something else that would do for a happening: states, reporting, habits. */
  readonly other: readonly Span[];
  /** Marks of one happening have the same chain; not all are in one. */
  readonly chains: readonly (readonly Span[])[];
}

interface Marked {
  readonly id: string;
  readonly begin: number;
  readonly end: number;
}

const spanOf = ({ begin, end }: Omit<Marked, 'id'>): Span => ({ start: begin, end });

function lines<T>(file: string): T[] {
  const path = join(process.env['NEWSGRAPH_DATA'] ?? '../shared', 'corpora', file);
  if (!existsSync(path)) {
    console.error(`no corpus: ${path} is missing; set NEWSGRAPH_DATA to the folder that holds corpora/`);
    process.exit(1);
  }
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
}

function chainsOf(marks: readonly Marked[], chains: readonly (readonly string[])[]): Span[][] {
  const byId = new Map(marks.map((mark) => [mark.id, spanOf(mark)]));
  return chains.map((mentions) => mentions.flatMap((id) => byId.get(id) ?? [])).filter((one) => one.length > 1);
}

function meantime(): MarkedArticle[] {
  interface Line {
    id: string;
    text: string;
    date: string;
    annotated_upto: number;
    events: (Marked & { class: string })[];
    event_chains: string[][];
  }
  return lines<Line>('meantime-dev.jsonl').map(({ id, text, date, annotated_upto, events, event_chains }) => ({
    id,
    corpus: 'meantime',
    text,
    date,
    read: [{ start: 0, end: annotated_upto }],
    happening: events.filter((one) => one.class === 'OTHER').map(spanOf),
    other: events.filter((one) => one.class !== 'OTHER').map(spanOf),
    chains: chainsOf(events, event_chains),
  }));
}

const lastTopic = 25;

function ecb(): MarkedArticle[] {
  interface Line {
    id: string;
    topic: number;
    text: string;
    mentions: (Marked & { tag: string })[];
    chains: { mentions: string[] }[];
    annotated_sentences: [number, number, number][];
  }
  const happens = new Set(['ACTION_OCCURRENCE', 'NEG_ACTION_OCCURRENCE']);
  return lines<Line>('ecbplus-dev.jsonl')
    .filter(({ topic }) => topic <= lastTopic)
    .map(({ id, text, mentions, chains, annotated_sentences }) => {
      const actions = mentions.filter(({ tag }) => tag.includes('ACTION'));
      return {
        id,
        corpus: 'ecb',
        text,
        read: annotated_sentences.map(([, start, end]) => ({ start, end })),
        happening: actions.filter(({ tag }) => happens.has(tag)).map(spanOf),
        other: actions.filter(({ tag }) => !happens.has(tag)).map(spanOf),
        chains: chainsOf(
          actions,
          chains.map((chain) => chain.mentions),
        ),
      };
    });
}

function gum(): MarkedArticle[] {
  interface Line {
    id: string;
    text: string;
    date: string;
    entities: { begin: number; end: number; type: string; chain: string }[];
  }
  return lines<Line>('gum-news-train.jsonl').map(({ id, text, date, entities }) => {
    const events = entities.filter(({ type }) => type === 'event');
    return {
      id,
      corpus: 'gum',
      text,
      date,
      read: [{ start: 0, end: text.length }],
      happening: events.map(spanOf),
      other: entities.filter(({ type }) => type !== 'event').map(spanOf),
      chains: [...new Set(events.map(({ chain }) => chain))]
        .map((chain) => events.filter((one) => one.chain === chain).map(spanOf))
        .filter((all) => all.length > 1),
    };
  });
}

export const markedArticles = (): MarkedArticle[] => [...meantime(), ...ecb(), ...gum()];

/** The token of a span on which its others hang, where it is one phrase. */
export function headIn(tree: Tree, span: Span): number {
  const tokens = tree.within(span);
  return tokens.find((token) => !tokens.includes(tree.head(token)) && tree.pos(token) !== 'PUNCT') ?? tokens[0] ?? -1;
}

/** Whether each of the tokens names a happening; those that annotators did not decide on are left out. */
export function marksOf(article: MarkedArticle, tree: Tree, tokens: readonly number[]): Map<number, boolean> {
  const heads = new Set(article.happening.map((span) => headIn(tree, span)));
  const others = new Set(article.other.map((span) => headIn(tree, span)));
  const verdicts = new Map<number, boolean>();
  for (const token of tokens) {
    const span = tree.span([token]);
    if (!article.read.some((one) => overlaps(one, span))) continue;
    if (heads.has(token)) verdicts.set(token, true);
    else if (others.has(token)) verdicts.set(token, false);
    else if (article.corpus === 'gum') continue;
    else if (!article.happening.some((one) => overlaps(one, span))) verdicts.set(token, false);
  }
  return verdicts;
}
