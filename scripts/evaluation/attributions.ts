/**
 * Writes graphs of nothing but the attributions that the network finds, for `score.mjs statements`:
 *
 *     npx tsx scripts/evaluate/attributions.ts ARTICLES.jsonl [--nested] > GRAPHS.jsonl
 *
 * PolNeAR annotates nothing that is said inside of what is said, so that is left out unless `--nested` asks for it.
 */
import { readFileSync } from 'node:fs';
import { loadAttributionReader } from '../../src/annotate/attributions/reader.ts';
import type { Attribution } from '../../src/doc.ts';
import { paragraphsOf } from '../../src/annotate/paragraphs.ts';
import { quotationsOf } from '../../src/annotate/quotations.ts';
import { segments } from '../../src/annotate/segments.ts';
import type { Article } from '../../src/article.ts';
import type { Token } from '../../src/doc.ts';
import { elisions } from '../../src/languages/en/elisions.ts';
import { flatten, textOf, type Span } from '../../src/span.ts';

const [path, option] = process.argv.slice(2);
if (!path) throw new Error('usage: attributions.ts ARTICLES.jsonl [--nested]');
const nested = option === '--nested';
const weights = new URL('../../src/languages/en/statements.ngw', import.meta.url);
const reader = await loadAttributionReader(readFileSync(weights));
let [milliseconds, words] = [0, 0];
for (const line of readFileSync(path, 'utf8').split('\n')) {
  if (line) console.log(JSON.stringify(graphOf(JSON.parse(line) as { id: string; text: string })));
}
console.error(`${Math.round((words / milliseconds) * 1000)} tokens/s`);

function graphOf({ id, text }: { id: string; text: string }) {
  const paragraphs = paragraphsOf(text, { start: 0, end: text.length }).map((span) => {
    return { ...span, kind: 'text' as const };
  });
  const { tokens, sentences } = segments.run({ article: { text } as Article, paragraphs }, () => undefined);
  const quotations = quotationsOf(text, paragraphs, elisions);
  const started = performance.now();
  const attributions = reader.find(tokens, paragraphs, sentences, quotations);
  milliseconds += performance.now() - started;
  words += tokens.length;
  const parts = attributions
    .filter(({ within }) => within < 0 || nested)
    .map((attribution, i) => statementOf(attribution, i, text, tokens));
  return { id, graph: { nodes: parts.flatMap(({ nodes }) => nodes), edges: parts.flatMap(({ edges }) => edges) } };
}

function statementOf(attribution: Attribution, i: number, text: string, tokens: readonly Token[]) {
  const spans = runs(attribution.content, tokens);
  const [cue = tokens[attribution.anchor]!] = runs(attribution.cue, tokens);
  const [source] = runs(attribution.source, tokens).sort((one, other) => other.end - other.start - one.end + one.start);
  const statement = {
    key: `statement:${i}`,
    attributes: {
      label: 'Statement',
      text: textOf(text, spans),
      spans: flatten(spans),
      cueStart: cue.start,
      cueEnd: cue.end,
      confidence: attribution.score,
    },
  };
  if (!source) return { nodes: [statement], edges: [] };
  const name = text.slice(source.start, source.end);
  return {
    nodes: [statement, { key: `source:${i}`, attributes: { label: 'Organization', name } }],
    edges: [
      {
        source: `source:${i}`,
        target: statement.key,
        attributes: { type: 'MADE', sourceStart: source.start, sourceEnd: source.end },
      },
    ],
  };
}

/** Neighbouring tokens as one span each. */
function runs(indices: readonly number[], tokens: readonly Token[]): Span[] {
  const spans: Span[] = [];
  for (const [k, index] of indices.entries()) {
    const { start, end } = tokens[index]!;
    if (k > 0 && indices[k - 1] === index - 1) spans[spans.length - 1] = { start: spans.at(-1)!.start, end };
    else spans.push({ start, end });
  }
  return spans;
}
