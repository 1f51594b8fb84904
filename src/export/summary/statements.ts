import type { Node } from '../../graph.ts';
import type { Facts } from './facts.ts';
import type { Style } from './style.ts';
import { columnsOf, padded, shown } from './width.ts';

const deepest = 6;
const widestCue = 16;
const narrowest = 24;

/**
 * Who said what to whom, in the order of the text, what is quoted inside a statement indented below it:
 *
 *     Teresa Oakes → reporters
 *       said      “We are not calling this a recovery yet …”
 *         ↳ families → Teresa Oakes
 *           asked     question: “Is there still a chance?”
 */
export function statementLines(facts: Facts, width: number, style: Style): string[] {
  const statements = facts.withLabel('Statement');
  const cues = statements.map((statement) => columnsOf(cueOf(facts, statement)));
  const page = { facts, width, style, cueColumn: Math.max(0, ...cues), seen: new Set<string>() };
  const outermost = statements.filter((statement) => facts.edgesFrom(statement.id, 'WITHIN').length === 0);
  return treeLines(page, outermost, 0);
}

interface Page {
  readonly facts: Facts;
  readonly width: number;
  readonly style: Style;
  readonly cueColumn: number;
  /** Statements on it already: a graph from elsewhere may hold a circle. */
  readonly seen: Set<string>;
}

function treeLines(page: Page, statements: readonly Node[], depth: number): string[] {
  const lines: string[] = [];
  const indent = ' '.repeat(2 + 4 * Math.min(depth, deepest));
  let before: string | undefined;
  for (const statement of statements) {
    if (page.seen.has(statement.id)) continue;
    page.seen.add(statement.id);
    const heading = whoToWhom(page, statement);
    if (heading !== before) lines.push(`${indent}${depth > 0 ? '↳ ' : ''}${heading}`);
    lines.push(`${indent}  ${contentLine(page, statement, page.width - indent.length - 2)}`);
    const inner = page.facts.edgesTo(statement.id, 'WITHIN').map((edge) => page.facts.node(edge.from));
    const nested = treeLines(page, inner.sort(byStart), depth + 1);
    lines.push(...nested);
    before = nested.length ? undefined : heading;
  }
  return lines;
}

function byStart(one: Node, other: Node): number {
  return Number(one.properties['start']) - Number(other.properties['start']);
}

function whoToWhom({ facts, style, width }: Page, statement: Node): string {
  const speakers = facts.namesAt(facts.edgesTo(statement.id, 'MADE'), 'from').join(', ');
  const addressees = facts.namesAt(facts.edgesFrom(statement.id, 'ADDRESSED_TO'), 'to').join(', ');
  const column = Math.floor(width * 0.4);
  const who = speakers === '' ? style.aside('somebody unnamed') : style.name(shown(speakers, column));
  return addressees === '' ? who : `${who} → ${shown(addressees, column)}`;
}

function contentLine({ facts, style, cueColumn }: Page, statement: Node, columns: number): string {
  const cue = padded(cueOf(facts, statement), cueColumn);
  const isQuoted = statement.properties['kind'] === 'direct';
  const told = marksOf(facts, statement);
  // On a narrow terminal the words matter more.
  const marks = columns - cueColumn - told.length < narrowest ? '' : told;
  const left = columns - cueColumn - 2 - marks.length - (isQuoted ? 2 : 0);
  const text = facts.text(statement, 'text', Math.max(10, left)) ?? '';
  const content = isQuoted ? `“${text}”` : text;
  return `${style.aside(cue)}${cueColumn > 0 ? '  ' : ''}${content}${style.warning(marks)}`;
}

/** The words that show that somebody says it; a colon after a name is no word. */
function cueOf(facts: Facts, statement: Node): string {
  const cue = facts.text(statement, 'cue', widestCue) ?? '';
  return /\p{L}/u.test(cue) ? cue : '';
}

/** What the words themselves don't tell. */
function marksOf(facts: Facts, { properties }: Node): string {
  const marks = [
    ...(properties['polarity'] === 'negative' ? ['refused or denied'] : []),
    ...(properties['question'] === true && !String(properties['text']).trimEnd().endsWith('?') ? ['a question'] : []),
    ...facts.doubt(properties),
  ];
  return marks.length > 0 ? ` (${marks.join(', ')})` : '';
}
