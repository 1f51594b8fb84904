/**
 * Fits the weights by which the antecedent of a pronoun is chosen, on GUM's open genres, and writes them to
 * src/languages/en/pronoun-weights.ts.
 *
 *     npx tsx scripts/train/pronouns.ts            cross-validation in five parts, then the weights
 *     npx tsx scripts/train/pronouns.ts --measure  cross-validation alone
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Anaphor, AnaphorKind, Candidate } from '../../src/annotate/referents/pronouns/candidates.ts';
import {
  byWeight,
  type AntecedentWeights,
  type PronounWeights,
} from '../../src/annotate/referents/pronouns/resolve.ts';
import { readReferents } from '../../src/annotate/referents.ts';
import { createArticle, loadNewsgraph } from '../../src/index.ts';
import type { AnnotatedDoc } from '../../src/pipeline.ts';
import type { Span } from '../../src/span.ts';
import { descriptionWeights } from '../../src/languages/en/description-weights.ts';
import { englishReferents } from '../../src/languages/en/referents.ts';
import { readArticles, type GoldArticle } from './coreference-corpus.ts';
import { fit, scoresOf, type Choice } from './rank.ts';

/** The treebank has too few descriptions of somebody whom it names otherwise. */
const kinds: readonly (keyof PronounWeights)[] = ['person', 'several', 'body'];
const settings = { rounds: 200, rate: 0.2, penalty: 4 };
/** How much a choice in news counts against one of another genre. */
const newsWeight = 3;
const parts = 5;

interface Taught extends Choice {
  readonly kind: AnaphorKind;
  readonly article: Annotated;
  /** Whether each option has a referent; "none of them" and things have none. */
  readonly referent: readonly boolean[];
}

/** An article as the pipeline reads it, with its gold chains. */
class Annotated {
  readonly gold: GoldArticle;
  readonly doc: AnnotatedDoc;

  constructor(gold: GoldArticle) {
    this.gold = gold;
    this.doc = newsgraph.annotate(createArticle({ id: gold.id, text: gold.text }));
  }

  /** The chain of the smallest mention around a stretch of text. */
  chainAt({ start, end }: Span): string | undefined {
    let best: GoldArticle['mentions'][number] | undefined;
    for (const mention of this.gold.mentions) {
      if (mention.start > start || mention.end < end) continue;
      if (!best || mention.end - mention.start < best.end - best.start) best = mention;
    }
    return best?.chain;
  }
}

const path = join(process.env['NEWSGRAPH_DATA'] ?? '../shared', 'corpora', 'treebank', 'gum-open-train.conllu.gz');
if (!existsSync(path)) {
  console.error(`no corpus: ${path} is missing; set NEWSGRAPH_DATA to the folder that holds corpora/`);
  process.exit(1);
}
const newsgraph = await loadNewsgraph();
const articles = readArticles(path).map((gold) => new Annotated(gold));

/** The choices of an article, each pronoun put where the gold has it before the next is read. */
function choicesOf(article: Annotated): Taught[] {
  const { doc } = article;
  const chainAt = (token: number): string | undefined => article.chainAt(doc.tokens[token]!);
  const choices: Taught[] = [];
  readReferents(doc, englishReferents, (anaphor: Anaphor, candidates: readonly Candidate[], features) => {
    const chain = chainAt(anaphor.token);
    const right = candidates.map(({ tokens }) => {
      const hits = tokens.filter((token) => chain !== undefined && chainAt(token) === chain).length;
      return hits * 2 > tokens.length;
    });
    const found = right.indexOf(true);
    choices.push({
      kind: anaphor.kind,
      article,
      weight: isNews(article) ? newsWeight : 1,
      options: features,
      right: [...right, found < 0],
      referent: [...candidates.map(({ one }) => one !== undefined), false],
    });
    return candidates[found];
  });
  return choices;
}

