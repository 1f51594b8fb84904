/** Ends of sentences that no weighing is needed for, either way. */
import { isClosingQuote } from './candidates.ts';
import type { Context } from './context.ts';
import { groupOf, kindOf, lastWord } from './features.ts';
import { GLUED } from './gaps.ts';
import type { SentenceLanguage } from './language.ts';
import { isAbbreviation } from './shapes.ts';

/** True where a sentence certainly ends after token `i`, false where it certainly does not, otherwise nothing. */
export function judge(context: Context, start: number, i: number, language: SentenceLanguage): boolean | undefined {
  if (isAttributed(context, i, language)) return false;
  const token = context.tokens[i]!.text;
  if (isAbbreviation(token)) {
    if (language.titles.has(context.lower[i]!)) return false;
    return startsWithFunctionWord(context, i, language) ? true : undefined;
  }
  if (context.shapes[i] === '…') return isEndOfEllipsis(context, start, i, language) ? true : undefined;
  return isPlainStop(context, start, i) ? true : undefined;
}

// “Have you met her?” Ruiz asked.
//                     ^^^^^^^^^^^
function isAttributed(context: Context, i: number, { askingVerbs }: SentenceLanguage): boolean {
  const { tokens, lower, shapes } = context;
  if (!isClosingQuote(context, i) || !/[?!]/.test(tokens[i - 1]!.text)) return false;
  let at = i + 1;
  while (at - i <= 5 && /^[UAI]\.?$/.test(shapes[at] ?? '')) at++;
  return at > i + 1 && askingVerbs.has(lower[at] ?? '') && /^[.,]$/.test(tokens[at + 1]?.text ?? '');
}

// They live in Fresno, Calif. The rest stayed. It opens at 5 p.m. “The doors are shut now,” he said.
//                             ^^^                                  ^^^
function startsWithFunctionWord({ shapes, lower }: Context, i: number, { functionWords }: SentenceLanguage): boolean {
  const first = shapes[i + 1] === '"' ? i + 2 : i + 1;
  return /^[UI]$/.test(shapes[first] ?? '') && functionWords.has(lower[first] ?? '');
}

// It was late … But nobody left.
//             ^ ^^^
function isEndOfEllipsis(context: Context, start: number, i: number, language: SentenceLanguage): boolean {
  const isLeading = kindOf(context.shapes, lastWord(context.shapes, start, i), i) === '…' && i - start < 2;
  return !isLeading && context.shapes[i + 1] === 'U' && startsWithFunctionWord(context, i, language);
}

// Divers found the wreck. The search goes on. Sales rose by 18%. No one had expected it in 2016. In 2017 they fell.
//                       ^                                      ^                               ^
function isPlainStop({ tokens, shapes, gaps }: Context, start: number, i: number): boolean {
  if (tokens[i]!.text !== '.' || i <= start || gaps[i - 1] !== GLUED || gaps[i] === GLUED) return false;
  const next = shapes[i + 1] ?? '';
  if (!/^[UAI]/.test(next === '"' || next === '(' ? (shapes[i + 2] ?? '') : next)) return false;
  const { length } = tokens[i - 1]!.text;
  switch (shapes[i - 1]) {
    case 'l':
      return length > 1;
    case 'U':
      return length > 4;
    case 'd':
      return i - start > 3; // not the number of an item
    case 'n':
    case '%':
      return true;
    default:
      return false;
  }
}

/** Whether news hardly ever ends a sentence at such a place: without a stop, before lower case, in front of a name. */
export function isUnlikely({ shapes, lower, common }: Context, start: number, i: number): boolean {
  const group = groupOf(kindOf(shapes, lastWord(shapes, start, i), i));
  // In front of a name, and after capitals (the U.S. Senate) of any word that has one: `judge` saw to the others.
  if (group === 'a')
    return /^[UAI]/.test(shapes[i + 1] ?? '') && !(shapes[i] === 'l.' && common.has(lower[i + 1] ?? ''));
  return shapes[i + 1] === 'l' || !/^[.?…]/.test(group);
}
