import { describe, expect, it } from 'vitest';
import { verdictsOf } from '../../scripts/train/saying-verdicts.ts';
import type { StatementDraft } from '../../src/extract/statements/draft.ts';

const text = 'Ada said she knew that Tom had left. The gate, she said, was open all night.';

const spanOf = (words: string): { start: number; end: number } => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};
const draft = (cue: string | undefined, ...pieces: readonly string[]): StatementDraft =>
  ({ cue: cue && spanOf(cue), pieces: pieces.map(spanOf) }) as unknown as StatementDraft;
const annotated = (...contents: readonly (readonly string[])[]) => ({
  id: 'a',
  text,
  attributions: contents.map((pieces) => ({
    content: pieces.map(spanOf).map(({ start, end }): [number, number] => [start, end]),
  })),
});

describe('whether a draft is said', () => {
  const article = annotated(['she knew that Tom had left'], ['The gate', 'was open all night']);

  it.each([
    ['what is annotated', draft('said', 'she knew that Tom had left'), true],
    ['most of it', draft('said', 'knew that Tom had left'), true],
    ['less than half of it', draft('said', 'left'), false],
    ['what nobody says', draft('night', 'Ada'), false],
  ])('%s', (_, one, expected) => {
    expect([...verdictsOf(article, [one]).values()]).toEqual([expected]);
  });

  it('of two drafts of one cue together', () => {
    const halves = [draft('said,', 'The gate'), draft('said,', 'was open all night')];
    expect([...verdictsOf(article, halves).values()]).toEqual([true, true]);
  });

  it('is not told of what stands with its cue inside of a content', () => {
    const nested = draft('knew', 'that Tom had left');
    const whole = draft('said', 'she knew that Tom had left');
    expect([...verdictsOf(article, [whole, nested])]).toEqual([[whole, true]]);
  });
});
