import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { loadNameFinder } from '../../src/annotate/entities.ts';
import { segment } from '../../src/annotate/segmentation.ts';
import { english } from '../../src/languages/en/english.ts';
import { englishNames } from '../../src/languages/en/names.ts';

const finder = await loadNameFinder(
  await readFile(new URL('../../src/languages/en/names.ngw', import.meta.url)),
  englishNames,
);

/** `PERSON Ana Souza`, in order. */
function namesOf(text: string): string[] {
  const { tokens, sentences } = segment(text, english.segmentation);
  const names = finder.find(tokens, sentences);
  for (const { start, end, firstToken, endToken } of names) {
    expect([tokens[firstToken]!.start, tokens[endToken - 1]!.end]).toEqual([start, end]);
  }
  return names.map(({ start, end, type }) => `${type} ${text.slice(start, end)}`);
}

const persons = (text: string): string[] =>
  namesOf(text).flatMap((name) => (name.startsWith('PERSON ') ? [name.slice('PERSON '.length)] : []));

describe('persons', () => {
  it.each([
    ['Prime Minister Wanjiru Otieno told reporters that Mr. Otieno was tired.', ['Wanjiru Otieno', 'Otieno']],
    ['Lt. Gov. Maria-Luisa Santangelo’s office is closed.', ['Maria-Luisa Santangelo']],
    ['Sheikh Nasser al-Harbi met Col. Fiachra O’Dowd on Sunday.', ['Nasser al-Harbi', 'Fiachra O’Dowd']],
    ['The book was a gift to J. P. McAllister from Teresa de la Vega.', ['J. P. McAllister', 'Teresa de la Vega']],
    ['"We will wait," said Nguyen Thi Hoa, 43, a nurse.', ['Nguyen Thi Hoa']],
    ['Kim Ji-hoon and Chukwuemeka Adeyinka-Obi were charged on Friday.', ['Kim Ji-hoon', 'Chukwuemeka Adeyinka-Obi']],
    ['Police arrested Frederick "Fritz" Anders at his home.', ['Frederick "Fritz" Anders']],
    [
      'Tsitsi Nyamhunga, who lives in Harare, said she knew Zviad Gelashvili.',
      ['Tsitsi Nyamhunga', 'Zviad Gelashvili'],
    ],
  ])('%s', (text, expected) => {
    expect(persons(text)).toEqual(expected);
  });

  it.each([
    // names that are words as well, beside the other half of the name
    ['Her lawyer, Per Aas, said that she would go.', ['Per Aas']],
    ['The board replaced him with finance chief Joanna Price on Friday.', ['Joanna Price']],
    ['They met Joanna Tuesday near the river.', ['Joanna']],
    ['Mrs May praised the bond on Friday. Theresa May, the prime minister, flew home.', ['May', 'Theresa May']],
    ['Will Smithers, the coach, told reporters he was happy.', ['Will Smithers']],
    // what is no part of the name, or nobody
    ['Nurses Anna Rell and Tom Lacey were cleared on Friday.', ['Anna Rell', 'Tom Lacey']],
    ['Porter Tom Lacey stole a coat. Baker Nils Aker spoke.', ['Tom Lacey', 'Nils Aker']],
    ['Sen. Joan Whelk, D-Mass., left early. Sen. Tom Lacey (R-Tex.) blamed her.', ['Joan Whelk', 'Tom Lacey']],
    ['A car hit a wall at 5 Harlow Rd. Officer Ann Lee saw it on Jackson Ave. that night.', ['Ann Lee']],
    ['Maria (Mia) Lopez won the race.', ['Maria (Mia) Lopez']],
    // where an article was written
    ['MARLOW, Iowa -- Ada Quill left. Marlow is a small town.', ['Ada Quill']],
    // by his country
    ['The Scot said he had rung Jan Rell.', ['Jan Rell']],
    // whose reports an article was made of
    ['Ada Quill left until a replacement is found. jlw/kms (Harlow, Marlow)', ['Ada Quill']],
    // called by the last word, and doing something for a living
    [
      'Elan Marsk, owner of Volta and SpaceHop, has offered to buy it. Marsk said he would pay in cash.',
      ['Elan Marsk', 'Marsk'],
    ],
  ])('%s', (text, expected) => {
    expect(persons(text)).toEqual(expected);
  });

  it('a surname is settled by the full name, before and after it', () => {
    const text =
      'Brook waits for rain.\n\nThe farmer Adwoa Brook has planted maize. "It will come," Brook said. Brook is 61.';
    expect(persons(text)).toEqual(['Brook', 'Adwoa Brook', 'Brook', 'Brook']);
  });

  it('headlines in capitals', () => {
    expect(persons('MAYOR WANJIRU OTIENO RESIGNS AFTER STRIKE')).toEqual(['WANJIRU OTIENO']);
    expect(persons('Mayor Wanjiru Otieno Resigns After Long Strike')).toEqual(['Wanjiru Otieno']);
  });

  it('people who made the article are left out', () => {
    const text = 'The mayor, Ana Souza, left. Author: Tomás Meyer (dpa) Editor: Jane Whitfield/Li Qiang';
    expect(persons(text)).toEqual(['Ana Souza']);
  });
});

