import type { ComponentChildren, JSX } from 'preact';
import type { Chapter } from '../model/dossier.ts';
import { shortened, titleOf } from '../model/words.ts';
import { usePage } from '../state.ts';
import { Search } from './search.tsx';

interface HeaderProps {
  readonly chapter: Chapter;
  readonly children?: ComponentChildren;
}

/** Which article, how sure, and the search. */
export function Header({ chapter, children }: HeaderProps): JSX.Element {
  const { dossier, state, change } = usePage();
  const { chapters } = dossier;
  return (
    <header class="header">
      <h1>newsgraph</h1>
      {chapters.length > 1 && (
        <label class="choice">
          <span class="hidden">Article</span>
          <select
            value={chapter.article.id}
            onChange={({ currentTarget }) => {
              change({ article: currentTarget.value, selected: undefined, person: undefined, scroll: undefined });
            }}
          >
            {chapters.map(({ article }) => (
              <option key={article.id} value={article.id}>
                {shortened(titleOf(article), 70)}
              </option>
            ))}
          </select>
        </label>
      )}
      <Search />
      <label class="minimum">
        at least {Math.round(state.minimum * 100)} % sure
        <input
          type="range"
          min="0"
          max="0.95"
          step="0.05"
          value={state.minimum}
          onInput={({ currentTarget }) => {
            change({ minimum: Number(currentTarget.value) });
          }}
        />
      </label>
      {children}
    </header>
  );
}
