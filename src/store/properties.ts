/** The properties of the ontology among those that a store has, where its users may have added their own. */
import type { Properties, PropertyValue } from '../graph.ts';
import {
  labels,
  relationshipProperties,
  relationships,
  type Label,
  type PropertyDeclaration,
  type RelationshipType,
} from '../ontology.ts';

type Declarations = Readonly<Record<string, PropertyDeclaration>>;

const sortedNames = (declared: Declarations): string[] => Object.keys(declared).sort();

const nodeNames = new Map(
  Object.entries(labels).map(([label, { properties }]) => [label, sortedNames(properties).filter((n) => n !== 'id')]),
);
const edgeNames = new Map<RelationshipType, string[]>(
  (Object.keys(relationships) as RelationshipType[]).map((type) => [type, sortedNames(relationshipProperties(type))]),
);

function pick(names: readonly string[], stored: Readonly<Record<string, unknown>>): Properties {
  const properties: Record<string, PropertyValue> = {};
  for (const name of names) {
    const value = stored[name];
    if (value !== undefined && value !== null) properties[name] = value as PropertyValue;
  }
  return properties;
}

/** The properties of a node of this label, without its id, ordered by name. */
export function nodeProperties(label: Label, stored: Readonly<Record<string, unknown>>): Properties {
  return pick(nodeNames.get(label)!, stored);
}

/** The properties of a relationship of this type, ordered by name. */
export function edgeProperties(type: RelationshipType, stored: Readonly<Record<string, unknown>>): Properties {
  return pick(edgeNames.get(type)!, stored);
}

/** Whether two graph objects have the same properties with the same values. */
export function sameProperties(one: Properties, other: Properties): boolean {
  const names = Object.keys(one);
  return names.length === Object.keys(other).length && names.every((name) => sameValue(one[name], other[name]));
}

function sameValue(one: PropertyValue | undefined, other: PropertyValue | undefined): boolean {
  if (!Array.isArray(one) || !Array.isArray(other)) return one === other;
  return one.length === other.length && one.every((value, i) => value === other[i]);
}
