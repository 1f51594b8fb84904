/** A sentence of more tokens is cut: arc scores grow with the square of its length. */
export const LONGEST_SENTENCE = 200;

/** What a cut goes by, the best last. */
const NOWHERE = 0;
const CONJUNCTION = 1;
const COMMA = 2;
const COMMA_BEFORE_CONJUNCTION = 3;
const SEMICOLON = 4;

/**
 * Where a sentence that starts with these tokens is best cut: the number of tokens before the cut, in the second
 * half of `texts`; after a semicolon, else after a comma, best before a conjunction, else before a conjunction;
 * of equally good places the last. `tags` are their universal parts of speech.
 */
export function bestCut(texts: readonly string[], tags: readonly string[]): number {
  let [cut, best] = [texts.length, NOWHERE];
  for (let at = Math.ceil(texts.length / 2); at < texts.length; at++) {
    const quality = qualityOfCut(texts[at - 1], tags[at]);
    if (quality !== NOWHERE && quality >= best) [cut, best] = [at, quality];
  }
  return cut;
}

function qualityOfCut(before: string | undefined, tagAfter: string | undefined): number {
  const conjunction = tagAfter === 'CCONJ';
  if (before === ';') return SEMICOLON;
  if (before === ',') return conjunction ? COMMA_BEFORE_CONJUNCTION : COMMA;
  return conjunction ? CONJUNCTION : NOWHERE;
}

/**
 * The starts of the pieces of a sentence that is too long, as indices into its tokens, the first one 0. `tag` gives
 * the universal parts of speech of so many tokens that stand together.
 */
export function cutSentence(
  texts: readonly string[],
  tag: (texts: readonly string[]) => readonly string[],
): readonly number[] {
  const starts = [0];
  for (let start = 0; texts.length - start > LONGEST_SENTENCE;) {
    const window = texts.slice(start, start + LONGEST_SENTENCE);
    start += bestCut(window, tag(window));
    starts.push(start);
  }
  return starts;
}
