/** A text as the runtime cuts it, for training to read: paragraphs, tokens and sentences. */
import { paragraphsOf } from '../../src/annotate/paragraphs.ts';
import { segments } from '../../src/annotate/segments.ts';
import { english } from '../../src/languages/en/english.ts';
import type { Article } from '../../src/article.ts';
import type { Paragraph, Sentence, Token } from '../../src/doc.ts';

export interface Segmented {
  readonly paragraphs: readonly Paragraph[];
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
}

/** All of it is read as running text: what is a headline or a caption doesn't matter here. */
export function segmented(text: string): Segmented {
  const paragraphs = paragraphsOf(text, { start: 0, end: text.length }).map((span): Paragraph => {
    return { ...span, kind: 'text' };
  });
  return {
    paragraphs,
    ...segments(english.segmentation).run(
      { article: { text } as Article, paragraphs },
      () => undefined,
      () => undefined,
    ),
  };
}
