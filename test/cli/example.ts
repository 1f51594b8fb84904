/** An article and its graph, made by hand, that hold one of everything that a summary shows. */
import { createArticle } from '../../src/article.ts';
import { GraphBuilder, type Graph } from '../../src/graph.ts';
import type { Span } from '../../src/span.ts';

export const text = [
  'Mara Voss, the former captain of the Heron, told reporters on Friday: "The dam held."',
  'Her son Tom Voss asked her, "Did it?"',
  'The Water Board declined to say if it leaked.',
  'The dam broke in Ellery on May 2, according to a memo that said "nobody was warned".',
].join('\n');

export const article = createArticle({ id: 'dam', title: 'Dam breaks in Ellery', date: '2024-05-03', text });

/** Where the words stand; the n-th time where they stand there more than once. */
export function span(words: string, nth = 1): Span {
  let start = -1;
  for (let i = 0; i < nth; i++) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return { start, end: start + words.length };
}

const rule = 'test';

export function exampleGraph(confidence: { readonly statement?: number; readonly role?: number } = {}): Graph {
  const graph = new GraphBuilder(article);
  type Label = Parameters<GraphBuilder['node']>[0];
  const node = (
    label: Label,
    at: Span,
    properties: Parameters<GraphBuilder['node']>[2],
    kind = 'name',
    score = 1,
  ): string => {
    const id = graph.node(label, at, properties);
    const mention = { spans: [at.start, at.end], kinds: [kind] };
    graph.edge({
      ...{ type: 'MENTIONED_IN', from: id, to: article.id, properties: mention, score },
      evidence: [{ ...at, rule }],
    });
    return id;
  };
  type Type = Parameters<GraphBuilder['edge']>[0]['type'];
  const edge = (type: Type, from: string, to: string, at: Span, properties = {}, score = 0.9): void => {
    graph.edge({ type, from, to, properties, evidence: [{ ...at, rule }], score });
  };
  const statement = (content: string, cue: string, more: Record<string, string | boolean>, sure = 1): string => {
    const [at, cueAt] = [span(content), span(cue)];
    return node(
      'Statement',
      at,
      {
        ...{ text: content, kind: 'direct', act: 'speech', polarity: 'positive', question: false, ...more },
        ...{ cue, cueStart: cueAt.start, cueEnd: cueAt.end },
        ...{ start: at.start, end: at.end, spans: [at.start, at.end] },
      },
      'description',
      sure,
    );
  };

  const mara = node('Person', span('Mara Voss'), { name: 'Mara Voss', aliases: [], named: true });
  const tom = node('Person', span('Tom Voss'), { name: 'Tom Voss', aliases: [], named: true });
  const reporters = node('Group', span('reporters'), { name: 'reporters' }, 'description');
  const board = node('Organization', span('Water Board'), { name: 'Water Board', aliases: [], named: true });
  const heron = node('Place', span('Heron'), { name: 'Heron' });
  const ellery = node('Place', span('Ellery'), { name: 'Ellery' });
  const captain = node('Role', span('captain'), { title: 'captain', of: 'Heron' }, 'description');
  const broke = node(
    'Event',
    span('broke'),
    {
      ...{ name: 'dam broke', trigger: 'broke', lemma: 'break', kind: 'disaster', factuality: 'reported' },
      ...{ date: '2024-05-02', dateText: 'May 2' },
    },
    'trigger',
  );
  edge('HOLDS', mara, captain, span('captain'), { status: 'former' });
  edge('OF', captain, heron, span('captain of the Heron'), {}, confidence.role ?? 0.9);
  edge('RELATED_TO', tom, mara, span('Her son'), { relation: 'child' });
  edge('LOCATED_IN', broke, ellery, span('in Ellery'));
  edge('PARTICIPATES_IN', board, broke, span('broke'), { as: 'participant' });

  const held = statement('The dam held.', 'told', {}, confidence.statement);
  edge('MADE', mara, held, span('Mara Voss'), { cue: 'told', sourceStart: 0, sourceEnd: 9 });
  edge('ADDRESSED_TO', held, reporters, span('reporters'));
  const asked = statement('Did it?', 'asked', { question: true });
  edge('MADE', tom, asked, span('Tom Voss'), { cue: 'asked' });
  edge('ADDRESSED_TO', asked, mara, span('her'));
  edge('REPLIES_TO', asked, held, span('Did it?'));
  const declined = statement('it leaked', 'declined to say', { kind: 'indirect', polarity: 'negative' });
  edge('MADE', board, declined, span('Water Board'), { cue: 'declined to say' });
  const memo = statement('The dam broke in Ellery on May 2', 'according to', { kind: 'indirect', act: 'writing' });
  edge('ABOUT', memo, broke, span('broke'));
  const nested = statement('nobody was warned', 'said', { act: 'writing' });
  edge('WITHIN', nested, memo, span('nobody was warned'));
  return graph.build();
}
