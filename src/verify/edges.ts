import { wordsOf, type Edge, type Graph } from '../graph.ts';
import { articleOf, edgeKey, parseEvidence } from '../identity.ts';
import { relationshipProperties, relationships, type Label } from '../ontology.ts';
import type { Problem } from '../verify.ts';
import { propertyProblems, spanProblems } from './properties.ts';

type Texts = ReadonlyMap<string, string>;

function* evidenceProblems({ from, properties }: Edge, texts: Texts): Generator<string> {
  const { evidence, words } = properties;
  if (!Array.isArray(evidence) || !Array.isArray(words)) return;
  if (evidence.length === 0) yield 'has no evidence';
  if (evidence.length !== words.length) yield 'has not as many words as pieces of evidence';
  for (const [i, one] of (evidence as string[]).entries()) {
    const parsed = parseEvidence(one);
    const text = parsed && texts.get(parsed.article);
    if (!parsed) yield `evidence can't be read: ${one}`;
    else if (parsed.article !== articleOf(from)) yield `evidence is in another article: ${one}`;
    else if (text === undefined) yield `evidence is in an article that is not in the graph: ${one}`;
    else if (parsed.start >= parsed.end || parsed.end > text.length) yield `evidence is not in the text: ${one}`;
    else if (wordsOf(text, parsed) !== words[i]) yield `words are not what the evidence holds: ${one}`;
  }
}

function* offsetProblems({ type, from, properties }: Edge, texts: Texts): Generator<string> {
  const text = texts.get(articleOf(from)) ?? '';
  const { spans, kinds, sourceStart, sourceEnd } = properties;
  if (type === 'MENTIONED_IN' && Array.isArray(spans) && Array.isArray(kinds)) {
    yield* spanProblems(spans as number[], text, 'spans');
    if (spans.length !== kinds.length * 2) yield 'has not one kind for each mention';
    for (let i = 2; i < spans.length; i += 2) {
      if ((spans[i] as number) < (spans[i - 2] as number)) yield 'mentions are not in order';
    }
  }
  if (type === 'MADE' && (sourceStart === undefined) !== (sourceEnd === undefined)) yield 'has half of a source';
  if (typeof sourceStart === 'number') yield* spanProblems([sourceStart, sourceEnd as number], text, 'source');
}

function* problemsOf(edge: Edge, labelOf: ReadonlyMap<string, Label>, texts: Texts): Generator<string> {
  if (!(edge.type in relationships)) {
    yield `has an unknown type ${edge.type as string}`;
    return;
  }
  const declared = relationships[edge.type];
  const [from, to] = [labelOf.get(edge.from), labelOf.get(edge.to)];
  if (from === undefined) yield `starts at ${edge.from}, which is not in the graph`;
  else if (!declared.from.includes(from)) yield `a ${from} can't be the start of ${edge.type}`;
  if (to === undefined) yield `ends at ${edge.to}, which is not in the graph`;
  else if (!declared.to.includes(to)) yield `a ${to} can't be the end of ${edge.type}`;
  if (!declared.acrossArticles && articleOf(edge.from) !== articleOf(edge.to)) yield 'joins two articles';
  if (edge.from === edge.to) yield 'starts and ends at the same node';
  const by = declared.distinguishedBy;
  const distinction = by === undefined ? undefined : (edge.properties[by] as string);
  if (edge.key !== edgeKey(edge.type, edge.from, edge.to, distinction)) yield 'its key does not follow from its ends';
  yield* propertyProblems(edge.properties, relationshipProperties(edge.type));
  yield* evidenceProblems(edge, texts);
  yield* offsetProblems(edge, texts);
}

/** What is wrong with the edges of a graph. */
export function edgeProblems(graph: Graph, texts: Texts): Problem[] {
  const labelOf = new Map(graph.nodes.map((node) => [node.id, node.label]));
  const seen = new Set<string>();
  const problems: Problem[] = [];
  for (const edge of graph.edges) {
    if (seen.has(edge.key)) problems.push({ where: edge.key, what: 'is there twice' });
    seen.add(edge.key);
    for (const what of problemsOf(edge, labelOf, texts)) problems.push({ where: edge.key, what });
  }
  return problems;
}
