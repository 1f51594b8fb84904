import { compare, type Node } from '../../graph.ts';
import type { Facts } from './facts.ts';
import type { Style } from './style.ts';
import { columnsOf, padded, wrapped } from './width.ts';

/** One event a line: date, what, where, who, and whether it is asserted. Dated ones first, in order of time. */
export function eventLines(facts: Facts, width: number, style: Style): string[] {
  const events = facts.withLabel('Event');
  const dated = events.filter((event) => dateOf(facts, event) !== '');
  // The sort is stable: events of one date stay in the order of the text.
  dated.sort((one, other) => compare(dateOf(facts, one), dateOf(facts, other)));
  const undated = events.filter((event) => dateOf(facts, event) === '');
  const column = Math.max(0, ...dated.map((event) => columnsOf(dateOf(facts, event))));
  const indent = column === 0 ? 2 : column + 4;
  return [...dated, ...undated].flatMap((event) => {
    const [first = '', ...more] = wrapped(aboutEvent(facts, event).join(' · '), width - indent);
    const date = padded(dateOf(facts, event), column);
    const lead = column === 0 ? '  ' : `  ${style.aside(date)}  `;
    return [`${lead}${first}`, ...more.map((rest) => `${' '.repeat(indent)}${rest}`)];
  });
}

function dateOf(facts: Facts, event: Node): string {
  return (facts.text(event, 'date', 20) ?? '').replace('T', ' ');
}

function aboutEvent(facts: Facts, event: Node): string[] {
  const places = facts.namesAt(facts.edgesFrom(event.id, 'LOCATED_IN'), 'to');
  const participants = facts
    .edgesTo(event.id, 'PARTICIPATES_IN')
    .map((edge) => `${facts.nameOf(edge.from)} (${String(edge.properties['as'])})`);
  const factuality = facts.text(event, 'factuality', 20) ?? '';
  return [
    facts.nameOf(event.id),
    ...places.map((place) => `at ${place}`),
    ...(participants.length ? [participants.join(', ')] : []),
    ...(factuality === 'asserted' || factuality === '' ? [] : [factuality]),
    ...facts.doubt(event.properties),
  ];
}
