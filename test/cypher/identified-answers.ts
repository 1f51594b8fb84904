/** The answers about the ferry where people, bodies and places are identified: "Benjamin Tarrow" is Ben. */
import type { ExpectedAnswer } from './answers.ts';

export const identifiedAnswers: readonly ExpectedAnswer[] = [
  [
    'articles-in-common',
    {},
    [
      ['Nora Quill', 'Person', ['crash', 'after', 'inquiry', 'column']],
      ['Ben Tarrow', 'Person', ['crash', 'inquiry', 'column']],
      ['Ellis Line', 'Organization', ['crash', 'inquiry', 'column']],
      ['Tom Quill', 'Person', ['crash', 'inquiry', 'column']],
      ['Lena Marsh', 'Person', ['crash', 'column']],
    ],
  ],
  [
    'connection',
    { one: 'Pia Quill', other: 'Ben Tarrow' },
    [
      [
        4,
        [
          'Pia Quill',
          'RELATED_TO',
          'Tom Quill',
          'RELATED_TO',
          'Nora Quill',
          'MENTIONS',
          'There was a fire, and Nora Quill saw it',
          'MADE',
          'Ben Tarrow',
          'IDENTIFIED_AS',
          'Ben Tarrow',
        ],
      ],
    ],
  ],
  [
    'day-of-a-person',
    { person: 'Benjamin Tarrow' },
    [
      [
        ['Ben Tarrow', 'PARTICIPATES_IN', 'hearing'],
        [['hearing', 'LOCATED_IN', 'Port Ellis']],
        [['hearing', 'PARTICIPATES_IN', 'Ada Holm']],
      ],
    ],
  ],
  [
    'denials',
    { name: 'line' },
    [
      ['crash', 'Ellis Line', null, 'there was a fire'],
      ['column', 'Ellis Line', null, 'Nora Quill struck the pier on April 29'],
    ],
  ],
  [
    'family',
    { person: 'Pia Quill' },
    [
      ['Pia Quill', 'Tom Quill', ['Pia Quill', 'RELATED_TO', 'Tom Quill']],
      ['Pia Quill', 'Nora Quill', ['Pia Quill', 'RELATED_TO', 'Tom Quill', 'RELATED_TO', 'Nora Quill']],
    ],
  ],
  [
    'most-quoted',
    { article: 'column' },
    [
      ['column', 'Ellis Line', 1, 8, 53],
      ['column', 'Ben Tarrow', 1, 4, 27],
      ['column', 'Tom Quill', 1, 3, 20],
    ],
  ],
  [
    'never-quoted',
    {},
    [
      ['crash', 'Lena Marsh', 0],
      ['inquiry', 'Pia Quill', 0],
      ['column', 'Lena Marsh', 1],
    ],
  ],
  [
    'otherwise-told',
    {},
    [
      [
        'fire',
        'inquiry',
        'Nora Quill',
        'there was a fire',
        'inquiry',
        'Ben Tarrow',
        'There was a fire, and Nora Quill saw it',
      ],
      [
        'Nora Quill struck the pier',
        'column',
        'Ellis Line',
        'Nora Quill struck the pier on April 29',
        'crash',
        'Nora Quill',
        'The brakes failed before the crash',
      ],
      [
        'Nora Quill struck the pier',
        'column',
        'Ellis Line',
        'Nora Quill struck the pier on April 29',
        'crash',
        null,
        'The crash was planned',
      ],
    ],
  ],
  ['roles-over-time', { person: 'Benjamin Tarrow' }, [['Ben Tarrow', '2024-05-02', 'crash', 'former', 'pilot', null]]],
  ['said-about', { name: 'lena' }, [['column', 'Person', 'Lena Marsh', 'Tom Quill', 'Lena Marsh slept']]],
  [
    'said-of-one-another',
    { person: 'Benjamin Tarrow' },
    [[['Ben Tarrow', 'MADE', 'There was a fire, and Nora Quill saw it', 'MENTIONS', 'Nora Quill']]],
  ],
  [
    'said-over-time',
    { person: 'Benjamin Tarrow' },
    [
      ['2024-05-02', 'crash', 'Ben Tarrow', 'direct', 'You knew that'],
      ['2024-06-21', 'inquiry', 'Ben Tarrow', 'direct', 'There was a fire, and Nora Quill saw it'],
      ['2024-07-01', 'column', 'Ben Tarrow', 'indirect', 'the captain was tired'],
    ],
  ],
  ['single-source', {}, [['after', 'crash', 'Nora Quill', ['the crash changed the town']]]],
  ['spokespeople', {}, [['Ellis Line', 'Iris Marsh', 'spokeswoman', 'current', 1]]],
  [
    'timeline',
    { from: '2024-05' },
    [
      [
        '2024-06-20',
        'hearing',
        'asserted',
        ['Port Ellis'],
        [
          { as: 'agent', name: 'Ada Holm' },
          { as: 'participant', name: 'Ben Tarrow' },
        ],
      ],
    ],
  ],
  [
    'who-spoke-to-whom',
    {},
    [
      ['Ada Holm', 'Ben Tarrow', 1, 'Was there a fire?'],
      ['Ben Tarrow', 'Ada Holm', 1, 'There was a fire, and Nora Quill saw it'],
      ['Ben Tarrow', 'Nora Quill', 1, 'You knew that'],
      ['Nora Quill', 'Ben Tarrow', 1, 'The brakes failed before the crash'],
      ['Tom Quill', 'Ben Tarrow', 1, 'Lena Marsh slept'],
    ],
  ],
  [
    'who-was-where',
    { place: 'ellis' },
    [
      ['Port Ellis', 'Nora Quill', '2024-04-29', 'struck the pier', 'participant'],
      ['Port Ellis', 'Ada Holm', '2024-06-20', 'hearing', 'agent'],
      ['Port Ellis', 'Ben Tarrow', '2024-06-20', 'hearing', 'participant'],
    ],
  ],
  [
    'words-of-a-role',
    { title: 'captain' },
    [['captain', null, 'Nora Quill', ['The brakes failed before the crash', 'Mr. Odd said we never tested them']]],
  ],
];
