/** Statements of a text as lines: who | cue | content, with what else is asked for. */
import { createArticle, loadNewsgraph, type ArticleInput, type Graph } from '../../src/index.ts';

const newsgraph = await loadNewsgraph();

export interface Said {
  readonly who: readonly string[];
  readonly to: readonly string[];
  readonly text: string;
  readonly cue: string | undefined;
  readonly kind: string;
  readonly act: string;
  readonly polarity: string;
  readonly question: boolean;
  readonly pieces: number;
  readonly confidence: number;
  /** The texts of what it stands in, and of what it answers. */
  readonly within: readonly string[];
  readonly answers: readonly string[];
}

export function graphOf(text: string, about: Omit<ArticleInput, 'text'> = {}): Graph {
  return newsgraph.graph(createArticle({ id: 'a', text, ...about }));
}

/** In the order of their contents. */
export function statementsOf(text: string): Said[] {
  const { nodes, edges } = graphOf(text);
  const shown = new Map(nodes.map(({ id, properties }) => [id, (properties['name'] ?? properties['text']) as string]));
  return nodes
    .filter(({ label }) => label === 'Statement')
    .sort((one, other) => (one.properties['start'] as number) - (other.properties['start'] as number))
    .map(({ id, properties }): Said => {
      const ends = (type: string, from: 'from' | 'to'): string[] =>
        edges
          .filter((edge) => edge.type === type && edge[from] === id)
          .map((edge) => shown.get(edge[from === 'from' ? 'to' : 'from'])!);
      return {
        who: ends('MADE', 'to'),
        to: ends('ADDRESSED_TO', 'from'),
        within: ends('WITHIN', 'from'),
        answers: ends('REPLIES_TO', 'from'),
        pieces: (properties['spans'] as number[]).length / 2,
        ...(properties as unknown as Omit<Said, 'who' | 'to' | 'within' | 'answers' | 'pieces'>),
      };
    });
}

/** "who: text" of each. */
export const inShort = (text: string): string[] =>
  statementsOf(text).map(({ who, text: said }) => `${who.join('+')}: ${said}`);
