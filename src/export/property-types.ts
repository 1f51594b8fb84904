import { evidenceProperties, labels, relationships, type PropertyType } from '../ontology.ts';
import type { Edge, Node, PropertyValue } from '../graph.ts';

/** The declared type of a node's property; of one that isn't declared the type of its value. */
export function nodePropertyType({ label }: Node, name: string, value: PropertyValue): PropertyType {
  return label in labels ? (labels[label].properties[name]?.type ?? typeOf(value)) : typeOf(value);
}

export function edgePropertyType({ type }: Edge, name: string, value: PropertyValue): PropertyType {
  const declared = type in relationships ? relationships[type].properties[name] : undefined;
  return (declared ?? evidenceProperties[name])?.type ?? typeOf(value);
}

function typeOf(value: PropertyValue): PropertyType {
  if (typeof value === 'boolean') return 'boolean';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'float';
  if (typeof value === 'string') return 'string';
  return value.length > 0 && typeof value[0] === 'number' ? 'integer[]' : 'string[]';
}
