/** Functions of many rows. */
import { CypherError } from '../error.ts';
import { groupingKey, type GroupingKey } from '../values/grouping.ts';
import { order } from '../values/order.ts';
import { typeOf } from '../values/types.ts';
import type { Value } from '../values/value.ts';
import type { TakenType } from './function.ts';
import { percentileCont, percentileDisc } from './percentiles.ts';
import { average, sum } from './sums.ts';

export interface Aggregation {
  /** As Neo4j spells it; in queries its case does not matter. */
  readonly name: string;
  /** The first is what is aggregated. */
  readonly takes: readonly TakenType[];
  /** @param distinct whether values that were there already do not count */
  create(distinct?: boolean): Aggregator;
}

export interface Aggregator {
  /**
   * One row's arguments, as many as the aggregation takes. Where the first is null, nothing is added; `count(*)` adds
   * `true` for each row.
   *
   * @throws {CypherError} `type` or `runtime` where they can't be aggregated
   */
  add(values: readonly Value[]): void;
  /** What the rows so far come to. */
  result(): Value;
}

/** What an aggregation keeps of the values that count, and what comes of it. */
export interface Total {
  add(value: Value, argument: Value): void;
  result(): Value;
}

export const aggregations: readonly Aggregation[] = [
  aggregation('count', ['ANY'], count),
  aggregation('collect', ['ANY'], collect),
  aggregation('min', ['ANY'], () => extreme((comparison) => comparison < 0)),
  aggregation('max', ['ANY'], () => extreme((comparison) => comparison > 0)),
  aggregation('sum', ['ANY'], sum),
  aggregation('avg', ['ANY'], average),
  aggregation('stDev', ['NUMBER'], () => deviation(1)),
  aggregation('stDevP', ['NUMBER'], () => deviation(0)),
  aggregation('percentileCont', ['NUMBER', 'NUMBER'], percentileCont),
  aggregation('percentileDisc', ['NUMBER', 'NUMBER'], percentileDisc),
];

function aggregation(name: string, takes: readonly TakenType[], start: () => Total): Aggregation {
  return {
    name,
    takes,
    create(distinct = false) {
      const total = start();
      const seen = new Set<GroupingKey>();
      return {
        add([value = null, argument = null]) {
          if (value === null || (distinct && !isNew(seen, value))) return;
          if (takes[0] === 'NUMBER') checkNumber(name, value);
          total.add(value, argument);
        },
        result: () => total.result(),
      };
    },
  };
}

function isNew(seen: Set<GroupingKey>, value: Value): boolean {
  const before = seen.size;
  return seen.add(groupingKey(value)).size > before;
}

function checkNumber(name: string, value: Value): void {
  if (typeof value === 'bigint' || typeof value === 'number') return;
  throw new CypherError('type', `${name}() takes INTEGER or FLOAT, not ${typeOf(value)}`);
}

function count(): Total {
  let rows = 0;
  return {
    add() {
      rows++;
    },
    result: () => BigInt(rows),
  };
}

function collect(): Total {
  const values: Value[] = [];
  return { add: (value) => void values.push(value), result: () => values };
}

function extreme(better: (comparison: number) => boolean): Total {
  let best: Value = null;
  return {
    add(value) {
      if (best === null || better(order(value, best))) best = value;
    },
    result: () => best,
  };
}

/** Welford's method, which stays exact where values are great and near one another. */
function deviation(freedom: 0 | 1): Total {
  let rows = 0;
  let mean = 0;
  let squares = 0;
  return {
    add(value) {
      const difference = Number(value) - mean;
      mean += difference / ++rows;
      squares += difference * (Number(value) - mean);
    },
    result() {
      if (rows === 0) return null;
      return rows === 1 ? 0 : Math.sqrt(squares / (rows - freedom));
    },
  };
}
