/** Graphs of nothing but the attributions that the network finds, before any rule changes them. */
import type { AnnotatedDoc, Attribution, Token } from '../../src/index.ts';
import { flatten, textOf, type Span } from '../../src/span.ts';

/** As a line of JSON. What is said inside of what is said is left out: PolNeAR annotates none of it. */
export function attributionsLine({ article: { id, text }, tokens, attributions }: AnnotatedDoc): string {
  const parts = attributions
    .filter(({ within }) => within < 0)
    .map((attribution, i) => statementOf(attribution, i, text, tokens));
  const graph = { nodes: parts.flatMap(({ nodes }) => nodes), edges: parts.flatMap(({ edges }) => edges) };
  return JSON.stringify({ id, graph });
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
