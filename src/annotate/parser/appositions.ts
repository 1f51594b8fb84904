import type { Syntax } from '../../doc.ts';
import { extent, type SentenceTokens } from './extent.ts';

const UPPER_CASE = /^\p{Lu}/u;

/**
 * What a place lies in, after a comma, is an apposition. Training decodes the same way (`conventions.py`).
 *
 *     Lowell, Massachusetts
 *             ^^^^^^^^^^^^^ appos
 *
 * Changes the sentence of the tokens `start` to `end`; heads count from the first of all tokens.
 */
export function places(syntax: Syntax[], forms: readonly string[], sentence: SentenceTokens): void {
  for (let i = sentence[0]; i < sentence[1]; i++) {
    const { pos, dep, head } = syntax[i]!;
    if (dep !== 'nmod:unmarked' || pos !== 'PROPN' || head < 0 || head > i || syntax[head]!.pos !== 'PROPN') continue;
    const [first, last] = extent(syntax, i, sentence);
    const isDate = syntax.slice(first, last + 1).some((one) => one.pos === 'NUM');
    if (forms[first - 1] === ',' && !isDate) syntax[i] = { ...syntax[i]!, dep: 'appos' };
  }
}

/**
 * An abbreviation in brackets hangs on the phrase whose initials it is. Training decodes the same way.
 *
 *     the Housing Office of East Ardmore (HOEA)
 *                 ^^^^^^ head, not Ardmore ^^^^
 *
 * Changes the sentence of the tokens `start` to `end`.
 */
export function abbreviations(syntax: Syntax[], forms: readonly string[], sentence: SentenceTokens): void {
  for (let i = sentence[0] + 2; i < sentence[1] - 1; i++) {
    const { dep, head } = syntax[i]!;
    if (dep !== 'appos' || forms[i - 1] !== '(' || forms[i + 1] !== ')' || !isUpper(forms[i]!)) continue;
    let phrase = head;
    while (phrase >= 0 && phrase < i && !initials(syntax, forms, phrase, i, sentence).endsWith(forms[i]!))
      phrase = /^(nmod|compound|flat)/.test(syntax[phrase]!.dep) ? syntax[phrase]!.head : -1;
    if (phrase >= 0 && phrase < i) syntax[i] = { ...syntax[i]!, head: phrase };
  }
}

function isUpper(form: string): boolean {
  return form === form.toUpperCase() && form !== form.toLowerCase();
}

/** Those of its capitalised words before `end`. */
function initials(
  syntax: readonly Syntax[],
  forms: readonly string[],
  phrase: number,
  end: number,
  sentence: SentenceTokens,
): string {
  const capitalised = forms.slice(extent(syntax, phrase, sentence)[0], end).filter((form) => UPPER_CASE.test(form));
  return capitalised.map((form) => form[0]).join('');
}
