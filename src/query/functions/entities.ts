/** Functions of nodes, relationships and paths. */
import { isMap } from '../values/types.ts';
import type { MapValue, NodeValue, RelationshipValue } from '../values/value.ts';
import { define, type QueryFunction } from './function.ts';

export const entityFunctions: readonly QueryFunction[] = [
  define({ name: 'elementId', takes: ['ENTITY'], call: ([entity]) => entity.key }),
  define({ name: 'labels', takes: ['NODE'], call: ([node]) => [...node.labels()] }),
  define({ name: 'type', takes: ['RELATIONSHIP'], call: ([relationship]) => relationship.type }),
  define({ name: 'startNode', takes: ['RELATIONSHIP'], call: ([relationship]) => relationship.start() }),
  define({ name: 'endNode', takes: ['RELATIONSHIP'], call: ([relationship]) => relationship.end() }),
  define({ name: 'properties', takes: ['ENTITY or MAP'], call: ([value]) => propertiesOf(value) }),
  define({ name: 'keys', takes: ['ENTITY or MAP'], call: ([value]) => [...propertiesOf(value).keys()] }),
  define({ name: 'nodes', takes: ['PATH'], call: ([path]) => path.nodes }),
  define({ name: 'relationships', takes: ['PATH'], call: ([path]) => path.relationships }),
  define({ name: 'length', takes: ['PATH'], call: ([path]) => BigInt(path.relationships.length) }),
];

function propertiesOf(value: NodeValue | RelationshipValue | MapValue): MapValue {
  return isMap(value) ? value : value.properties();
}
