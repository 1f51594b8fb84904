/** `+ - * / % ^`. INTEGER has 64 bits: what does not fit is an error, as in Neo4j. */
import { CypherError } from '../error.ts';
import { floatText } from './float.ts';
import { addTemporals, divideTemporals, multiplyTemporals, subtractTemporals } from './temporal-arithmetic.ts';
import { isList, isNumber, typeOf } from './types.ts';
import type { Value } from './value.ts';

export const smallestInteger = -(2n ** 63n);
export const largestInteger = 2n ** 63n - 1n;

/** Whether it is an INTEGER of 64 bits. */
export function fitsInteger(value: bigint): boolean {
  return value >= smallestInteger && value <= largestInteger;
}

/** Numbers add up; strings, and lists with lists or with elements, are joined. */
export function add(left: Value, right: Value): Value {
  if (left === null || right === null) return null;
  if (typeof left === 'bigint' && typeof right === 'bigint') return fitting(left + right, '+', left, right);
  if (isNumber(left) && isNumber(right)) return Number(left) + Number(right);
  if (isList(left)) return isList(right) ? [...left, ...right] : [...left, right];
  if (isList(right)) return [left, ...right];
  return joined(left, right) ?? addTemporals(left, right) ?? refuse('+', left, right);
}

export function subtract(left: Value, right: Value): Value {
  if (left === null || right === null) return null;
  if (typeof left === 'bigint' && typeof right === 'bigint') return fitting(left - right, '-', left, right);
  if (isNumber(left) && isNumber(right)) return Number(left) - Number(right);
  return subtractTemporals(left, right) ?? refuse('-', left, right);
}

export function multiply(left: Value, right: Value): Value {
  if (left === null || right === null) return null;
  if (typeof left === 'bigint' && typeof right === 'bigint') return fitting(left * right, '*', left, right);
  if (isNumber(left) && isNumber(right)) return Number(left) * Number(right);
  return multiplyTemporals(left, right) ?? refuse('*', left, right);
}

/** Of two integers, without the rest: -7 / 2 is -3. The smallest by -1 is itself, as in Java. */
export function divide(left: Value, right: Value): Value {
  if (left === null || right === null) return null;
  if (typeof left === 'bigint' && typeof right === 'bigint') return BigInt.asIntN(64, left / notZero(right));
  if (isNumber(left) && isNumber(right)) return Number(left) / Number(right);
  return divideTemporals(left, right) ?? refuse('/', left, right);
}

/** With the sign of the dividend. */
export function remainder(left: Value, right: Value): Value {
  if (left === null || right === null) return null;
  if (typeof left === 'bigint' && typeof right === 'bigint') return left % notZero(right);
  if (isNumber(left) && isNumber(right)) return Number(left) % Number(right);
  return refuse('%', left, right);
}

/** Always a FLOAT. */
export function power(left: Value, right: Value): Value {
  if (left === null || right === null) return null;
  if (isNumber(left) && isNumber(right)) return Number(left) ** Number(right);
  return refuse('^', left, right);
}

export function negate(value: Value): Value {
  if (value === null) return null;
  if (typeof value === 'bigint') return fitting(-value, '-', 0n, value);
  if (typeof value === 'number') return -value;
  throw new CypherError('type', `- takes a number, not ${typeOf(value)}`);
}

/** Strings with one another and with numbers. */
function joined(left: Value, right: Value): string | undefined {
  if (typeof left === 'string') return isText(right) ? left + textOf(right) : undefined;
  return typeof right === 'string' && isText(left) ? textOf(left) + right : undefined;
}

function isText(value: Value): value is string | bigint | number {
  return typeof value === 'string' || isNumber(value);
}

function textOf(value: string | bigint | number): string {
  return typeof value === 'number' ? floatText(value) : String(value);
}

function fitting(result: bigint, operator: string, left: bigint, right: bigint): bigint {
  if (fitsInteger(result)) return result;
  throw new CypherError('runtime', `${left} ${operator} ${right} does not fit into an INTEGER of 64 bits`);
}

function notZero(divisor: bigint): bigint {
  if (divisor !== 0n) return divisor;
  throw new CypherError('runtime', 'an INTEGER is divided by zero');
}

function refuse(operator: string, left: Value, right: Value): never {
  throw new CypherError('type', `${operator} can't be computed of ${typeOf(left)} and ${typeOf(right)}`);
}
