import { describe, expect, it } from 'vitest';
import { oneSubject } from '../../../src/annotate/parser/subjects.ts';
import type { Syntax } from '../../../src/doc.ts';
import { formsOf, syntaxOf } from './sentences.ts';

function repaired(words: string): Syntax[] {
  const forms = formsOf(words);
  return oneSubject(syntaxOf(words), forms, 0, forms.length);
}

function subjects(words: string): string[] {
  const forms = formsOf(words);
  return repaired(words).flatMap(({ head, dep }, i) => {
    return dep.startsWith('nsubj') || dep === 'appos' ? [`${forms[i]!} ${dep} ${forms[head]!}`] : [];
  });
}

describe('oneSubject', () => {
  it('makes a name beside its description the apposition', () => {
    expect(
      subjects(
        'the/DET/2/det newsletter/NOUN/5/nsubj Harbour/PROPN/4/compound Watch/PROPN/5/nsubj reported/VERB/0/root',
      ),
    ).toEqual(['newsletter nsubj reported', 'Watch appos newsletter']);
  });

  it('makes a description after a comma the apposition', () => {
    expect(
      subjects(
        'Ana/PROPN/8/nsubj Marchetti/PROPN/1/flat ,/PUNCT/1/punct the/DET/5/det president/NOUN/8/nsubj ,/PUNCT/5/punct' +
          ' has/AUX/8/aux resigned/VERB/0/root',
      ),
    ).toEqual(['Ana nsubj resigned', 'president appos Ana']);
  });

  it('makes a description without an article part of the name', () => {
    expect(
      repaired('baker/NOUN/4/nsubj Ana/PROPN/4/nsubj Marchetti/PROPN/2/flat resigned/VERB/0/root')
        .slice(0, 2)
        .map(({ head, dep }) => [head, dep]),
    ).toEqual([
      [1, 'nmod:desc'],
      [3, 'nsubj'],
    ]);
  });

  it('takes no clause for the subject of what has one', () => {
    const words = 'letters/NOUN/3/nsubj are/AUX/3/cop hard/ADJ/0/root to/PART/5/mark write/VERB/3/csubj';
    expect(repaired(words).at(-1)).toMatchObject({ head: 2, dep: 'ccomp' });
    const alone = 'hard/ADJ/0/root to/PART/3/mark write/VERB/1/csubj';
    expect(repaired(alone).at(-1)).toMatchObject({ head: 0, dep: 'csubj' });
  });

  it('leaves a subject outside the clause', () => {
    const words =
      'the/DET/2/det problem/NOUN/7/nsubj is/AUX/7/cop that/SCONJ/7/mark voters/NOUN/7/nsubj are/AUX/7/cop tired/ADJ/0/root';
    expect(subjects(words)).toEqual(['problem nsubj tired', 'voters nsubj tired']);
  });

  it('leaves pronouns, and what stands on either side of the verb', () => {
    expect(subjects('Ana/PROPN/4/nsubj ,/PUNCT/4/punct you/PRON/4/nsubj won/VERB/0/root')).toHaveLength(2);
    expect(subjects('crews/NOUN/2/nsubj say/VERB/0/root Ana/PROPN/2/nsubj')).toEqual([
      'crews nsubj say',
      'Ana nsubj say',
    ]);
  });

  it('looks at its own sentence alone', () => {
    const words = 'left/VERB/0/root crews/NOUN/4/nsubj Ana/PROPN/4/nsubj left/VERB/0/root';
    const [syntax, forms] = [syntaxOf(words), formsOf(words)];
    expect(oneSubject(syntax, forms, 0, 1)).toEqual(syntax.slice(0, 1));
    expect(oneSubject(syntax, forms, 1, 4)[0]).toMatchObject({ head: 2, dep: 'nmod:desc' });
  });
});
