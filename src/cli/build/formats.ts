/** The formats of `build`: what is written for each article, and around them. */
import { annotationsOf } from '../../export/annotations.ts';
import { toJson, toJsonLine } from '../../export/json.ts';
import { printableJson } from '../../export/printable.ts';
import { summaryOf, type SummaryOptions } from '../../export/summary.ts';
import { joined, type Graph } from '../../graph.ts';
import type { AnnotatedDoc } from '../../pipeline.ts';
import type { FormatName } from './format-names.ts';

export interface Reading {
  readonly graph: Graph;
  /** Only made where the format needs it. */
  readonly annotate: () => AnnotatedDoc;
}

export interface Format {
  /** What is written as soon as an article is read. */
  each(reading: Reading): string;
  /** What is written when all are read, in pieces. */
  end(): Iterable<string>;
}

export function formatOf(name: FormatName, summary: SummaryOptions): Format {
  if (name === 'json') return jsonFormat();
  if (name === 'summary') return summaryFormat(summary);
  const lineOf =
    name === 'jsonl'
      ? ({ graph }: Reading): string => toJsonLine(articleIdOf(graph), graph)
      : ({ annotate }: Reading): string => JSON.stringify(annotationsOf(annotate()));
  return { each: (reading) => `${printableJson(lineOf(reading))}\n`, end: () => [] };
}

function articleIdOf(graph: Graph): string {
  return graph.nodes.find(({ label }) => label === 'Article')!.id;
}

function summaryFormat(options: SummaryOptions): Format {
  let isFirst = true;
  return {
    each({ graph }) {
      const text = summaryOf(graph, options);
      const between = isFirst ? '' : `\n${'─'.repeat(Math.min(options.width ?? 80, 80))}\n\n`;
      isFirst = false;
      return between + text;
    },
    end: () => [],
  };
}

/** One graph of all articles, one node or edge a line, in pieces: the whole may be longer than a string can be. */
function jsonFormat(): Format {
  const graphs: Graph[] = [];
  return {
    each({ graph }) {
      graphs.push(graph);
      return '';
    },
    *end() {
      const { attributes, nodes, edges } = toJson(joined(graphs));
      yield `{"attributes":${JSON.stringify(attributes)},"nodes":[`;
      yield* listed(nodes);
      yield '],"edges":[';
      yield* listed(edges);
      yield ']}\n';
    },
  };
}

const piece = 500;

function* listed(values: readonly unknown[]): Generator<string> {
  for (let i = 0; i < values.length; i += piece) {
    const lines = values.slice(i, i + piece).map((value) => `\n${printableJson(JSON.stringify(value))}`);
    yield `${i === 0 ? '' : ','}${lines.join(',')}`;
  }
  if (values.length) yield '\n';
}
