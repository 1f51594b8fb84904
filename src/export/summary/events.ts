import { compare, type Node } from '../../graph.ts';
import type { Facts } from './facts.ts';
import type { Style } from './style.ts';
import { columnsOf, padded, wrapped } from './width.ts';

/**
 * One event a line: date, what, where, who, and whether it is asserted. Dated ones first, in order of time, the others
 * as the text has them; of more than `most` the dated and then the surest, and how many are left out.
 */
export function eventLines(facts: Facts, width: number, style: Style, most = Infinity): string[] {
  const all = facts.withLabel('Event');
  const events = all.length > most ? foremost(facts, all, most) : all;
  const dated = events.filter((event) => dateOf(facts, event) !== '');
  // The sort is stable: events of one date stay in the order of the text.
  dated.sort((one, other) => compare(dateOf(facts, one), dateOf(facts, other)));
  const undated = events.filter((event) => dateOf(facts, event) === '');
  const column = Math.max(0, ...dated.map((event) => columnsOf(dateOf(facts, event))));
  const indent = column === 0 ? 2 : column + 4;
  const lines = [...dated, ...undated].flatMap((event) => {
    const [first = '', ...more] = wrapped(aboutEvent(facts, event).join(' · '), width - indent);
    const date = padded(dateOf(facts, event), column);
    const lead = column === 0 ? '  ' : `  ${style.aside(date)}  `;
    return [`${lead}${first}`, ...more.map((rest) => `${' '.repeat(indent)}${rest}`)];
  });
  const left = all.length - events.length;
  return left === 0 ? lines : [...lines, `  ${style.aside(`and ${left} more`)}`];
}

/** In the order of the text. */
function foremost(facts: Facts, events: readonly Node[], most: number): Node[] {
  const isDated = (event: Node): number => (dateOf(facts, event) === '' ? 0 : 1);
  const confidence = ({ properties }: Node): number => Number(properties['confidence']);
  const chosen = new Set(
    [...events]
      .sort((one, other) => isDated(other) - isDated(one) || confidence(other) - confidence(one))
      .slice(0, most),
  );
  return events.filter((event) => chosen.has(event));
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
