import { describe, expect, it } from 'vitest';
import { describedNames } from '../../../src/annotate/parser/descriptions.ts';
import type { Syntax } from '../../../src/doc.ts';
import { formsOf, syntaxOf, written } from './sentences.ts';

function repaired(words: string): string {
  const syntax: Syntax[] = syntaxOf(words);
  const forms = formsOf(words);
  describedNames(syntax, forms, [0, forms.length]);
  return written(forms, syntax);
}

describe('describedNames', () => {
  it('lets a noun without a determiner describe the name after it', () => {
    expect(
      repaired(
        'But/CCONJ/3/cc local/ADJ/3/amod baker/NOUN/6/nsubj Ana/PROPN/3/appos Marchetti/PROPN/4/flat resigned/VERB/0/root',
      ),
    ).toBe(
      'But/CCONJ/4/cc local/ADJ/3/amod baker/NOUN/4/nmod:desc Ana/PROPN/6/nsubj Marchetti/PROPN/4/flat resigned/VERB/0/root',
    );
  });

  it('makes the name an apposition where the noun has a determiner', () => {
    expect(
      repaired(
        'the/DET/4/det newsletter/NOUN/4/nmod:desc Harbour/PROPN/4/compound Watch/PROPN/5/nsubj closed/VERB/0/root',
      ),
    ).toBe('the/DET/2/det newsletter/NOUN/5/nsubj Harbour/PROPN/4/compound Watch/PROPN/2/appos closed/VERB/0/root');
  });

  it.each([
    ['a noun with a determiner', 'the/DET/2/det baker/NOUN/4/nsubj Ana/PROPN/2/appos left/VERB/0/root'],
    ['a plural', 'bakers/NOUN/3/nsubj Ana/PROPN/1/appos left/VERB/0/root'],
    ['a name after a comma', 'baker/NOUN/4/nsubj ,/PUNCT/3/punct Ana/PROPN/1/appos left/VERB/0/root'],
    ['what is said to somebody', 'morning/NOUN/0/root Ana/PROPN/1/appos'],
    ['a small name', 'server/NOUN/3/obj irc.example.org/PROPN/1/appos left/VERB/0/root'],
    ['a bare description', 'baker/NOUN/2/nmod:desc Ana/PROPN/3/nsubj left/VERB/0/root'],
  ])('leaves %s', (_, words) => {
    expect(repaired(words)).toBe(words);
  });

  it('looks at its own sentence alone', () => {
    const words = 'left/VERB/0/root baker/NOUN/4/nsubj Ana/PROPN/2/appos left/VERB/0/root';
    const syntax = syntaxOf(words);
    describedNames(syntax, formsOf(words), [0, 1]);
    expect(written(formsOf(words), syntax)).toBe(words);
  });
});
