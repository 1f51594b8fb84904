/** Texts counted as Neo4j counts them: in code points, so that 🙂 has the length 1. */

export function codePoints(text: string): readonly string[] {
  return Array.from(text);
}

export function lengthInCodePoints(text: string): number {
  return hasPairs(text) ? codePoints(text).length : text.length;
}

/** From the code point `from` up to, without, the code point `to`; both are at least 0. */
export function sliceOfCodePoints(text: string, from: number, to: number): string {
  return hasPairs(text) ? codePoints(text).slice(from, to).join('') : text.slice(from, to);
}

function hasPairs(text: string): boolean {
  return /[\ud800-\udbff]/.test(text);
}
