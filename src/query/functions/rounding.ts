/** Rounding to decimals, by the digits that a number is written with. */

/** Named as in Java: the halves go away from zero (UP), towards it (DOWN), or to the even neighbour. */
export type RoundingMode = 'UP' | 'DOWN' | 'CEILING' | 'FLOOR' | 'HALF_UP' | 'HALF_DOWN' | 'HALF_EVEN';

/** @param precision how many decimals are kept */
export function round(value: number, precision: number, mode: RoundingMode): number {
  if (!Number.isFinite(value)) return value;
  const { digits, exponent } = decimal(Math.abs(value));
  const dropped = -exponent - precision;
  if (dropped <= 0) return value;
  const unit = 10n ** BigInt(dropped);
  const kept = digits / unit;
  const up = awayFromZero(mode, value < 0, kept, digits % unit, unit);
  const size = Number(`${up ? kept + 1n : kept}e${-precision}`);
  return value < 0 ? -size : size;
}

/** `digits` times ten to the power of `exponent`, the shortest that is this number. */
function decimal(size: number): { readonly digits: bigint; readonly exponent: number } {
  const [mantissa = '', exponent = ''] = size.toExponential().split('e');
  const decimals = mantissa.split('.')[1] ?? '';
  return { digits: BigInt(mantissa.replace('.', '')), exponent: Number(exponent) - decimals.length };
}

function awayFromZero(mode: RoundingMode, negative: boolean, kept: bigint, rest: bigint, unit: bigint): boolean {
  switch (mode) {
    case 'UP':
      return rest > 0n;
    case 'DOWN':
      return false;
    case 'CEILING':
      return !negative && rest > 0n;
    case 'FLOOR':
      return negative && rest > 0n;
    case 'HALF_UP':
      return rest * 2n >= unit;
    case 'HALF_DOWN':
      return rest * 2n > unit;
    case 'HALF_EVEN':
      return rest * 2n > unit || (rest * 2n === unit && kept % 2n === 1n);
  }
}
