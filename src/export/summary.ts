/** A summary for people at a terminal: who is who, who said what to whom, what happened when and where. */
import type { Graph } from '../graph.ts';
import type { Label } from '../ontology.ts';
import { eventLines } from './summary/events.ts';
import { Facts } from './summary/facts.ts';
import { peopleLines } from './summary/people.ts';
import { statementLines } from './summary/statements.ts';
import { coloured, plain, type Style } from './summary/style.ts';
import { shown, wrapped } from './summary/width.ts';

export interface SummaryOptions {
  /** Columns of a line. Default 80. */
  readonly width?: number;
  /** Whether to colour it with escape sequences. Default false. */
  readonly colour?: boolean;
  /** How many events are told at most: dated ones first, then the surest. Default all. */
  readonly events?: number;
}

const narrowest = 40;

/**
 * The summary of one article's graph, each line ended by a line break. Text of the article is shortened to the width
 * and its control characters are escaped, so it can't act upon the terminal.
 *
 * @example
 * process.stdout.write(summaryOf(newsgraph.graph(article), { width: process.stdout.columns }));
 */
export function summaryOf(graph: Graph, options: SummaryOptions = {}): string {
  const width = Math.max(narrowest, options.width ?? 80);
  const style = options.colour ? coloured : plain;
  const facts = new Facts(graph);
  const sections = [
    { heading: 'People', lines: peopleLines(facts, width, style) },
    { heading: 'Groups and organizations', lines: namesOf(facts, width, 'Organization', 'Group') },
    { heading: 'Places', lines: namesOf(facts, width, 'Place') },
    { heading: 'Who said what', lines: statementLines(facts, width, style) },
    { heading: 'What happened', lines: eventLines(facts, width, style, options.events) },
  ];
  const lines = headLines(facts, width, style);
  for (const section of sections.filter((one) => one.lines.length)) {
    lines.push('', style.heading(section.heading), ...section.lines);
  }
  if (sections.every((section) => section.lines.length === 0)) lines.push('', '  Nothing was found in it.');
  return lines.map((line) => `${line}\n`).join('');
}

function headLines(facts: Facts, width: number, style: Style): string[] {
  const article = facts.withLabel('Article')[0];
  if (!article) return [];
  const { title, date, source, byline } = article.properties;
  const about = [date, source, byline].filter((one) => one !== undefined).map((one) => shown(String(one), width));
  return [
    ...wrapped(shown(typeof title === 'string' ? title : article.id, width * 3), width).map(style.title),
    ...(about.length ? wrapped(about.join(' · '), width).map(style.aside) : []),
  ];
}

function namesOf(facts: Facts, width: number, ...labels: readonly Label[]): string[] {
  const names = labels.flatMap((label) => facts.withLabel(label)).map((node) => facts.nameOf(node.id));
  if (names.length === 0) return [];
  return wrapped([...new Set(names)].join(', '), width - 2).map((line) => `  ${line}`);
}
