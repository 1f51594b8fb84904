/** Numbers as they are written in Cypher. */

const least = -(2n ** 63n);
const most = 2n ** 63n - 1n;

/**
 * `12`, `1_000`, `0xff`, `0o17` are INTEGER, `1.5`, `.5`, `1e9` FLOAT; with a minus before it where it has one.
 *
 * @returns a string says what is wrong with it
 */
export function numberLiteral(text: string): bigint | number | string {
  if (/^-?0[XO]/u.test(text)) return `The number ${text} is written ${text.toLowerCase()}`;
  const digits = text.replaceAll('_', '').replace(/^-/u, '').toLowerCase();
  if (/^\d+\.|^\.|^\d+e/u.test(digits)) {
    const value = Number(digits);
    if (!Number.isFinite(value)) return `The number ${text} is too large for a FLOAT`;
    return text.startsWith('-') ? -value : value;
  }
  if (/^0\d/u.test(digits)) return `The number ${text} begins with 0: an octal one is written 0o${digits.slice(1)}`;
  const value = text.startsWith('-') ? -BigInt(digits) : BigInt(digits);
  if (value < least || value > most) return `The number ${text} is too large for an INTEGER of 64 bits`;
  return value;
}
