/** Functions of numbers. */
import { CypherError } from '../error.ts';
import { define, type QueryFunction } from './function.ts';
import { round, type RoundingMode } from './rounding.ts';

export const mathematicalFunctions: readonly QueryFunction[] = [
  ...Object.entries({
    acos: Math.acos,
    asin: Math.asin,
    atan: Math.atan,
    ceil: Math.ceil,
    cos: Math.cos,
    cot: (angle: number) => 1 / Math.tan(angle),
    degrees: (angle: number) => angle * (180 / Math.PI),
    exp: Math.exp,
    floor: Math.floor,
    haversin: (angle: number) => (1 - Math.cos(angle)) / 2,
    log: Math.log,
    ln: Math.log,
    log10: Math.log10,
    radians: (angle: number) => angle * (Math.PI / 180),
    sin: Math.sin,
    sqrt: Math.sqrt,
    tan: Math.tan,
  }).map(([name, compute]) => define({ name, takes: ['NUMBER'], call: ([value]) => compute(Number(value)) })),
  define({ name: 'atan2', takes: ['NUMBER', 'NUMBER'], call: ([y, x]) => Math.atan2(Number(y), Number(x)) }),
  define({ name: 'pi', takes: [], call: () => Math.PI }),
  define({ name: 'e', takes: [], call: () => Math.E }),
  define({ name: 'rand', takes: [], call: (_, context) => context.random() }),
  define({ name: 'abs', takes: ['NUMBER'], call: ([value]) => absolute(value) }),
  define({
    name: 'sign',
    takes: ['NUMBER'],
    call: ([value]) => (value > 0 ? 1n : value < 0 ? -1n : 0n),
  }),
  define({
    name: 'isNaN',
    takes: ['NUMBER'],
    call: ([value]) => Number.isNaN(value),
  }),
  define({
    name: 'round',
    takes: ['NUMBER'],
    optional: ['NUMBER', 'STRING'],
    call: ([value, precision, mode]) => rounded(value, precision, mode),
  }),
];

function absolute(value: bigint | number): bigint | number {
  if (typeof value === 'number') return Math.abs(value);
  // of the smallest INTEGER it is itself, as in Java
  return BigInt.asIntN(64, value < 0n ? -value : value);
}

function rounded(value: bigint | number, precision: bigint | number | undefined, mode: string | undefined): number {
  // without decimals and mode, ties go up: -1.5 is -1.0
  if (precision === undefined || (precision == 0 && mode === undefined)) return Math.round(Number(value));
  if (precision < 0) throw new CypherError('runtime', `round() takes no negative precision, here ${precision}`);
  return round(Number(value), Number(precision), roundingMode(mode ?? 'HALF_UP'));
}

const modes: readonly RoundingMode[] = ['UP', 'DOWN', 'CEILING', 'FLOOR', 'HALF_UP', 'HALF_DOWN', 'HALF_EVEN'];

function roundingMode(name: string): RoundingMode {
  const mode = modes.find((one) => one === name);
  if (mode) return mode;
  throw new CypherError('runtime', `round() knows the modes ${modes.join(', ')}, not "${name}"`);
}
