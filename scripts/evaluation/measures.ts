/** The list of everything that can be measured, by name. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { measureCalibration } from './calibration/report.ts';
import { corpora, measureCorpus } from './corpora.ts';
import { dataFolder } from './data.ts';
import { readTreebank } from './treebank.ts';
import { measureTreebank } from './treebank-scores.ts';

/** Figures by name, such as `persons.f1`; F1, precision, recall and shares in percent. */
export type Figures = Readonly<Record<string, number>>;

export interface Measured {
  readonly figures: Figures;
  /** For people. */
  readonly report: string;
}

export interface Measure {
  readonly name: string;
  readonly what: string;
  /** @param mistakes how many of each kind are listed in the report */
  readonly run: (mistakes: number) => Promise<Measured>;
}

const treebanks = ['ewt-dev', 'gum-open-dev'];

export const measures: readonly Measure[] = [
  ...treebanks.map((name) => ofTreebank(name, join(dataFolder, 'corpora', 'treebank', `${name}.conllu.gz`))),
  ...corpora.map((corpus) => ({
    name: corpus.name,
    what: corpus.what,
    run: (mistakes: number) => measureCorpus(corpus, mistakes),
  })),
  {
    name: 'calibration',
    what: 'how often facts of about the same confidence are right, in percent, each article by a table counted on others',
    run: measureCalibration,
  },
];

/**
 * The measure of that name, or of a treebank in a file.
 *
 * @throws {Error} where there is none
 */
export function measureOf(name: string): Measure {
  const known = measures.find((measure) => measure.name === name);
  if (known) return known;
  if (/\.conllu(?:\.gz)?$/u.test(name)) return ofTreebank(name, name);
  throw new Error(`nothing is called ${name}; there are ${measures.map((one) => one.name).join(', ')}, and treebanks`);
}

function ofTreebank(name: string, path: string): Measure {
  return {
    name,
    what: 'tokens, sentences, tags, lemmas and trees of a treebank, on its own tokens and from raw text',
    async run() {
      if (!existsSync(path)) throw new Error(`no such treebank: ${path}`);
      return measureTreebank(readTreebank(path));
    },
  };
}
