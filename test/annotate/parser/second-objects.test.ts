import { describe, expect, it } from 'vitest';
import { secondObjects } from '../../../src/annotate/parser/second-objects.ts';
import type { Syntax } from '../../../src/doc.ts';

/** Words written as form/head/relation, heads counted from 1, 0 the root; read back the same way. */
function repaired(words: string, start = 0): string {
  const parts = words.split(' ').map((word) => word.split('/'));
  const syntax = parts.map(([form, head, dep]): Syntax => {
    return { pos: 'X', lemma: form!, head: Number(head) - 1, dep: dep! };
  });
  return secondObjects(syntax, start, syntax.length)
    .map(({ lemma, head, dep }) => `${lemma}/${head + 1}/${dep}`)
    .join(' ');
}

describe('secondObjects', () => {
  it('makes a clause on whoever is told what is told', () => {
    expect(repaired('Ana/2/nsubj told/0/root crews/2/iobj she/5/nsubj left/3/acl:relcl')).toBe(
      'Ana/2/nsubj told/0/root crews/2/iobj she/5/nsubj left/2/ccomp',
    );
  });

  it('leaves a relative clause where something else is told or given', () => {
    for (const words of [
      'Ana/2/nsubj told/0/root crews/2/iobj who/5/nsubj came/3/acl:relcl lies/2/obj',
      'Ana/2/nsubj told/0/root crews/2/iobj who/5/nsubj came/3/acl:relcl to/7/mark leave/2/xcomp',
    ])
      expect(repaired(words)).toBe(words);
  });

  it('leaves a relative clause where a quotation came before', () => {
    const words = 'Wait/0/root Ana/3/nsubj told/1/parataxis crews/3/iobj who/6/nsubj came/4/acl:relcl';
    expect(repaired(words)).toBe(words);
  });

  it('leaves clauses on other nouns', () => {
    const words = 'Ana/2/nsubj met/0/root crews/2/obj who/5/nsubj came/3/acl:relcl';
    expect(repaired(words)).toBe(words);
  });
});
