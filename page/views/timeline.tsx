/** What happened, in the order of time; whether it did is told by sign, line and words. */
import type { JSX } from 'preact';
import type { Node } from '../../src/graph.ts';
import type { Chapter } from '../model/dossier.ts';
import { factualityWords, nameOf, sureness, visible } from '../model/words.ts';
import { usePage } from '../state.ts';
import { NodeLink } from './links.tsx';

const signs: Readonly<Record<string, string>> = {
  asserted: '●',
  reported: '◐',
  denied: '✕',
  planned: '○',
  hypothetical: '?',
};

export function Timeline({ chapter }: { readonly chapter: Chapter }): JSX.Element {
  const { dossier } = usePage();
  const events = dossier.inOrder(chapter, 'Event');
  const [dated, undated] = [events.filter(hasDate), events.filter((event) => !hasDate(event))];
  // The sort is stable: events of one date stay in the order of the text.
  dated.sort((one, other) => (dateOf(one) < dateOf(other) ? -1 : dateOf(one) > dateOf(other) ? 1 : 0));
  const dates = [...new Set(dated.map(dateOf))];
  return (
    <div class="timeline">
      <ul class="legend" aria-label="Signs">
        {Object.entries(signs).map(([factuality, sign]) => (
          <li key={factuality}>
            <span class={`sign ${factuality}`}>{sign}</span> {factualityWords[factuality]}
          </li>
        ))}
      </ul>
      {events.length === 0 && <p class="hint">No events were found.</p>}
      {dates.map((date) => (
        <Group key={date} heading={date.replace('T', ' ')} events={dated.filter((event) => dateOf(event) === date)} />
      ))}
      {undated.length > 0 && <Group heading="Without a date, in the order of the article" events={undated} />}
    </div>
  );
}

function Group({ heading, events }: { readonly heading: string; readonly events: readonly Node[] }): JSX.Element {
  return (
    <>
      <h2>{visible(heading)}</h2>
      <ul class="events">
        {events.map((event) => (
          <EventItem key={event.id} event={event} />
        ))}
      </ul>
    </>
  );
}

function EventItem({ event }: { readonly event: Node }): JSX.Element {
  const { dossier, state } = usePage();
  const factuality = String(event.properties['factuality']);
  const places = dossier.from(event.id, 'LOCATED_IN').flatMap(({ to }) => dossier.node(to) ?? []);
  const participants = dossier.to(event.id, 'PARTICIPATES_IN').flatMap((edge) => {
    const node = dossier.node(edge.from);
    return node ? [`${nameOf(node)} (${visible(String(edge.properties['as']))})`] : [];
  });
  const more = [...places.map((place) => `in ${nameOf(place)}`), ...participants];
  return (
    <li class={`event ${factuality}${state.selected?.id === event.id ? ' lit' : ''}`}>
      <span class={`sign ${factuality}`} role="img" aria-label={factualityWords[factuality] ?? factuality}>
        {signs[factuality] ?? '·'}
      </span>
      <span>
        <NodeLink node={event} /> {more.length > 0 && <span class="about">{more.join(' · ')}</span>}{' '}
        <span class="sure">{sureness(event)}</span>
      </span>
    </li>
  );
}

function hasDate(event: Node): boolean {
  return dateOf(event) !== '';
}

function dateOf({ properties }: Node): string {
  return typeof properties['date'] === 'string' ? properties['date'] : '';
}
