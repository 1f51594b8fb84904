/**
 * What the statement network reads, made by the runtime's own code, so that training and running agree: for each
 * article of a JSON-lines file (`{id, text}`), one line `{id, windows: [{starts, ends, forms, columns}]}`, with
 * offsets into the text and, for each token, the columns that are 1.
 *
 *     npx tsx scripts/train/statement-inputs.ts ARTICLES.jsonl > INPUTS.jsonl
 */
import { readFileSync } from 'node:fs';
import { COLUMNS, Inputs } from '../../src/annotate/attributions/inputs.ts';
import { windowsOf } from '../../src/annotate/attributions/windows.ts';
import { quotationsOf } from '../../src/annotate/quotations.ts';
import { englishQuotations } from '../../src/languages/en/quotation-marks.ts';
import { segmented } from './segmented.ts';

const [path] = process.argv.slice(2);
if (!path) throw new Error('usage: statement-inputs.ts ARTICLES.jsonl');
for (const line of readFileSync(path, 'utf8').split('\n')) {
  if (line) console.log(JSON.stringify(inputsOf(JSON.parse(line) as { id: string; text: string })));
}

function inputsOf({ id, text }: { id: string; text: string }) {
  const { paragraphs, tokens, sentences } = segmented(text);
  const quotations = quotationsOf(text, paragraphs, englishQuotations);
  const { values } = new Inputs(tokens, paragraphs, sentences, quotations);
  const windows = windowsOf(paragraphs, sentences).map(({ first, end }) => {
    const read = tokens.slice(first, end);
    return {
      starts: read.map((token) => token.start),
      ends: read.map((token) => token.end),
      forms: read.map((token) => token.text),
      columns: read.map((_, i) => {
        const row = values.subarray((first + i) * COLUMNS, (first + i + 1) * COLUMNS);
        return [...row.keys()].filter((column) => row[column] === 1);
      }),
    };
  });
  return { id, windows };
}
