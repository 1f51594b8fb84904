/** What a function of Cypher is: its name, the types that it takes, and how it is called. */
import { CypherError } from '../error.ts';
import { typeOf, type CypherTypes, type TypeName } from '../values/types.ts';
import type { ListValue, MapValue, NodeValue, RelationshipValue, Value } from '../values/value.ts';

/** What a function may know beside its arguments; one for the whole of a query. */
export interface QueryContext {
  /** When the query began, in milliseconds since 1970 (UTC): the same for all of its rows. */
  readonly startedAt: number;
  /** At least 0, less than 1. */
  random(): number;
}

export interface QueryFunction {
  /** As Neo4j spells it; in queries its case does not matter. */
  readonly name: string;
  readonly takes: readonly TakenType[];
  /** How many arguments it takes at least and at most. */
  readonly least: number;
  readonly most: number;
  /**
   * @param values as many as it takes
   * @throws {CypherError} `type` where a value is none that it takes, `runtime` where it has no answer
   */
  call(values: readonly Value[], context: QueryContext): Value;
}

interface TakenTypes extends CypherTypes {
  readonly ANY: Value;
  readonly NUMBER: bigint | number;
  readonly ENTITY: NodeValue | RelationshipValue;
  readonly 'ENTITY or MAP': NodeValue | RelationshipValue | MapValue;
  readonly 'STRING or LIST': string | ListValue;
  readonly 'STRING, LIST or MAP': string | ListValue | MapValue;
}

/** A type of Cypher, or several under one name. */
export type TakenType = keyof TakenTypes;

const several: Readonly<Partial<Record<TakenType, readonly TypeName[]>>> = {
  NUMBER: ['INTEGER', 'FLOAT'],
  ENTITY: ['NODE', 'RELATIONSHIP'],
  'ENTITY or MAP': ['NODE', 'RELATIONSHIP', 'MAP'],
  'STRING or LIST': ['STRING', 'LIST'],
  'STRING, LIST or MAP': ['STRING', 'LIST', 'MAP'],
};

/** @returns null where it is any */
export function typesTaken(taken: TakenType): readonly TypeName[] | null {
  return taken === 'ANY' ? null : (several[taken] ?? [taken as TypeName]);
}

type Arguments<Taken extends readonly TakenType[]> = { readonly [Index in keyof Taken]: TakenTypes[Taken[Index]] };

interface Definition<Taken extends readonly TakenType[], Optional extends readonly TakenType[]> {
  readonly name: string;
  readonly takes: Taken;
  readonly optional?: Optional;
  /** Otherwise the answer is null wherever an argument is. */
  readonly takesNull?: boolean;
  call(values: readonly [...Arguments<Taken>, ...Partial<Arguments<Optional>>], context: QueryContext): Value;
}

/** An entry of the table: types are checked before `call`, and where an argument is null so is the answer. */
export function define<const Taken extends readonly TakenType[], const Optional extends readonly TakenType[] = []>(
  definition: Definition<Taken, Optional>,
): QueryFunction {
  const { name, takesNull = false } = definition;
  const takes = [...definition.takes, ...(definition.optional ?? [])];
  return {
    name,
    takes,
    least: definition.takes.length,
    most: takes.length,
    call(values, context) {
      if (!takesNull && values.includes(null)) return null;
      values.forEach((value, index) => {
        checkType(name, takes[index]!, value);
      });
      return definition.call(values as never, context);
    },
  };
}

function checkType(name: string, taken: TakenType, value: Value): void {
  const types = typesTaken(taken);
  const type = typeOf(value);
  if (value === null || types === null || types.includes(type)) return;
  throw new CypherError('type', `${name}() takes ${types.join(' or ')}, not ${type}`);
}
