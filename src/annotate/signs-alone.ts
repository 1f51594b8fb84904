const letterOrDigit = /[\p{L}\p{N}]/u;

/**
 * Whether none of these tokens has a letter or a digit: "* * *", a line of dashes, a page of quotation marks. Nobody is
 * named or says anything there, so the networks need not read it.
 */
export function areSignsAlone(texts: readonly string[]): boolean {
  return !texts.some((text) => letterOrDigit.test(text));
}
