import type { Graph } from '../../../src/graph.ts';
import type { Words } from './scope.ts';

const many = 60;
const longest = 40;

/** Some of the short texts and of the numbers that the graphs hold, the same ones of the same graphs. */
export function wordsOf(graphs: readonly Graph[]): Words {
  const values = graphs.flatMap(({ nodes }) => nodes.flatMap(({ properties }) => Object.values(properties)));
  const texts = [...new Set(values)].filter((one) => typeof one === 'string' && one.length < longest) as string[];
  const numbers = [...new Set(values)].filter((one) => Number.isInteger(one)) as number[];
  return { strings: spread(texts), integers: spread(numbers) };
}

function spread<T>(all: readonly T[]): T[] {
  const step = Math.max(1, Math.floor(all.length / many));
  return all.filter((_, i) => i % step === 0).slice(0, many);
}
