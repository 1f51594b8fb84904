/** One text for each value, the same for values that the TCK takes for the same. */
import { temporalText } from '../../../src/query/temporal/text.ts';
import { floatText } from '../../../src/query/values/float.ts';
import { isList, isMap } from '../../../src/query/values/types.ts';
import type { MapValue, PathValue, Value } from '../../../src/query/values/value.ts';

/** @param anyOrder whether lists are the same whatever the order of their elements */
export function textOf(value: Value, anyOrder = false): string {
  if (value === null) return 'null';
  if (typeof value === 'string') return `'${value}'`;
  if (typeof value === 'number') return floatText(value === 0 ? 0 : value);
  if (typeof value !== 'object') return String(value);
  if (isList(value)) {
    const elements = value.map((one) => textOf(one, anyOrder));
    return `[${(anyOrder ? elements.sort() : elements).join(', ')}]`;
  }
  if (isMap(value)) return mapText(value);
  switch (value.kind) {
    case 'node': {
      const labels = [...value.labels()].sort().map((label) => `:${label}`);
      return `(${labels.join('')}${propertiesText(value.properties())})`;
    }
    case 'relationship':
      return `[:${value.type}${propertiesText(value.properties())}]`;
    case 'path':
      return pathText(value);
    default:
      return `'${temporalText(value)}'`;
  }
}

function mapText(map: MapValue): string {
  const entries = [...map].map(([name, value]) => `${name}: ${textOf(value)}`);
  return `{${entries.sort().join(', ')}}`;
}

function propertiesText(properties: MapValue): string {
  return properties.size === 0 ? '' : ` ${mapText(properties)}`;
}

function pathText({ nodes, relationships }: PathValue): string {
  const steps = relationships.map((relationship, index) => {
    const forwards = relationship.start().key === nodes[index]!.key;
    const arrow = textOf(relationship);
    return `${forwards ? `-${arrow}->` : `<-${arrow}-`}${textOf(nodes[index + 1]!)}`;
  });
  return `<${textOf(nodes[0]!)}${steps.join('')}>`;
}
