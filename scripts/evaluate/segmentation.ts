/**
 * Tokens and sentences from raw text against treebanks: F1 of spans, half-open in UTF-16 units.
 * Usage: tsx scripts/evaluate/segmentation.ts [FILE.conllu[.gz]…]; without files, the development parts of
 * NEWSGRAPH_DATA (default ../shared).
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { segment } from '../../src/annotate/segmentation.ts';
import type { Span } from '../../src/span.ts';
import { readTreebank } from './treebank.ts';

class Score {
  private gold = 0;
  private found = 0;
  private right = 0;

  add(gold: readonly Span[], found: readonly Span[]): void {
    const keys = new Set(gold.map(({ start, end }) => `${start}-${end}`));
    this.gold += gold.length;
    this.found += found.length;
    this.right += found.filter(({ start, end }) => keys.has(`${start}-${end}`)).length;
  }

  toString(): string {
    const percent = (part: number, whole: number): string => ((100 * part) / Math.max(whole, 1)).toFixed(2);
    const { gold, found, right } = this;
    return `F1 ${percent(2 * right, gold + found)} (precision ${percent(right, found)}, recall ${percent(right, gold)})`;
  }
}

const folder = join(process.env['NEWSGRAPH_DATA'] ?? '../shared', 'corpora', 'treebank');
const named = process.argv.slice(2);
const paths = named.length > 0 ? named : ['ewt-dev', 'gum-open-dev'].map((name) => join(folder, `${name}.conllu.gz`));

for (const path of paths) {
  if (!existsSync(path)) {
    console.error(`No ${path}: set NEWSGRAPH_DATA to the folder that holds corpora/treebank, or name a file.`);
    process.exitCode = 1;
    continue;
  }
  const documents = readTreebank(path);
  const words = new Score();
  const sentences = new Score();
  const start = performance.now();
  const found = documents.map((document) => segment(document.text));
  const seconds = (performance.now() - start) / 1000;
  let count = 0;
  documents.forEach((document, i) => {
    words.add(document.words, found[i]!.tokens);
    sentences.add(document.sentences, found[i]!.sentences);
    count += found[i]!.tokens.length;
  });
  console.log(
    `${path}\n  tokens    ${words.toString()}\n  sentences ${sentences.toString()}\n  ${Math.round(count / seconds)} tokens/s`,
  );
}
