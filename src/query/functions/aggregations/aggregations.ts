/** Functions of many rows. */
import { CypherError } from '../../error.ts';
import { groupingKey, type GroupingKey } from '../../values/grouping.ts';
import { order } from '../../values/order.ts';
import { typeOf } from '../../values/types.ts';
import type { Value } from '../../values/value.ts';
import type { TakenType } from '../function.ts';
import { percentileCont, percentileDisc } from './percentiles.ts';
import { average, sum } from './sums.ts';

/** What is kept of the values so far, and what comes of it: one for each group of rows. */
export interface Total {
  /** @throws {CypherError} `type` or `runtime` where the value can't be aggregated */
  add(value: Value, argument: Value): void;
  result(): Value;
}

export class Aggregation {
  /** As Neo4j spells it; in queries its case does not matter. */
  readonly name: string;
  /** The first is what is aggregated. */
  readonly takes: readonly TakenType[];
  readonly #start: () => Total;

  constructor(name: string, takes: readonly TakenType[], start: () => Total) {
    this.name = name;
    this.takes = takes;
    this.#start = start;
  }

  /**
   * A total of nothing.
   *
   * @param distinct whether values that were there already do not count
   */
  start(distinct = false): Total {
    return distinct ? new TotalOfDistinct(this.#start()) : this.#start();
  }

  /**
   * Adds what one row has, where that is not null.
   *
   * @throws {CypherError} `type` or `runtime` where it can't be aggregated
   */
  add(total: Total, value: Value, argument: Value = null): void {
    if (value === null) return;
    if (this.takes[0] === 'NUMBER') checkNumber(this.name, value);
    total.add(value, argument);
  }
}

export const aggregations: readonly Aggregation[] = [
  new Aggregation('count', ['ANY'], () => new Count()),
  new Aggregation('collect', ['ANY'], collect),
  new Aggregation('min', ['ANY'], () => extreme((comparison) => comparison < 0)),
  new Aggregation('max', ['ANY'], () => extreme((comparison) => comparison > 0)),
  new Aggregation('sum', ['ANY'], sum),
  new Aggregation('avg', ['ANY'], average),
  new Aggregation('stDev', ['NUMBER'], () => deviation(1)),
  new Aggregation('stDevP', ['NUMBER'], () => deviation(0)),
  new Aggregation('percentileCont', ['NUMBER', 'NUMBER'], percentileCont),
  new Aggregation('percentileDisc', ['NUMBER', 'NUMBER'], percentileDisc),
];

class TotalOfDistinct implements Total {
  readonly #total: Total;
  readonly #seen = new Set<GroupingKey>();

  constructor(total: Total) {
    this.#total = total;
  }

  add(value: Value, argument: Value): void {
    const key = groupingKey(value);
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    this.#total.add(value, argument);
  }

  result(): Value {
    return this.#total.result();
  }
}

function checkNumber(name: string, value: Value): void {
  if (typeof value === 'bigint' || typeof value === 'number') return;
  throw new CypherError('type', `${name}() takes INTEGER or FLOAT, not ${typeOf(value)}`);
}

/** Of rows, `count(*)` too. */
export class Count implements Total {
  #rows = 0;

  add(): void {
    this.#rows++;
  }

  result(): Value {
    return BigInt(this.#rows);
  }
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
