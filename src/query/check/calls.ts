/** Calls: that there is such a function, and that it takes such arguments. */
import { typesTaken, type TakenType } from '../functions/function.ts';
import { findAggregation, findFunction } from '../functions/table.ts';
import type { CountRows, FunctionCall } from '../parse/expression.ts';
import { rewritten } from '../parse/walk.ts';
import type { Checking, Place } from './checking.ts';
import { checkExpression } from './expressions.ts';
import { any, boolean, integer, type StaticType } from './static-type.ts';

export function checkCall(call: FunctionCall | CountRows, place: Place, checking: Checking): StaticType {
  if (call.kind === 'count rows') {
    aggregate('count', call.at, place, checking);
    return integer;
  }
  if (call.name.toLowerCase() === 'exists' && call.arguments[0]?.kind === 'pattern') {
    checkExpression(call.arguments[0], { ...place, predicate: true }, checking);
    return boolean;
  }
  const aggregation = findAggregation(call.name);
  if (aggregation) return checkAggregation(call, aggregation.takes, place, checking);
  const found = findFunction(call.name);
  if (!found) throw checking.error(`There is no function ${call.name}()`, call.at);
  if (call.distinct) throw checking.error(`DISTINCT stands only in aggregations, and ${call.name}() is none`, call.at);
  checkCount(call, found.least, found.most, checking);
  checkArguments(call, found.takes, { ...place, predicate: false }, checking);
  return any;
}

function checkAggregation(
  call: FunctionCall,
  takes: readonly TakenType[],
  place: Place,
  checking: Checking,
): StaticType {
  aggregate(call.name, call.at, place, checking);
  checkCount(call, takes.length, takes.length, checking);
  checkArguments(call, takes, { ...place, aggregation: 'inside', predicate: false }, checking);
  for (const argument of call.arguments) {
    rewritten(argument, (part) => {
      if (part.kind !== 'call' || part.name.toLowerCase() !== 'rand') return null;
      throw checking.error('rand() can not be aggregated', part.at);
    });
  }
  return call.name.toLowerCase() === 'count' ? integer : any;
}

function aggregate(name: string, at: number, { aggregation }: Place, checking: Checking): void {
  if (aggregation === 'inside') throw checking.error(`${name}() stands inside of another aggregation`, at);
  if (aggregation === 'forbidden') throw checking.error(`${name}() aggregates rows, which is not possible here`, at);
}

function checkCount(call: FunctionCall, least: number, most: number, checking: Checking): void {
  const count = call.arguments.length;
  if (count >= least && count <= most) return;
  const wanted = least === most ? `${least}` : `${least} to ${most === Infinity ? 'any number of' : most}`;
  throw checking.error(`${call.name}() takes ${wanted} argument${wanted === '1' ? '' : 's'}, not ${count}`, call.at);
}

function checkArguments(call: FunctionCall, takes: readonly TakenType[], place: Place, checking: Checking): void {
  call.arguments.forEach((argument, i) => {
    const type = checkExpression(argument, place, checking);
    const types = typesTaken(takes[Math.min(i, takes.length - 1)]!);
    if (types) checking.want(type, types, argument.at);
  });
}
