import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { createArticle, loadNewsgraph, toJson, verify, type Newsgraph } from '../../src/index.ts';
import { wordTable } from '../../src/languages/word-table.ts';

let newsgraph: Newsgraph;
beforeAll(async () => {
  newsgraph = await loadNewsgraph();
});

/** What every object answers to, and forms of it that have one of these for a lemma. */
const names = Object.getOwnPropertyNames(Object.prototype);
const forms = [
  'constructored',
  'constructors',
  'constructor’s',
  'Constructor',
  'CONSTRUCTOR',
  'toStrings',
  'ex-constructor',
];
const words = [...names, ...forms];

/** News with a place for a word: as cue, role, title, name, relative, pronoun, month, body and place. */
const sentences = [
  'Ada ¤, “We are late.”',
  '“We are late,” ¤ed the mayor, who would not ¤ why.',
  'She ¤ that the bridge was safe, and refused to ¤ more.',
  'The ¤ that the road was safe was wrong, Ada Quill said.',
  'He left the ¤ as chief executive, Ada Quill, in May.',
  'He succeeds his ¤ as ¤ of the board.',
  'Ada Quill, the ¤ of the ferry line, resigned; the former ¤ did not.',
  '¤ Ada Quill and ¤. Ben Okafor, ¤, met the vice ¤.',
  'A senator spoke. The ¤ left. An ¤, the ¤ and its ¤ stayed.',
  'Her ¤, Ben Okafor, is ¤ to Ada Quill, and ¤ed her ¤ in 1999.',
  'Okafor said ¤ was late, and ¤ blamed ¤self.',
  'The fire broke out on 3 ¤ 2021, or last ¤, at ¤ o’clock.',
  '¤ would ¤ the ¤ before the ¤ ¤.',
  'The ¤ Institute in ¤ sued ¤ Ltd. The Institute won.',
  'According to ¤, the ¤ of ¤ was ¤ed by the ¤.',
  'Q: ¤? A: ¤. ¤: “¤.”',
];

function drawn(text: string): string {
  const article = createArticle({ id: 'words', text, title: text.slice(0, 40) });
  expect(newsgraph.annotate(article).tokens.length).toBeGreaterThan(0);
  const graph = newsgraph.graph(article);
  expect(verify(graph)).toEqual([]);
  return JSON.stringify(toJson(graph));
}

describe('a word table', () => {
  it('knows its words and no others', () => {
    const table = wordTable({ mayor: 1 }, { mayor: 2, judge: 3 });
    expect([...table]).toEqual([
      ['mayor', 2],
      ['judge', 3],
    ]);
    for (const word of words) expect(table.get(word)).toBeUndefined();
  });
});

describe('words that every object answers to', () => {
  it.each(sentences)('neither throw nor mean anything: %s', (sentence) => {
    for (const word of words) {
      const graph = drawn(sentence.replaceAll('¤', word));
      expect(graph).not.toMatch(/native code|\[object|\[native/u);
    }
  });

  it('do so wherever they stand together', () => {
    const parts = fc.array(fc.tuple(fc.constantFrom(...sentences), fc.constantFrom(...words)), { maxLength: 5 });
    fc.assert(
      fc.property(parts, (chosen) => {
        drawn(['The mayor spoke.', ...chosen.map(([sentence, word]) => sentence.replaceAll('¤', word))].join(' '));
      }),
    );
  });
});
