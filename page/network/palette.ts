/** The colours of `cypher/browser.grass`, so that the page and Neo4j Browser look alike. */
import type { Label, RelationshipType } from '../../src/ontology.ts';

export const nodeColours: Readonly<Record<Exclude<Label, 'Article'>, string>> = {
  Person: '#f79767',
  Group: '#ffc454',
  Organization: '#57c7e3',
  Place: '#8dcc93',
  Work: '#d9c8ae',
  Role: '#569480',
  Event: '#f16667',
  Statement: '#c990c0',
  Identity: '#4c8eda',
};

const edgeColours: Readonly<Partial<Record<RelationshipType, string>>> = {
  MADE: '#b261a5',
  ADDRESSED_TO: '#b261a5',
  WITHIN: '#b261a5',
  REPLIES_TO: '#b261a5',
  HOLDS: '#447666',
  OF: '#447666',
  PARTICIPATES_IN: '#eb2728',
  LOCATED_IN: '#5db665',
  BEFORE: '#eb2728',
  RELATED_TO: '#f36924',
  IDENTIFIED_AS: '#2870c2',
};

export function edgeColour(type: RelationshipType): string {
  return edgeColours[type] ?? '#a5abb6';
}

/** Two colours `#rrggbb`, of the second so much. */
export function mixed(one: string, other: string, part: number): string {
  const channel = (colour: string, place: number): number => Number.parseInt(colour.slice(place, place + 2), 16);
  return `#${[1, 3, 5]
    .map((place) => Math.round(channel(one, place) * (1 - part) + channel(other, place) * part))
    .map((value) => value.toString(16).padStart(2, '0'))
    .join('')}`;
}