/** Precision, recall and F1, in percent, of pronouns that mean a referent. */
function measured(choices: readonly Taught[], weightsFor: (choice: Taught) => ReadonlyMap<string, number>): string {
  let [right, answered, all] = [0, 0, 0];
  for (const choice of choices) {
    const scores = scoresOf(weightsFor(choice), choice);
    const best = scores.indexOf(Math.max(...scores));
    if (choice.right.some((one, i) => one && choice.referent[i])) all++;
    if (!choice.referent[best]) continue;
    answered++;
    if (choice.right[best]) right++;
  }
  return figures(right, answered, all);
}

const isNews = ({ gold }: Annotated): boolean => gold.id.startsWith('GUM_news');

/** How "he" and "she" fare where each reads on from what was made of those before it: does it land on a right name? */
function readAlone(all: readonly Annotated[], weightsOf: (article: Annotated) => AntecedentWeights): string {
  let [right, answered, found] = [0, 0, 0];
  for (const article of all) {
    const people = readReferents(article.doc, englishReferents, byWeight(weightsOf(article)));
    const chains = people.map(({ label, mentions }) =>
      label === 'Person' ? mentions.filter(({ kind }) => kind === 'name').map((name) => article.chainAt(name)) : [],
    );
    const named = new Set(chains.flat());
    for (const mention of article.gold.mentions) {
      const form = article.gold.text.slice(mention.start, mention.end).toLowerCase();
      if (!named.has(mention.chain) || !englishReferents.pronouns.genderOf(form)) continue;
      found++;
      const at = people.findIndex(({ mentions }) => mentions.some((one) => one.start === mention.start));
      if (at >= 0) answered++;
      if (chains[at]?.includes(mention.chain)) right++;
    }
  }
  return figures(right, answered, found);
}

function figures(right: number, answered: number, all: number): string {
  const [precision, recall] = [(100 * right) / answered, (100 * right) / all];
  const f1 = (2 * precision * recall) / (precision + recall);
  return `precision ${precision.toFixed(1)}  recall ${recall.toFixed(1)}  F1 ${f1.toFixed(1)}  (${all} to find)`;
}

const choices = articles.flatMap(choicesOf);
const partOf = new Map(articles.map((article, i) => [article, i % parts]));

const fitted = (kind: keyof PronounWeights, without?: number): ReadonlyMap<string, number> =>
  fit(
    choices.filter((choice) => choice.kind === kind && partOf.get(choice.article) !== without),
    settings,
  );
const byPart = Array.from({ length: parts }, (_, part) => ({
  person: fitted('person', part),
  several: fitted('several', part),
  body: fitted('body', part),
}));
const weightsOf = (article: Annotated): (typeof byPart)[number] => byPart[partOf.get(article)!]!;
for (const kind of kinds) {
  const own = choices.filter((choice) => choice.kind === kind);
  const weightsFor = ({ article }: Taught): ReadonlyMap<string, number> => weightsOf(article)[kind];
  console.log(`${kind}: ${measured(own, weightsFor)}`);
  console.log(
    `${kind}, news: ${measured(
      own.filter(({ article }) => isNews(article)),
      weightsFor,
    )}`,
  );
}
const plain = (article: Annotated): AntecedentWeights => {
  const { person, several, body } = weightsOf(article);
  return {
    ...descriptionWeights,
    ...{ person: Object.fromEntries(person), several: Object.fromEntries(several), body: Object.fromEntries(body) },
  };
};
console.log(`he and she, each reading on: ${readAlone(articles, plain)}`);
console.log(`he and she, each reading on, news: ${readAlone(articles.filter(isNews), plain)}`);

if (!process.argv.includes('--measure')) {
  const tables = kinds.map((kind) => {
    const lines = [...fitted(kind)]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, weight]) => `    '${name}': ${weight.toFixed(4)},`);
    return `  ${kind}: {\n${lines.join('\n')}\n  },`;
  });
  const file = join(import.meta.dirname, '..', '..', 'src', 'languages', 'en', 'pronoun-weights.ts');
  writeFileSync(
    file,
    `/** Weights of the features of those whom a pronoun may mean. Generated by scripts/train/pronouns.ts. */
import type { PronounWeights } from '../../annotate/referents/pronouns/resolve.ts';

export const pronounWeights: PronounWeights = {
${tables.join('\n')}
};
`,
  );
}
