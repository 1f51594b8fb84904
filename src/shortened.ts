/**
 * The text on one line, at most so many UTF-16 code units long: a longer one is cut after a whole word, where one ends
 * near, and ends in `…`.
 */
export function shortened(text: string, length: number): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= length) return line;
  // Never half of a character.
  const cut = line.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/u, '');
  const blank = line[length - 1] === ' ' ? cut.length : cut.lastIndexOf(' ');
  return `${(blank > length * 0.6 ? cut.slice(0, blank) : cut).replace(/[\s,;:–—-]+$/u, '')}…`;
}
