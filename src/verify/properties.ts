import type { Properties } from '../graph.ts';
import type { PropertyDeclaration, PropertyType } from '../ontology.ts';

const isString = (value: unknown): boolean => typeof value === 'string' && value.isWellFormed();
const isInteger = (value: unknown): boolean => Number.isSafeInteger(value);

const fits: Record<PropertyType, (value: unknown) => boolean> = {
  string: isString,
  'string[]': (value) => Array.isArray(value) && value.every(isString),
  integer: isInteger,
  'integer[]': (value) => Array.isArray(value) && value.every(isInteger),
  float: (value) => typeof value === 'number' && Number.isFinite(value),
  boolean: (value) => typeof value === 'boolean',
};

/** What is wrong with properties, held against what was declared. */
export function propertyProblems(
  properties: Properties,
  declared: Readonly<Record<string, PropertyDeclaration>>,
): string[] {
  const problems: string[] = [];
  for (const [name, declaration] of Object.entries(declared)) {
    const value = properties[name];
    if (value === undefined) {
      if (declaration.required && name !== 'id') problems.push(`has no ${name}`);
    } else if (!fits[declaration.type](value)) {
      problems.push(`${name} is not ${declaration.type}: ${JSON.stringify(value)}`);
    } else if (declaration.values && ![value].flat().every((one) => declaration.values!.includes(String(one)))) {
      problems.push(`${name} is ${JSON.stringify(value)}, not one of ${declaration.values.join(', ')}`);
    }
  }
  for (const name of Object.keys(properties)) {
    if (!(name in declared)) problems.push(`has an unknown property ${name}`);
  }
  return problems;
}

/** What is wrong with a flat list of spans in a text: pairs, in range, none empty. */
export function spanProblems(flat: readonly number[], text: string, name: string): string[] {
  if (flat.length === 0) return [`${name} is empty`];
  if (flat.length % 2) return [`${name} has an odd number of offsets`];
  const problems: string[] = [];
  for (let i = 0; i < flat.length; i += 2) {
    const [start, end] = [flat[i]!, flat[i + 1]!];
    if (start < 0 || end > text.length || start >= end) problems.push(`${name} ${start}-${end} is not in the text`);
  }
  return problems;
}
