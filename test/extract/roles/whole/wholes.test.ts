import { describe, expect, it } from 'vitest';
import { rolesIn } from '../../facts.ts';

/** A text and the roles that it tells, sorted. */
type Case = readonly [text: string, ...roles: string[]];

const tell = (cases: readonly Case[]): void => {
  it.each(cases.map(([text, ...roles]) => ({ text, roles })))('$text', async ({ text, roles }) => {
    expect(await rolesIn(text)).toEqual(roles);
  });
};

describe('the whole by the kind of the title', () => {
  tell([
    [
      'The Hexley Philharmonic Orchestra played on Sunday. The conductor, Bo Lund, bowed twice.',
      'Bo Lund: current conductor of Hexley Philharmonic Orchestra',
    ],
    [
      'He was jailed at Hexley Crown Court on Monday. The judge, Bo Lund, called him cruel.',
      'Bo Lund: current judge of Hexley Crown Court',
    ],
    [
      'Tarn University admitted the mistake. The vice-chancellor, Bo Lund, apologised.',
      'Bo Lund: current vice-chancellor of Tarn University',
    ],
    [
      'A bus overturned in Tollard County on Friday. The county sheriff, Ada Quill, said nobody died.',
      'Ada Quill: current county sheriff of Tollard County',
    ],
    // a bare or an indefinite title, and one of another kind
    ['Pupils at Hexley High School walked out. Headteacher Bo Lund called parents.', 'Bo Lund: current headteacher'],
    ['The Hexley Museum opened a show on Monday. A judge, Bo Lund, came.', 'Bo Lund: current judge'],
    ['Hexley Crown Court sat on Monday. The singer, Bo Lund, watched.', 'Bo Lund: current singer'],
  ]);
});

describe('the office of a town or country', () => {
  tell([
    [
      'HEXLEY (Reuters) - The bridge was closed on Monday. The mayor, Ada Quill, said it was unsafe.',
      'Ada Quill: current mayor of HEXLEY',
    ],
    [
      'Norway will cut taxes next year. The prime minister, Bo Lund, told parliament on Monday.',
      'Bo Lund: current prime minister of Norway',
    ],
    // two countries, and bodies that have no president
    [
      'Norway and France will cut taxes. The prime minister, Bo Lund, told reporters so.',
      'Bo Lund: current prime minister',
    ],
    ['The president, Bo Lund, told Hexley News Agency that taxes would fall.', 'Bo Lund: current president'],
    ['Speaking at a CNN town hall, the president, Bo Lund, said so.', 'Bo Lund: current president'],
  ]);
});

describe('the whole that a noun points back to', () => {
  tell([
    [
      "Hexley Rovers lost again on Sunday. The club's chairman, Ada Quill, said nothing.",
      'Ada Quill: current chairman of Hexley Rovers',
    ],
    [
      'Orlen Foods bought Tarn Bakery last year. On Monday Orlen Foods closed two shops. Its chief executive, Ada Quill, resigned.',
      'Ada Quill: current chief executive of Orlen Foods',
    ],
    [
      "A tiger escaped from Hexley Zoo. The zoo's director, Bo Lund, called police.",
      'Bo Lund: current director of Hexley Zoo',
    ],
    // the noun only begins a name, and the body named before is another
    [
      'Orlen Foods closed. Ada Quill, executive director of the watchdog group Clean Rivers, said so.',
      'Ada Quill: current executive director of Clean Rivers',
    ],
  ]);
});

describe('the whole of another holder', () => {
  tell([
    [
      'Ada Quill, the town clerk of Hexley, was arrested. The deputy clerk, Bo Lund, found the slips.',
      'Ada Quill: current town clerk of Hexley',
      'Bo Lund: current deputy clerk of Hexley',
    ],
    [
      'Ada Quill, the president of Norway, met the president, Bo Lund, on Monday in France.',
      'Ada Quill: current president of Norway',
      'Bo Lund: current president',
    ],
  ]);
});
