import { describe, expect, it } from 'vitest';
import { otherNamesOf } from '../../../../src/annotate/referents/names/other-names.ts';
import type { Entity } from '../../../../src/doc.ts';
import { english } from '../../../../src/languages/en/english.ts';

/** Labels and names of what the text between «» is, read as this type. */
function read(marked: string, type: Entity['type']): string[] {
  const start = marked.indexOf('«');
  const end = marked.indexOf('»') - 1;
  const text = marked.replace(/[«»]/gu, '');
  const entity = { type, start, end, firstToken: 0, endToken: 1 } as Entity;
  return otherNamesOf(text, [entity], english.referents).map(({ label, names }) => `${label} ${names.join()}`);
}

describe('the words of a name show what it is of', () => {
  it.each<[string, Entity['type'], string[]]>([
    ['They read «The Long Harbour» aloud.', 'WORK', ['Work Long Harbour']],
    ['They fought in the «Battle of Hexley» that year.', 'WORK', []],
    ['They grew up in the «Rell Era» of the town.', 'WORK', []],
    ['They climbed «Mount Hexley» twice.', 'WORK', ['Place Mount Hexley']],
    // a title, whatever its words are
    ['They filmed “«The Battle of Hexley»” there.', 'WORK', ['Work Battle of Hexley']],
    ['They sang “«Mount Hexley»” there.', 'WORK', ['Work Mount Hexley']],
    // one word says too little
    ['They read «War» aloud.', 'WORK', ['Work War']],
    ['They met «Hexley Council» on Monday.', 'PLACE', ['Organization Hexley Council']],
    ['They met in «Hexley» on Monday.', 'PLACE', ['Place Hexley']],
  ])('%s as %s', (marked, type, expected) => {
    expect(read(marked, type)).toEqual(expected);
  });
});
