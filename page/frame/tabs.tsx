import type { JSX } from 'preact';
import { tabs, usePage, type Tab } from '../state.ts';

const names: Readonly<Record<Tab, string>> = {
  article: 'Article',
  graph: 'Graph',
  people: 'People',
  statements: 'Who said what',
  timeline: 'Timeline',
  questions: 'Questions',
};

/** What is seen beside the article; on a narrow page the article is one of them. */
export function Tabs(): JSX.Element {
  const { state, change } = usePage();
  const move = (event: KeyboardEvent): void => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    const shown = [...document.querySelectorAll<HTMLElement>('[role=tab]')].filter((tab) => tab.offsetParent !== null);
    const place = shown.findIndex((tab) => tab === document.activeElement);
    const next = shown[(place + step + shown.length) % shown.length];
    next?.focus();
    next?.click();
  };
  return (
    <nav aria-label="Views">
      <div class="tabs" role="tablist" aria-label="Views" onKeyDown={move}>
        {tabs.map((tab) => (
          <button
            key={tab}
            type="button"
            role="tab"
            id={`tab-${tab}`}
            class={`to-${tab}`}
            aria-selected={state.tab === tab}
            aria-controls="panel"
            tabIndex={state.tab === tab ? 0 : -1}
            onClick={() => {
              change({ tab, person: undefined });
            }}
          >
            {names[tab]}
          </button>
        ))}
      </div>
    </nav>
  );
}
