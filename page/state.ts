/** What the reader of the page has chosen. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Dossier, Selection } from './model/dossier.ts';

export const tabs = ['article', 'graph', 'people', 'statements', 'timeline', 'questions'] as const;
export type Tab = (typeof tabs)[number];

export interface State {
  /** The id of the article that is shown. */
  readonly article: string;
  readonly tab: Tab;
  readonly selected?: Selection | undefined;
  /** Where the article is to be scrolled to; another object each time. */
  readonly scroll?: { readonly to: number } | undefined;
  /** Whose page is open. */
  readonly person?: string | undefined;
  /** What is less sure is left out. */
  readonly minimum: number;
}

export interface Page {
  readonly dossier: Dossier;
  readonly state: State;
  /** Changes what is given. */
  readonly change: (change: Partial<State>) => void;
  /** Lights up a node or an edge and shows its article at the first words that prove it, or at those that are given. */
  readonly select: (selection: Selection | undefined, at?: number) => void;
}

export const PageContext = createContext<Page | undefined>(undefined);

export function usePage(): Page {
  return useContext(PageContext)!;
}
