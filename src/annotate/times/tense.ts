/** On which side of publication a sentence lies, by the tense of the verb that a time hangs on. */
import type { Syntax, Token } from '../../doc.ts';

export interface TenseWords {
  readonly isFutureAuxiliary: (form: string) => boolean;
  readonly isPresentAuxiliary: (form: string) => boolean;
  /** Whether an auxiliary after a modal takes it into the past: "may have left". */
  readonly isPast: (form: string) => boolean;
  /** Whether what hangs on the verb lies ahead: "plans to leave". */
  readonly isExpecting: (lemma: string) => boolean;
}

/** The tokens of the sentence around it are looked at alone; `token` is one of the expression's. */
export function sideOf(
  token: number,
  tokens: readonly Token[],
  syntax: readonly Syntax[],
  { isFutureAuxiliary, isPresentAuxiliary, isPast, isExpecting }: TenseWords,
  [first, end]: readonly [number, number],
): 'before' | 'after' | 'nearest' {
  if (isModifier(token, syntax)) return 'nearest';
  let verb = token;
  for (let steps = 0; steps < 12 && verb >= 0; steps++) {
    if (syntax[verb]!.pos === 'VERB') break;
    verb = syntax[verb]!.head;
  }
  const at = verb < 0 ? token : verb;
  const form = (one: number): string => tokens[one]!.text.toLowerCase();
  const children = Array.from({ length: end - first }, (_, i) => first + i).filter((one) => syntax[one]!.head === at);
  const auxiliaries = children.filter((one) => /^(?:aux|cop)/u.test(syntax[one]!.dep)).map(form);
  if (auxiliaries.some(isFutureAuxiliary)) return auxiliaries.some(isPast) ? 'before' : 'after';
  if (verb < 0) return auxiliaries.some(isPresentAuxiliary) ? 'after' : 'before';
  const isInfinitive = children.some((one) => syntax[one]!.pos === 'PART' && syntax[one]!.dep === 'mark');
  if (isInfinitive) return syntax[at]!.head < 0 || isExpecting(syntax[syntax[at]!.head]!.lemma) ? 'after' : 'before';
  if (auxiliaries.length > 0) return auxiliaries.some(isPresentAuxiliary) ? 'after' : 'before';
  const hasSubject = children.some((one) => syntax[one]!.dep.startsWith('nsubj'));
  const { lemma } = syntax[at]!;
  return hasSubject && (form(at) === lemma || form(at) === `${lemma}s`) ? 'after' : 'before';
}

/** "Saturday's game", "the June 11 wreck": no verb tells of it. */
function isModifier(token: number, syntax: readonly Syntax[]): boolean {
  let at = token;
  while (at >= 0 && /^(?:nummod|flat|fixed)/u.test(syntax[at]!.dep)) at = syntax[at]!.head;
  return at >= 0 && /^(?:compound|nmod:poss|amod|nmod:unmarked)/u.test(syntax[at]!.dep) && syntax[at]!.head > at;
}
