import type { Sentence, Stage, Syntax } from '../doc.ts';
import { afterDateline } from './datelines.ts';
import type { Parser } from './parser/parser.ts';

/** A sentence as the parser gets it: a dateline and what follows it are parsed by themselves. */
type Part = Pick<Sentence, 'firstToken' | 'endToken'> & { readonly dateline: boolean };

/** Hangs the root of each dateline on the root of the sentence after it. */
function joined(syntax: Syntax[], parts: readonly Part[]): Syntax[] {
  parts.forEach(({ dateline, firstToken, endToken }, i) => {
    const main = parts[i + 1];
    if (!dateline || !main) return;
    const root = syntax.slice(firstToken, endToken).findIndex(({ head }) => head < 0) + firstToken;
    const mainRoot = syntax.slice(main.firstToken, main.endToken).findIndex(({ head }) => head < 0) + main.firstToken;
    syntax[root] = { ...syntax[root]!, head: mainRoot, dep: 'parataxis' };
  });
  return syntax;
}

/** Adds tag, lemma, head and relation of every token. */
export function syntaxStage(parser: Parser): Stage<'tokens' | 'sentences', 'syntax'> {
  return {
    name: 'syntax',
    needs: ['tokens', 'sentences'],
    adds: ['syntax'],
    run({ tokens, sentences }, warn, advance) {
      const parts = sentences.flatMap((sentence): Part[] => {
        const { firstToken, endToken } = sentence;
        const main = afterDateline(tokens, sentence);
        if (main === firstToken) return [{ firstToken, endToken, dateline: false }];
        return [
          { firstToken, endToken: main, dateline: true },
          { firstToken: main, endToken, dateline: false },
        ];
      });
      return { syntax: joined(parser.parse(tokens, parts, warn, advance), parts) };
    },
  };
}
