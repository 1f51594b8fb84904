/** AND, OR, XOR and NOT over true, false and null, which stands for "not known". */
import { CypherError } from '../error.ts';
import { typeOf } from './types.ts';
import type { Value } from './value.ts';

export type Truth = boolean | null;

/** @throws {CypherError} `type` where it is neither a BOOLEAN nor null */
export function truth(value: Value): Truth {
  if (value === null || typeof value === 'boolean') return value;
  throw new CypherError('type', `a BOOLEAN is wanted here, not ${typeOf(value)}`);
}

export function and(left: Truth, right: Truth): Truth {
  if (left === false || right === false) return false;
  return left === null || right === null ? null : true;
}

export function or(left: Truth, right: Truth): Truth {
  if (left === true || right === true) return true;
  return left === null || right === null ? null : false;
}

export function xor(left: Truth, right: Truth): Truth {
  return left === null || right === null ? null : left !== right;
}

export function not(value: Truth): Truth {
  return value === null ? null : !value;
}
