import type { Node } from '../../graph.ts';
import { isInName } from '../letters.ts';
import type { Facts } from './facts.ts';
import type { Style } from './style.ts';
import { columnsOf, padded, shown, wrapped } from './width.ts';

/**
 * One person a line: name, age, roles, relations, how many statements. Those who are only described come last, and only
 * where there is something to tell of them.
 */
export function peopleLines(facts: Facts, width: number, style: Style): string[] {
  const [named, described] = [true, false].map((is) =>
    facts.withLabel('Person').filter(({ properties }) => (properties['named'] !== false) === is),
  );
  const people = [...named!, ...described!.filter((person) => aboutPerson(facts, person).length > 1)];
  const longest = Math.max(0, ...people.map((person) => columnsOf(facts.nameOf(person.id))));
  const column = Math.min(longest, Math.floor(width / 3));
  return people.flatMap((person) => {
    const [first = '', ...more] = wrapped(aboutPerson(facts, person).join('; '), width - column - 4);
    const name = shown(facts.nameOf(person.id), column);
    const lead = person.properties['named'] === false ? style.aside(name) : style.name(name);
    const line = first === '' ? `  ${lead}` : `  ${lead}${padded(name, column).slice(name.length)}  ${first}`;
    return [line, ...more.map((rest) => `${' '.repeat(column + 4)}${rest}`)];
  });
}

function aboutPerson(facts: Facts, person: Node): string[] {
  const told = facts.edgesFrom(person.id, 'HOLDS').filter(({ to }) => {
    const { title } = facts.node(to).properties;
    return !isInName(String(title), String(person.properties['name']));
  });
  const roles = told.map((edge) => {
    const role = facts.node(edge.to);
    const of = facts.text(role, 'of');
    const status = String(edge.properties['status']);
    return [status === 'current' ? '' : status, facts.text(role, 'title') ?? '', of === undefined ? '' : `of ${of}`]
      .filter((part) => part !== '')
      .join(' ');
  });
  const relations = facts
    .edgesFrom(person.id, 'RELATED_TO')
    .map((edge) => `${shown(String(edge.properties['relation']), 20)} of ${facts.nameOf(edge.to)}`);
  const statements = facts.edgesFrom(person.id, 'MADE').length;
  const said = statements === 0 ? [] : [statements === 1 ? '1 statement' : `${statements} statements`];
  const { age } = person.properties;
  const unnamed = person.properties['named'] === false ? ['not named'] : [];
  return [...unnamed, ...(typeof age === 'number' ? [`aged ${age}`] : []), ...roles, ...relations, ...said];
}
