/** Tokens, sentences, tags, lemmas and trees of the shipped weights against a treebank. */
import { loadParser, type Parser } from '../../src/annotate/parser/parser.ts';
import { segment, type Segmentation } from '../../src/annotate/segmentation.ts';
import { english } from '../../src/languages/en/english.ts';
import { parserWeights } from '../../src/languages/en/weights.ts';
import { readWeightsFile } from '../../src/languages/read-weights.ts';
import type { Span } from '../../src/span.ts';
import { f1 } from './f1.ts';
import type { Figures, Measured } from './measures.ts';
import { ParsingScore } from './parsing.ts';
import type { TreebankDocument } from './treebank.ts';

let loading: Promise<Parser> | undefined;

export async function measureTreebank(documents: readonly TreebankDocument[]): Promise<Measured> {
  const parser = await (loading ??= readWeightsFile(parserWeights).then(loadParser));
  const found = documents.map(({ text }) => segment(text, english.segmentation));
  const parts = {
    'gold tokens': onGoldTokens(parser, documents),
    'raw text': { ...segmentation(documents, found), ...fromText(parser, documents, found) },
  };
  const named = Object.entries(parts).map(([part, figures]) => [part, Object.entries(figures)] as const);
  return {
    figures: Object.fromEntries(named.flatMap(([part, each]) => each.map(([name, one]) => [`${part}.${name}`, one]))),
    report: named.map(([part, each]) => `${part.padEnd(12)} ${each.map((one) => one.join(' ')).join('  ')}\n`).join(''),
  };
}

function onGoldTokens(parser: Parser, documents: readonly TreebankDocument[]): Figures {
  const score = new ParsingScore();
  for (const { words, sentences } of documents) {
    const syntax = parser.parse(
      words.map(({ form, start }) => ({ text: form, start })),
      sentences,
    );
    words.forEach((word, i) => {
      score.add(word, syntax[i]!, syntax[i]!.head === word.head);
    });
  }
  return score.figures;
}

function fromText(
  parser: Parser,
  documents: readonly TreebankDocument[],
  segmentations: readonly Segmentation[],
): Figures {
  const score = new ParsingScore();
  documents.forEach(({ words }, i) => {
    const { tokens, sentences } = segmentations[i]!;
    const syntax = parser.parse(tokens, sentences);
    const unmatched = new Map(tokens.map((token, at) => [spanKey(token), at]));
    for (const word of words) {
      const at = unmatched.get(spanKey(word));
      if (at === undefined) {
        score.addUnmatched([word], []);
        continue;
      }
      unmatched.delete(spanKey(word));
      score.add(word, syntax[at]!, headKey(word.head, words) === headKey(syntax[at]!.head, tokens));
    }
    score.addUnmatched(
      [],
      [...unmatched.values()].map((at) => syntax[at]!),
    );
  });
  return score.figures;
}

/** F1 of spans. */
function segmentation(documents: readonly TreebankDocument[], found: readonly Segmentation[]): Figures {
  const agreement = (wanted: readonly (readonly Span[])[], here: readonly (readonly Span[])[]): number => {
    const keys = wanted.map((spans) => new Set(spans.map(spanKey)));
    const right = here.flatMap((spans, i) => spans.filter((span) => keys[i]!.has(spanKey(span))));
    return f1(right.length, wanted.flat().length, here.flat().length);
  };
  return {
    tokens: agreement(
      documents.map(({ words }) => words),
      found.map(({ tokens }) => tokens),
    ),
    sentences: agreement(
      documents.map(({ sentences }) => sentences),
      found.map(({ sentences }) => sentences),
    ),
  };
}

const spanKey = ({ start, end }: Span): string => `${start}-${end}`;

const headKey = (head: number, words: readonly Span[]): string => (head < 0 ? 'root' : spanKey(words[head]!));
