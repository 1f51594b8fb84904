/** What relations of kinship mean by themselves, in whatever language they are told. */
import type { Kinship } from './ontology.ts';

const inverse: Readonly<Partial<Record<Kinship, Kinship>>> = {
  parent: 'child',
  child: 'parent',
  grandparent: 'grandchild',
  grandchild: 'grandparent',
  'aunt-uncle': 'niece-nephew',
  'niece-nephew': 'aunt-uncle',
};

/** The relation seen from the other end: a parent's child. */
export function inverseOf(relation: Kinship): Kinship {
  return inverse[relation] ?? relation;
}
