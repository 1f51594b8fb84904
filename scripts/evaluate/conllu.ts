import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** A word as a treebank has it; `head` is an index into the sentence's words, -1 for the root. */
export interface TreebankWord {
  readonly form: string;
  readonly lemma: string;
  readonly pos: string;
  readonly head: number;
  readonly dep: string;
}

/** The sentences of a CoNLL-U file, gzipped where its name ends in `.gz`: syntactic words only, no `3-4` or `8.1`. */
export function readSentences(path: string): TreebankWord[][] {
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split(/\r?\n\r?\n/)
    .map((block) =>
      block
        .split(/\r?\n/)
        .filter((line) => /^\d+\t/.test(line))
        .map(readWord),
    )
    .filter((sentence) => sentence.length > 0);
}

function readWord(line: string): TreebankWord {
  const [, form = '', lemma = '', pos = '', , , head = '0', dep = ''] = line.split('\t');
  return { form, lemma, pos, head: Number(head) - 1, dep };
}
