import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Graph, Node } from '../graph.ts';
import { articleOf, isArticleId, nodeId } from '../identity.ts';
import { labels } from '../ontology.ts';
import { textOf, unflatten } from '../span.ts';
import type { Problem } from '../verify.ts';
import { propertyProblems, spanProblems } from './properties.ts';

type Texts = ReadonlyMap<string, string>;

function* articleProblems({ id, properties }: Node): Generator<string> {
  if (!isArticleId(id)) yield 'its id holds a mark or a blank that must be percent-encoded';
  const { text, sha256: digest } = properties;
  if (typeof text === 'string' && digest !== bytesToHex(sha256(utf8ToBytes(text)))) yield 'sha256 is not that of text';
}

function* statementProblems({ properties }: Node, text: string): Generator<string> {
  const { spans, start, end, text: content, cue, cueStart, cueEnd } = properties;
  if (!Array.isArray(spans)) return;
  const problems = spanProblems(spans as number[], text, 'spans');
  yield* problems;
  if (problems.length) return;
  const pieces = unflatten(spans as number[]);
  if (pieces.some((piece, i) => i > 0 && piece.start < pieces[i - 1]!.end)) yield 'spans are not in order';
  if (textOf(text, pieces) !== content) yield 'text is not what its spans hold';
  if (start !== pieces[0]!.start || end !== pieces.at(-1)!.end) yield 'start and end are not those of its spans';
  const parts = [cue, cueStart, cueEnd].filter((part) => part !== undefined).length;
  if (parts === 3 && text.slice(cueStart as number, cueEnd as number) !== cue) yield 'cue is not what its offsets hold';
  if (parts !== 0 && parts !== 3) yield 'cue, cueStart and cueEnd are not all there';
}

/** Where the first mention of each node is, from its MENTIONED_IN edge. */
function firstMentions(graph: Graph): Map<string, { start: number; end: number }> {
  const first = new Map<string, { start: number; end: number }>();
  for (const { type, from, properties } of graph.edges) {
    const mention = type === 'MENTIONED_IN' ? unflatten((properties['spans'] ?? []) as number[])[0] : undefined;
    if (mention) first.set(from, mention);
  }
  return first;
}

function* problemsOf(node: Node, texts: Texts, first: Map<string, { start: number; end: number }>): Generator<string> {
  if (!(node.label in labels)) {
    yield `has an unknown label ${node.label as string}`;
    return;
  }
  yield* propertyProblems(node.properties, labels[node.label].properties);
  if (labels[node.label].acrossArticles) return;
  if (node.label === 'Article') {
    yield* articleProblems(node);
    return;
  }
  const article = articleOf(node.id);
  const text = texts.get(article);
  if (text === undefined) {
    yield `its article ${article} is not in the graph`;
    return;
  }
  const { start, end } = node.properties;
  const origin = node.label === 'Statement' ? { start: start as number, end: end as number } : first.get(node.id);
  if (!first.has(node.id)) yield 'has no MENTIONED_IN edge, so nothing proves it';
  else if (origin && nodeId(article, node.label, origin) !== node.id) yield 'its id is not that of its first mention';
  if (node.label === 'Statement') yield* statementProblems(node, text);
}

/** What is wrong with the nodes of a graph. */
export function nodeProblems(graph: Graph, texts: Texts): Problem[] {
  const first = firstMentions(graph);
  const seen = new Set<string>();
  const problems: Problem[] = [];
  for (const node of graph.nodes) {
    if (seen.has(node.id)) problems.push({ where: node.id, what: 'is there twice' });
    seen.add(node.id);
    for (const what of problemsOf(node, texts, first)) problems.push({ where: node.id, what });
  }
  return problems;
}
