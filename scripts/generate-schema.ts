/**
 * Draws `cypher/schema.svg`, the labels and relationship types of `src/ontology.ts`, with Graphviz.
 *
 *     npx tsx scripts/generate-schema.ts           writes it
 *     npx tsx scripts/generate-schema.ts --check   fails where it is not what would be written
 */
import { Graphviz } from '@hpcc-js/wasm-graphviz';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { labels, relationships, type Label, type RelationshipType } from '../src/ontology.ts';

const folder = join(import.meta.dirname, '..', 'cypher');

/** Those of who acts and speaks: a relationship that all of them have is drawn once, from or to their frame. */
const agents: readonly Label[] = ['Person', 'Group', 'Organization'];
const inFrame = { leaving: 'Organization', reaching: 'Group' } as const;
/** From nearly everything to one node: they would cross everything else. */
const left: readonly RelationshipType[] = ['MENTIONED_IN', 'IDENTIFIED_AS'];
const leftLabels: readonly string[] = ['Article', 'Identity'];

interface Style {
  readonly fill: string;
  readonly line: string;
  readonly text: string;
}

/** The colours of Neo4j Browser, which the page has too. */
function styleOf(label: string): Style {
  const grass = readFileSync(join(folder, 'browser.grass'), 'utf8');
  const rules = new RegExp(`^node\\.${label} \\{([^}]*)\\}`, 'mu').exec(grass)?.[1] ?? '';
  const colour = (name: string): string => new RegExp(`^  ${name}: (#\\w{6});`, 'mu').exec(rules)?.[1] ?? '#000000';
  return { fill: colour('color'), line: colour('border-color'), text: colour('text-color-internal') };
}

/** An end of an arrow: a label, or the frame of all who act. */
function endsOf(
  ends: readonly Label[],
  place: keyof typeof inFrame,
): { readonly node: Label; readonly isFrame: boolean }[] {
  const isWhole = agents.every((label) => ends.includes(label));
  const single = ends.filter((label) => !isWhole || !agents.includes(label));
  return [
    ...(isWhole ? [{ node: inFrame[place], isFrame: true } as const] : []),
    ...single.map((node) => ({ node, isFrame: false })),
  ];
}

function nodeLine(label: string): string {
  const { fill, line, text } = styleOf(label);
  return `${label} [fillcolor="${fill}", color="${line}", fontcolor="${text}"];`;
}

function arrowLines(): string[] {
  const arrows = new Map<string, RelationshipType[]>();
  for (const [type, { from, to }] of Object.entries(relationships) as [
    RelationshipType,
    (typeof relationships)[RelationshipType],
  ][]) {
    if (left.includes(type)) continue;
    for (const tail of endsOf(from, 'leaving')) {
      for (const head of endsOf(to, 'reaching')) {
        const frames = [
          ...(tail.isFrame ? [', ltail=cluster_agents'] : []),
          // Whoever acts stands first.
          ...(head.isFrame ? [', lhead=cluster_agents, constraint=false'] : []),
        ];
        const arrow = `${tail.node} -> ${head.node} [label="TYPES"${frames.join('')}];`;
        arrows.set(arrow, [...(arrows.get(arrow) ?? []), type]);
      }
    }
  }
  return [...arrows].map(([arrow, types]) => arrow.replace('TYPES', types.join('\\n')));
}

const dot = `digraph {
  compound=true; rankdir=LR; nodesep=0.35; ranksep=0.75; pad=0.2; bgcolor="#ffffff";
  node [shape=circle, style=filled, fixedsize=true, width=1.3, penwidth=2, fontname="Helvetica", fontsize=15];
  edge [color="#6c7280", fontcolor="#30343c", fontname="Helvetica", fontsize=12, arrowsize=0.8];
  subgraph cluster_agents { style="rounded,dashed"; color="#a5abb6"; ${agents.map(nodeLine).join(' ')} }
  ${Object.keys(labels)
    .filter((label) => !leftLabels.includes(label) && !agents.includes(label as Label))
    .map(nodeLine)
    .join('\n  ')}
  ${arrowLines().join('\n  ')}
}`;

const graphviz = await Graphviz.load();
const svg = `${graphviz
  .dot(dot, 'svg')
  .replace(/<!--[\s\S]*?-->\s*/gu, '')
  .trimEnd()}\n`;
const file = join(folder, 'schema.svg');
if (!process.argv.includes('--check')) {
  writeFileSync(file, svg);
} else if (readFileSync(file, 'utf8') !== svg) {
  process.stderr.write('cypher/schema.svg is not what scripts/generate-schema.ts writes: run it\n');
  process.exitCode = 1;
}