describe('other names', () => {
  it.each([
    ['The company moved from Rotterdam to Nairobi last year.', ['PLACE Rotterdam', 'PLACE Nairobi']],
    ['The European Commission fined Siemens on Tuesday.', ['ORGANIZATION European Commission', 'ORGANIZATION Siemens']],
    ['Residents of Port Selda fear the River Mirre.', ['PLACE Port Selda', 'PLACE River Mirre']],
    ['She won a prize for her novel "The Drowned Street".', ['WORK The Drowned Street']],
  ])('%s', (text, expected) => {
    expect(namesOf(text)).toEqual(expected);
  });
});

describe('bodies by the words before their names', () => {
  it.each([
    ['“It is thin,” said Marguerite Oduya, an analyst at Pell Hunt.', 'ORGANIZATION Pell Hunt'],
    ['Joe Orr, the chief executive of Pelham Pies, left.', 'ORGANIZATION Pelham Pies'],
    ['Elaine Prud, executive director of the watchdog group Trial Truth, said so.', 'ORGANIZATION Trial Truth'],
    ['Nia Brooks, policy director at the think tank Clear Path, said so.', 'ORGANIZATION Clear Path'],
    ['Mark Ott, a partner at law firm Dunn Reavis, said no.', 'ORGANIZATION Dunn Reavis'],
  ])('%s', (text, expected) => {
    expect(namesOf(text)).toContain(expected);
  });

  it.each([
    ['He told the company Monday that it was over.', 'ORGANIZATION Monday'],
    ['Analysts at Anna Rell’s firm agreed.', 'ORGANIZATION Anna Rell'],
    ['A teacher at Harrow Bay said no.', 'ORGANIZATION Harrow Bay'],
    ['She told the newspaper Anna Rell had left.', 'ORGANIZATION Anna Rell'],
  ])('not in: %s', (text, wrong) => {
    expect(namesOf(text)).not.toContain(wrong);
  });
});

describe('no names', () => {
  it.each([
    'The prime minister spoke to reporters on Monday.',
    'French and Muslim voters stayed at home in December.',
    'He said that nobody had told him why.',
    'Officials Warn of Long Delays After Heavy Rain',
    'THE TRAIN WAS LATE AGAIN, OFFICIALS SAY',
    '"Nobody came," she said. "Not even the police."',
    '',
    '…',
  ])('%s', (text) => {
    expect(namesOf(text)).toEqual([]);
  });
});

it('never fails and stays in order, whatever the text', () => {
  const text = `${'Ana Souza '.repeat(600)}\n${'𝔸 "" -- ’s '.repeat(40)}`;
  const { tokens, sentences } = segment(text, english.segmentation);
  const names = finder.find(tokens, sentences);
  expect(names.length).toBeGreaterThan(0);
  names.slice(1).forEach(({ firstToken }, i) => {
    expect(firstToken).toBeGreaterThanOrEqual(names[i]!.endToken);
  });
});
