/**
 * Quotations that a paragraph begins with and that the network gives to nobody: signed ones, at the end of the
 * paragraph or in the next one, and those that the paragraph before introduces.
 *
 *     “The ferry was late again.” — Ada Okafor, Dunmuir          Okafor went on:
 *                                 ^ cue                                 ^^^^^^^ a cue without a content
 *                                                                “The ferry was late again.”
 */
import type { Quotation, Token } from '../../doc.ts';
import type { AttributionConfig } from './config.ts';
import { tokenAt } from './inputs.ts';
import type { Candidate } from './network.ts';
import { scoreOf } from './select.ts';
import type { Window } from './windows.ts';

/** A line that only names who said the quotation before it is not longer than this, in tokens. */
const LONGEST_SIGNATURE = 14;

/** In such a line, what stands before its first comma, bracket or digit is the name, of so many tokens at most. */
const LONGEST_NAME = 7;

/** The cue of an introduction is one of so many last tokens, the colon among them. */
const FARTHEST_CUE = 10;

/** Logits given to a signed quotation. */
const SIGNED = 4;

const isDash = (text: string): boolean => /^[-‐‑‒–—―~]+$/u.test(text);
const endsName = (text: string): boolean => /^[,;:(|/\d.-]/u.test(text) || isDash(text);

/** The attributions of whole quotations; `candidates` are all that the network proposed, `taken` the chosen ones. */
export function ofWholeQuotations(
  tokens: readonly Token[],
  windows: readonly Window[],
  quotations: readonly Quotation[],
  candidates: readonly Candidate[],
  taken: readonly Candidate[],
  config: AttributionConfig,
): Candidate[] {
  const found: Candidate[] = [];
  const byStart = new Map(quotations.filter(({ depth }) => depth === 0).map((one) => [one.start, one]));
  const givers = anchorsByToken(taken);
  const cues = new Map(candidates.filter(({ content }) => content.length === 0).map((one) => [one.anchor, one]));
  for (const [i, window] of windows.entries()) {
    const content = quotationTokens(tokens, window, byStart.get(tokens[window.first]!.start));
    if (content.length === 0 || isGiven(content, givers)) continue;
    const rest = { first: window.first + content.length, end: window.end };
    const [before, after] = [windows[i - 1], windows[i + 1]];
    const one =
      rest.first < rest.end
        ? signature(tokens, rest, content)
        : ((after && signature(tokens, after, content)) ?? (before && introduction(tokens, before, cues, content)));
    if (one && scoreOf(one, config) >= config.least) found.push(one);
  }
  return found;
}

/** Whether something outside the quotation already attributes a part of it; what is said inside it doesn't count. */
function isGiven(quotation: readonly number[], givers: ReadonlyMap<number, readonly number[]>): boolean {
  const [first, last] = [quotation[0]!, quotation.at(-1)!];
  return quotation.some((token) => givers.get(token)?.some((anchor) => anchor < first || anchor > last));
}

/** For each token the anchors of those in whose content it stands. */
function anchorsByToken(candidates: readonly Candidate[]): Map<number, number[]> {
  const found = new Map<number, number[]>();
  for (const { anchor, content } of candidates) {
    for (const token of content) {
      const anchors = found.get(token);
      if (anchors) anchors.push(anchor);
      else found.set(token, [anchor]);
    }
  }
  return found;
}

/** The tokens, marks included, of the quotation that a window begins with; none where it begins otherwise. */
function quotationTokens(tokens: readonly Token[], { first, end }: Window, quotation: Quotation | undefined): number[] {
  if (!quotation) return [];
  const stop = Math.min(end, tokenAt(tokens, quotation.end));
  return Array.from({ length: stop - first }, (_, i) => first + i);
}

/** A short line, or the short rest of one, that begins with a dash and a name. */
function signature(
  tokens: readonly Token[],
  { first, end }: Window,
  content: readonly number[],
): Candidate | undefined {
  if (!isDash(tokens[first]!.text) || end - first < 2 || end - first > LONGEST_SIGNATURE) return undefined;
  const source: number[] = [];
  for (let token = first + 1; token < end; token++) {
    const { text } = tokens[token]!;
    if (source.length > 0 && text !== '.' && endsName(text)) break;
    source.push(token);
  }
  if (source.length > LONGEST_NAME || !/^\p{Lu}/u.test(tokens[first + 1]!.text)) return undefined;
  return { anchor: first, cue: [first], source, content, anchorLogit: SIGNED, acceptLogit: SIGNED };
}

/** The last cue of a paragraph that ends in a colon, where it has no content there. */
function introduction(
  tokens: readonly Token[],
  { first, end }: Window,
  cues: ReadonlyMap<number, Candidate>,
  content: readonly number[],
): Candidate | undefined {
  if (tokens[end - 1]!.text !== ':') return undefined;
  for (let anchor = end - 1; anchor >= Math.max(first, end - FARTHEST_CUE); anchor--) {
    const cue = cues.get(anchor);
    if (cue) return { ...cue, content, acceptLogit: cue.anchorLogit };
  }
  return undefined;
}
