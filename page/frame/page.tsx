/** The whole page: the article on one side, what is to be seen of it on the other. */
import type { ComponentChildren, JSX } from 'preact';
import { useCallback, useMemo, useState } from 'preact/hooks';
import type { PageQuery } from '../../src/export/html.ts';
import type { Positions } from '../../src/export/html/layout.ts';
import { withConfidence } from '../../src/graph/confidence.ts';
import type { Graph } from '../../src/graph.ts';
import { Article } from '../article/article.tsx';
import { Dossier, type Chapter, type Selection } from '../model/dossier.ts';
import { Questions } from '../questions/questions.tsx';
import { PageContext, type State, type Tab } from '../state.ts';
import { Details } from '../views/details.tsx';
import { GraphView } from '../views/graph.tsx';
import { People } from '../views/people.tsx';
import { Statements } from '../views/statements.tsx';
import { Timeline } from '../views/timeline.tsx';
import { Header } from './header.tsx';
import { Tabs } from './tabs.tsx';

interface PageProps {
  readonly graph: Graph;
  readonly positions: Positions;
  readonly queries: readonly PageQuery[];
  /** The id of the one that is shown at first; by default the first. */
  readonly article?: string;
  /** Stands in the header, such as what saves the graph. */
  readonly children?: ComponentChildren;
}

export function Page({ graph, positions, queries, article = '', children }: PageProps): JSX.Element {
  const [state, setState] = useState<State>(() => ({ article, tab: isNarrow() ? 'article' : 'graph', minimum: 0 }));
  const dossier = useMemo(
    () => new Dossier(state.minimum === 0 ? graph : withConfidence(graph, state.minimum), positions),
    [graph, positions, state.minimum],
  );
  const change = useCallback((changed: Partial<State>) => {
    setState((before) => ({ ...before, ...changed }));
  }, []);
  const select = useCallback(
    (selected: Selection | undefined, at?: number) => {
      const chapter = selected && dossier.chapterOf(selected.id);
      const to = at ?? (selected && dossier.proofs(selected)[0]?.start);
      setState((before) => ({
        ...before,
        selected,
        // Where only one of them is seen at a time, words are shown in the article.
        ...(isNarrow() && selected && (at !== undefined || selected.kind === 'edge') && { tab: 'article' as const }),
        ...(chapter && { article: chapter.article.id }),
        ...(to !== undefined && { scroll: { to } }),
      }));
    },
    [dossier],
  );
  const chapter = dossier.chapters.find(({ article }) => article.id === state.article) ?? dossier.chapters[0];
  if (!chapter) return <p class="hint">There is no article in this graph.</p>;
  const selected = state.selected && dossier.has(state.selected) ? state.selected : undefined;
  return (
    <PageContext.Provider value={{ dossier, state: { ...state, selected }, change, select }}>
      <div class={`page tab-${state.tab}`}>
        <Header chapter={chapter}>{children}</Header>
        <Tabs />
        <main>
          <section class="reading" aria-label="Article">
            <Article key={chapter.article.id} chapter={chapter} />
          </section>
          <section class="seeing" id="panel" role="tabpanel" aria-labelledby={`tab-${state.tab}`}>
            <View tab={state.tab} chapter={chapter} queries={queries} />
          </section>
          <Details />
        </main>
      </div>
    </PageContext.Provider>
  );
}

function isNarrow(): boolean {
  return matchMedia('(max-width: 900px)').matches;
}

interface ViewProps {
  readonly tab: Tab;
  readonly chapter: Chapter;
  readonly queries: readonly PageQuery[];
}

function View({ tab, chapter, queries }: ViewProps): JSX.Element {
  switch (tab) {
    case 'people':
      return <People chapter={chapter} />;
    case 'statements':
      return <Statements chapter={chapter} />;
    case 'timeline':
      return <Timeline chapter={chapter} />;
    case 'questions':
      return <Questions queries={queries} />;
    default:
      return <GraphView chapter={chapter} />;
  }
}
