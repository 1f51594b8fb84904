/** The stage of tokens and sentences: each paragraph by itself, so that no sentence goes over its end. */
import type { Sentence, Stage, Token } from '../doc.ts';
import { segment, type SegmentationLanguage } from './segmentation.ts';

export const segments = (language: SegmentationLanguage): Stage<'paragraphs', 'tokens' | 'sentences'> => ({
  name: 'segments',
  needs: ['paragraphs'],
  adds: ['tokens', 'sentences'],
  run({ article: { text }, paragraphs }) {
    const tokens: Token[] = [];
    const sentences: Sentence[] = [];
    for (const paragraph of paragraphs) {
      const found = segment(text, language, paragraph);
      for (const sentence of found.sentences) {
        const { firstToken, endToken } = sentence;
        sentences.push({ ...sentence, firstToken: firstToken + tokens.length, endToken: endToken + tokens.length });
      }
      for (const token of found.tokens) tokens.push(token);
    }
    return { tokens, sentences };
  },
});
