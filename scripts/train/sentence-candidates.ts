/**
 * Prints every place of the given CoNLL-U files at which a sentence might end, one a line: `1` or `0`, whether one
 * does, and the features, parted by tabs. Read by sentences.py.
 */
import { isCandidate } from '../../src/annotate/sentences/candidates.ts';
import { readContext } from '../../src/annotate/sentences/context.ts';
import { featuresOf } from '../../src/annotate/sentences/features.ts';
import { LINE } from '../../src/annotate/sentences/gaps.ts';
import { findTokens } from '../../src/annotate/tokens.ts';
import { englishSentences } from '../../src/languages/en/sentences.ts';
import { englishWords } from '../../src/languages/en/words.ts';
import { readTreebank, type TreebankDocument } from '../evaluation/treebank.ts';

function candidatesOf({ text, sentences }: TreebankDocument): string[] {
  const tokens = findTokens(text, englishWords);
  const context = readContext(text, tokens, englishSentences);
  const ends = new Set(sentences.map((sentence) => sentence.end));
  const lines: string[] = [];
  let start = 0;
  for (let i = 0; i < tokens.length; i++) {
    const isEnd = ends.has(tokens[i]!.end);
    if (context.gaps[i]! < LINE && isCandidate(context, i)) {
      lines.push([isEnd ? '1' : '0', ...featuresOf(context, start, i)].join('\t'));
    }
    if (isEnd || context.gaps[i]! >= LINE) start = i + 1;
  }
  return lines;
}

for (const path of process.argv.slice(2)) {
  for (const document of readTreebank(path)) process.stdout.write(candidatesOf(document).join('\n') + '\n');
}
