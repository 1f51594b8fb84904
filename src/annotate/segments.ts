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
    const forms = new Forms();
    for (const paragraph of paragraphs) {
      const found = segment(text, language, paragraph);
      for (const sentence of found.sentences) {
        const { firstToken, endToken } = sentence;
        sentences.push({ ...sentence, firstToken: firstToken + tokens.length, endToken: endToken + tokens.length });
      }
      for (const token of found.tokens) tokens.push({ ...token, text: forms.one(token.text) });
    }
    return { tokens, sentences };
  },
});

/** Each form once: a word that comes again and again takes no more memory than one. */
class Forms {
  readonly #known = new Map<string, string>();

  one(form: string): string {
    const known = this.#known.get(form);
    if (known !== undefined) return known;
    this.#known.set(form, form);
    return form;
  }
}
