/** Functions of values of any type. */
import { CypherError } from '../error.ts';
import { equal } from '../values/equality.ts';
import { define, type QueryFunction } from './function.ts';
import { valueType } from './value-type.ts';

export const valueFunctions: readonly QueryFunction[] = [
  {
    name: 'coalesce',
    takes: ['ANY'],
    least: 1,
    most: Infinity,
    call: (values) => values.find((value) => value !== null) ?? null,
  },
  define({
    name: 'nullIf',
    takes: ['ANY', 'ANY'],
    takesNull: true,
    call: ([value, other]) => (equal(value, other) === true ? null : value),
  }),
  define({ name: 'valueType', takes: ['ANY'], takesNull: true, call: ([value]) => valueType(value) }),
  define({ name: 'timestamp', takes: [], call: (_, { startedAt }) => BigInt(startedAt) }),
  refused('id', 'use elementId(), which is the same in every run'),
  refused('randomUUID', 'the same question has the same answer here'),
  refused('point', 'there are no points in the graph'),
];

/** Functions that Neo4j has: what to do instead is told, so that none is taken for a slip of the pen. */
function refused(name: string, reason: string): QueryFunction {
  return {
    name,
    takes: ['ANY'],
    least: 0,
    most: Infinity,
    call() {
      throw new CypherError('unsupported', `${name}() is not supported: ${reason}`);
    },
  };
}
