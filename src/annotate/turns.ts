/**
 * The turns of a transcript: paragraphs that begin with who speaks in them.
 *
 *     Q: Have you watched it back?          OKAFOR: Have you watched it back?
 *     A: Once, with my mother.              LINDE: Once, with my mother.
 *
 *     She kept pausing it.                  a paragraph between two turns belongs to the one before it
 */
import type { Doc, Paragraph, Stage, Turn } from '../doc.ts';
import type { Span } from '../span.ts';

export interface TurnWords {
  /** What a question is labelled with, in lower case. */
  readonly question: ReadonlySet<string>;
  readonly answer: ReadonlySet<string>;
}

/** One to four capitalized words before a colon, the turn perhaps in quotation marks; `Q.` and `A.` go with a full stop too. */
const label = /^["“]?(?:([QA])[.:]|(\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3}):)\s+(?=\S)/u;

/** Fewer turns than this are no transcript. */
const fewestTurns = 3;

interface Labelled {
  readonly paragraph: number;
  readonly label: Span;
  readonly word: string;
  readonly start: number;
}

function labelled(text: string, paragraph: Paragraph, index: number): Labelled[] {
  if (paragraph.kind === 'headline') return [];
  const found = label.exec(text.slice(paragraph.start, paragraph.end));
  const word = found?.[1] ?? found?.[2];
  if (!found || word === undefined) return [];
  const start = paragraph.start + found[0].indexOf(found[1] ?? found[2]!);
  return [
    {
      paragraph: index,
      label: { start, end: start + word.length },
      word: word.toLowerCase(),
      start: paragraph.start + found[0].length,
    },
  ];
}

/** "ada quill" as "aq"; nothing of a single word. */
export function initialsOf(name: string): string {
  const words = name.toLowerCase().split(/[\s-]+/u);
  return words.length > 1 ? words.map((word) => word.charAt(0)).join('') : '';
}

export function turnsOf(text: string, paragraphs: readonly Paragraph[], words: TurnWords): Turn[] {
  const candidates = paragraphs.flatMap((paragraph, i) => labelled(text, paragraph, i));
  const counts = new Map<string, number>();
  for (const { word } of candidates) counts.set(word, (counts.get(word) ?? 0) + 1);
  const kindOf = (word: string): Turn['kind'] =>
    words.question.has(word) ? 'question' : words.answer.has(word) ? 'answer' : 'named';
  // "Media contact: …" stands once; who takes part in a conversation speaks twice, the second time by initials perhaps
  const initials = new Set(candidates.map(({ word }) => initialsOf(word)));
  const isRepeated = (word: string): boolean =>
    counts.get(word)! > 1 || counts.has(initialsOf(word)) || initials.has(word);
  const own = candidates.filter(({ word }) => kindOf(word) !== 'named' || isRepeated(word));
  if (own.length < fewestTurns || new Set(own.map(({ word }) => word)).size < 2) return [];
  return own.map(({ paragraph, label: span, word, start }, i): Turn => {
    const next = own[i + 1]?.paragraph ?? paragraph + 1;
    const rest = paragraphs.slice(paragraph + 1, next).map((one) => ({ start: one.start, end: one.end }));
    return { label: span, kind: kindOf(word), pieces: [{ start, end: paragraphs[paragraph]!.end }, ...rest] };
  });
}

export function turns(words: TurnWords): Stage<'paragraphs', 'turns'> {
  return {
    name: 'turns',
    needs: ['paragraphs'],
    adds: ['turns'],
    run: ({ article, paragraphs }: Doc<'paragraphs'>) => ({ turns: turnsOf(article.text, paragraphs, words) }),
  };
}
