import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { search, type Found } from '../model/search.ts';
import { labelWords, nameOf, shortened, titleOf } from '../model/words.ts';
import { usePage } from '../state.ts';

/** Finds words in people, statements, events and the articles themselves. */
export function Search(): JSX.Element {
  const { dossier, change, select } = usePage();
  const [words, setWords] = useState('');
  const found = useMemo(() => search(dossier, words), [dossier, words]);
  const open = ({ node, at }: Found): void => {
    setWords('');
    if (node.label === 'Article') {
      change({ article: node.id, selected: undefined, ...(at !== undefined && { scroll: { to: at } }) });
      return;
    }
    select({ kind: 'node', id: node.id });
    // It stands in no text that could be scrolled to.
    if (node.label === 'Identity') change({ tab: 'people', person: node.id });
  };
  return (
    <div
      class="search"
      role="search"
      onKeyDown={({ key }) => {
        if (key === 'Escape') setWords('');
      }}
    >
      <input
        type="search"
        aria-label="Search"
        placeholder="Search people, statements, events"
        value={words}
        onInput={({ currentTarget }) => {
          setWords(currentTarget.value);
        }}
      />
      <p class="hidden" role="status">
        {words.trim().length > 1 ? `${found.length} found` : ''}
      </p>
      {words.trim().length > 1 && (
        <ul class="found">
          {found.length === 0 && <li class="hint">Nothing was found.</li>}
          {found.map((one) => {
            const chapter = dossier.chapterOf(one.node.id);
            return (
              <li key={one.node.id}>
                <button
                  type="button"
                  onClick={() => {
                    open(one);
                  }}
                >
                  <span class={`kind ${one.node.label}`}>{labelWords[one.node.label]}</span>{' '}
                  <bdi>{one.node.label === 'Article' ? titleOf(one.node) : shortened(nameOf(one.node), 90)}</bdi>
                  {dossier.chapters.length > 1 && chapter && one.node.label !== 'Article' && (
                    <span class="about"> {shortened(titleOf(chapter.article), 40)}</span>
                  )}
                </button>
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
