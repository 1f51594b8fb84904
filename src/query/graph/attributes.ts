/** Attributes of a graphology graph as values of Cypher. */
import {
  labels,
  relationshipProperties,
  relationships,
  type Label,
  type PropertyDeclaration,
  type PropertyType,
  type RelationshipType,
} from '../../ontology.ts';
import type { Value } from '../values/value.ts';

export type Attributes = Readonly<Record<string, unknown>>;

/** The types of an entity's properties as the ontology declares them. */
type Declarations = Readonly<Record<string, PropertyDeclaration>>;

const none: Declarations = {};

export function declarationsOfLabel(label: string): Declarations {
  return Object.hasOwn(labels, label) ? labels[label as Label].properties : none;
}

const ofTypes = new Map<string, Declarations>(
  (Object.keys(relationships) as RelationshipType[]).map((type) => [type, relationshipProperties(type)]),
);

export function declarationsOfType(type: string): Declarations {
  return ofTypes.get(type) ?? none;
}

/**
 * JavaScript has one number: the ontology tells which properties are FLOAT. Of a property that it does not know, whole
 * numbers are INTEGER and others FLOAT.
 */
export function attributeValue(declarations: Declarations, name: string, value: unknown): Value {
  switch (typeof value) {
    case 'string':
    case 'boolean':
    case 'bigint':
      return value;
    case 'number':
      return numberValue(value, typeIn(declarations, name));
    case 'object':
      if (value === null) return null;
      if (Array.isArray(value)) return listValue(value, typeIn(declarations, name));
      return new Map(Object.entries(value).map(([key, one]) => [key, attributeValue(none, key, one)]));
    default:
      return null;
  }
}

function typeIn(declarations: Declarations, name: string): PropertyType | undefined {
  return Object.hasOwn(declarations, name) ? declarations[name]!.type : undefined;
}

function numberValue(value: number, type: PropertyType | undefined): Value {
  return type === 'float' || !Number.isInteger(value) ? value : BigInt(value);
}

function listValue(values: readonly unknown[], type: PropertyType | undefined): Value {
  return values.map((one) => (typeof one === 'number' ? numberValue(one, type) : attributeValue(none, '', one)));
}
