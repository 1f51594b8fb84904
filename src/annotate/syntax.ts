import type { Stage } from '../doc.ts';
import type { Parser } from './parser/parser.ts';

/** Adds tag, lemma, head and relation of every token. */
export function syntaxStage(parser: Parser): Stage<'tokens' | 'sentences', 'syntax'> {
  return {
    name: 'syntax',
    needs: ['tokens', 'sentences'],
    adds: ['syntax'],
    run: ({ tokens, sentences }, warn) => ({ syntax: parser.parse(tokens, sentences, warn) }),
  };
}
