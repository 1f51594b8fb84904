/**
 * Tags, trees and lemmas of the shipped weights against treebanks, on gold tokens and from raw text.
 * Usage: tsx scripts/evaluate-treebank.ts [FILE.conllu[.gz]…]; without files, the development parts of
 * NEWSGRAPH_DATA (default ../shared).
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { loadParser, type Parser } from '../src/annotate/parser/parser.ts';
import { segment } from '../src/annotate/segmentation.ts';
import { parserWeights } from '../src/languages/en/weights.ts';
import { readWeightsFile } from '../src/languages/read-weights.ts';
import type { Span } from '../src/span.ts';
import { readSentences, type TreebankWord } from './evaluate/conllu.ts';
import { ParsingScore } from './evaluate/parsing.ts';
import { readTreebank, type TreebankDocument } from './evaluate/treebank.ts';

function onGoldTokens(parser: Parser, sentences: readonly (readonly TreebankWord[])[]): ParsingScore {
  const words = sentences.flat();
  let firstToken = 0;
  const ranges = sentences.map(({ length }) => ({ firstToken, endToken: (firstToken += length) }));
  const syntax = parser.parse(
    words.map(({ form }, start) => ({ text: form, start })),
    ranges,
  );
  const score = new ParsingScore();
  for (const { firstToken: first, endToken } of ranges) {
    for (let i = first; i < endToken; i++) {
      const { head } = words[i]!;
      score.add(words[i]!, syntax[i]!, syntax[i]!.head === (head < 0 ? -1 : first + head));
    }
  }
  return score;
}

function fromText(
  parser: Parser,
  documents: readonly TreebankDocument[],
  sentences: readonly (readonly TreebankWord[])[],
): ParsingScore {
  const score = new ParsingScore();
  let first = 0;
  const words = sentences.flatMap((sentence) => {
    const offset = first;
    first += sentence.length;
    return sentence.map((word) => ({ ...word, head: word.head < 0 ? -1 : offset + word.head }));
  });
  let offset = 0;
  for (const document of documents) {
    const { tokens, sentences: found } = segment(document.text);
    const syntax = parser.parse(tokens, found);
    const own = words.slice(offset, offset + document.words.length);
    const unmatched = new Map(tokens.map((token, i) => [spanKey(token), i]));
    own.forEach((word, i) => {
      const key = spanKey(document.words[i]!);
      const token = unmatched.get(key);
      if (token === undefined) {
        score.addUnmatched([word], []);
        return;
      }
      unmatched.delete(key);
      const head = syntax[token]!.head;
      const wanted = word.head < 0 ? 'root' : spanKey(document.words[word.head - offset]!);
      score.add(word, syntax[token]!, wanted === (head < 0 ? 'root' : spanKey(tokens[head]!)));
    });
    score.addUnmatched(
      [],
      [...unmatched.values()].map((token) => syntax[token]!),
    );
    offset += document.words.length;
  }
  return score;
}

const spanKey = ({ start, end }: Span): string => `${start}-${end}`;

const folder = join(process.env['NEWSGRAPH_DATA'] ?? '../shared', 'corpora', 'treebank');
const named = process.argv.slice(2);
const paths = named.length > 0 ? named : ['ewt-dev', 'gum-open-dev'].map((name) => join(folder, `${name}.conllu.gz`));
const parser = await loadParser(await readWeightsFile(parserWeights));
for (const path of paths) {
  if (!existsSync(path)) {
    console.error(`No ${path}: set NEWSGRAPH_DATA to the folder that holds corpora/treebank, or name a file.`);
    process.exitCode = 1;
    continue;
  }
  const sentences = readSentences(path);
  console.log(path);
  console.log(`  gold tokens: ${onGoldTokens(parser, sentences).toString()}`);
  console.log(`  raw text:    ${fromText(parser, readTreebank(path), sentences).toString()}`);
}
