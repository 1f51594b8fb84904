/** What the queries of the package answer about the three articles of `ferry.ts`, nodes and relationships in short. */
export type ExpectedAnswer = [name: string, parameters: Record<string, unknown>, rows: unknown[][]];

export const expectedAnswers: readonly ExpectedAnswer[] = [
  [
    'articles-in-common',
    {},
    [
      ['Nora Quill', 'Person', ['crash', 'after', 'inquiry']],
      ['Ben Tarrow', 'Person', ['crash', 'inquiry']],
      ['Ellis Line', 'Organization', ['crash', 'inquiry']],
      ['Tom Quill', 'Person', ['crash', 'inquiry']],
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
        ],
      ],
    ],
  ],
  [
    'contradictions',
    {},
    [
      [
        [
          'Ben Tarrow',
          'MADE',
          'There was a fire, and Nora Quill saw it',
          'ABOUT',
          'fire',
          'ABOUT',
          'there was a fire',
          'MADE',
          'Nora Quill',
        ],
      ],
    ],
  ],
  ['contradictions', { event: 'pier' }, []],
  [
    'conversation',
    {},
    [
      [
        [
          'Ben Tarrow',
          'MADE',
          'You knew that',
          'REPLIES_TO',
          'Mr. Odd said we never tested them',
          'MADE',
          'Nora Quill',
        ],
      ],
      [
        [
          'Ben Tarrow',
          'MADE',
          'There was a fire, and Nora Quill saw it',
          'REPLIES_TO',
          'Was there a fire?',
          'MADE',
          'Ada Holm',
        ],
      ],
    ],
  ],
  ['conversation', { article: 'after' }, []],
  [
    'day-of-a-person',
    { person: 'Ben Tarrow', day: '2024-06' },
    [
      [
        ['Ben Tarrow', 'PARTICIPATES_IN', 'hearing'],
        [['hearing', 'LOCATED_IN', 'Port Ellis']],
        [['hearing', 'PARTICIPATES_IN', 'Ada Holm']],
      ],
    ],
  ],
  ['day-of-a-person', { person: 'Ben Tarrow', day: '2023' }, []],
  [
    'denials',
    {},
    [
      ['crash', 'Ellis Line', null, 'there was a fire'],
      ['inquiry', 'Nora Quill', 'denied', 'there was a fire'],
    ],
  ],
  ['denials', { name: 'line' }, [['crash', 'Ellis Line', null, 'there was a fire']]],
  [
    'disputed-events',
    {},
    [
      ['crash', 'fire', 'denied', [{ polarity: 'negative', source: 'Ellis Line', text: 'there was a fire' }]],
      [
        'after',
        'crash',
        'reported',
        [{ polarity: 'positive', source: 'Nora Quill', text: 'the crash changed the town' }],
      ],
      [
        'inquiry',
        'fire',
        'reported',
        [
          { polarity: 'positive', source: 'Ada Holm', text: 'Was there a fire?' },
          { polarity: 'positive', source: 'Ben Tarrow', text: 'There was a fire, and Nora Quill saw it' },
          { polarity: 'negative', source: 'Nora Quill', text: 'there was a fire' },
        ],
      ],
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
  ['least-sure', {}, [[0.4, 'the ferries may stop', 'ABOUT', 'ferries may stop', 'stop']]],
  ['least-sure', { below: 0.3 }, []],
  [
    'most-quoted',
    { article: 'inquiry' },
    [
      ['inquiry', 'Ben Tarrow', 1, 9, 43],
      ['inquiry', 'Ada Holm', 1, 4, 19],
      ['inquiry', 'Iris Marsh', 1, 4, 19],
      ['inquiry', 'Nora Quill', 1, 4, 19],
    ],
  ],
  [
    'most-quoted',
    {},
    [
      ['crash', 'Nora Quill', 2, 13, 54],
      ['crash', 'Ellis Line', 1, 4, 17],
      ['crash', 'Mr. Odd', 1, 4, 17],
      ['crash', 'Ben Tarrow', 1, 3, 13],
      ['after', 'Nora Quill', 1, 5, 100],
      ['inquiry', 'Ben Tarrow', 1, 9, 43],
      ['inquiry', 'Ada Holm', 1, 4, 19],
      ['inquiry', 'Iris Marsh', 1, 4, 19],
      ['inquiry', 'Nora Quill', 1, 4, 19],
    ],
  ],
  [
    'nested-statements',
    {},
    [['crash', 'Nora Quill', 'Mr. Odd', 'we never tested them', 'Mr. Odd said we never tested them']],
  ],
  [
    'never-quoted',
    {},
    [
      ['crash', 'Lena Marsh', 0],
      ['crash', 'Tom Quill', 0],
      ['inquiry', 'Pia Quill', 0],
      ['inquiry', 'Tom Quill', 0],
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
    ],
  ],
  [
    'picture',
    { article: 'after' },
    [
      [['Nora Quill', 'HOLDS', 'harbour master']],
      [['Nora Quill', 'MADE', 'the crash changed the town']],
      [['harbour master', 'OF', 'Port Ellis']],
      [['the crash changed the town', 'ABOUT', 'crash']],
    ],
  ],
  ['planned-events', {}, [['inquiry', null, 'ferries may stop', 'hypothetical', ['Ellis Line']]]],
  [
    'questions-asked',
    {},
    [['inquiry', 'Ada Holm', 'Was there a fire?', 'Ben Tarrow', 'There was a fire, and Nora Quill saw it']],
  ],
  [
    'relatives',
    {},
    [
      ['Pia Quill', 'child', 'Tom Quill', ['a daughter of Tom Quill']],
      ['Tom Quill', 'sibling', 'Nora Quill', ['Tom Quill, her brother']],
      ['Tom Quill', 'sibling', 'Nora Quill', ['the brother of Nora Quill']],
    ],
  ],
  ['relatives', { person: 'Ben Tarrow' }, []],
  [
    'replies',
    {},
    [
      ['crash', 'Nora Quill', 'Mr. Odd said we never tested them', 'Ben Tarrow', 'You knew that'],
      ['inquiry', 'Ada Holm', 'Was there a fire?', 'Ben Tarrow', 'There was a fire, and Nora Quill saw it'],
    ],
  ],
  [
    'role-holders',
    { title: 'Pilot' },
    [['Ben Tarrow', 'former', 'pilot', null, ['Ben Tarrow, a former pilot'], ['crash#113-139@test/by-hand']]],
  ],
  [
    'roles-over-time',
    {},
    [
      ['Ada Holm', '2024-06-21', 'inquiry', 'current', 'judge', null],
      ['Ben Tarrow', '2024-05-02', 'crash', 'former', 'pilot', null],
      ['Iris Marsh', '2024-06-21', 'inquiry', 'current', 'spokeswoman', 'Ellis Line'],
      ['Nora Quill', '2024-05-02', 'crash', 'current', 'captain', null],
      ['Nora Quill', '2024-06-10', 'after', 'current', 'harbour master', 'Port Ellis'],
    ],
  ],
  [
    'said-about',
    { name: 'quill' },
    [['inquiry', 'Person', 'Nora Quill', 'Ben Tarrow', 'There was a fire, and Nora Quill saw it']],
  ],
  [
    'said-of-one-another',
    {},
    [
      [['Nora Quill', 'MADE', 'Mr. Odd said we never tested them', 'MENTIONS', 'Mr. Odd']],
      [['Ben Tarrow', 'MADE', 'There was a fire, and Nora Quill saw it', 'MENTIONS', 'Nora Quill']],
    ],
  ],
  ['said-of-one-another', { person: 'Tom Quill' }, []],
  [
    'said-over-time',
    { person: 'Nora Quill' },
    [
      ['2024-05-02', 'crash', 'Nora Quill', 'direct', 'The brakes failed before the crash'],
      ['2024-05-02', 'crash', 'Nora Quill', 'direct', 'Mr. Odd said we never tested them'],
      ['2024-06-10', 'after', 'Nora Quill', 'indirect', 'the crash changed the town'],
      ['2024-06-21', 'inquiry', 'Nora Quill', 'indirect', 'there was a fire'],
    ],
  ],
  [
    'said-to-whom',
    { article: 'after' },
    [
      [['Nora Quill', 'MADE', 'the crash changed the town']],
      [['harbour master', 'HOLDS', 'Nora Quill', 'MADE', 'the crash changed the town']],
    ],
  ],
  ['single-source', {}, [['after', 'crash', 'Nora Quill', ['the crash changed the town']]]],
  ['spokespeople', {}, [['Ellis Line', 'Iris Marsh', 'spokeswoman', 'current', 1]]],
  [
    'timeline',
    {},
    [
      ['2024-04-29', 'struck the pier', 'asserted', ['Port Ellis'], [{ as: 'participant', name: 'Nora Quill' }]],
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
    'timeline',
    { to: '2024-04' },
    [['2024-04-29', 'struck the pier', 'asserted', ['Port Ellis'], [{ as: 'participant', name: 'Nora Quill' }]]],
  ],
  ['unattributed-statements', {}, [['crash', [], 'The crash was planned']]],
  [
    'who-said-what',
    { event: 'FIRE' },
    [
      ['crash', 'fire', 'Ellis Line', 'negative', 'there was a fire'],
      ['inquiry', 'fire', 'Ada Holm', 'positive', 'Was there a fire?'],
      ['inquiry', 'fire', 'Ben Tarrow', 'positive', 'There was a fire, and Nora Quill saw it'],
      ['inquiry', 'fire', 'Nora Quill', 'negative', 'there was a fire'],
    ],
  ],
  [
    'who-said-what',
    {},
    [
      ['crash', 'struck the pier', 'Nora Quill', 'positive', 'The brakes failed before the crash'],
      ['crash', 'fire', 'Ellis Line', 'negative', 'there was a fire'],
      ['crash', 'struck the pier', null, 'positive', 'The crash was planned'],
      ['after', 'crash', 'Nora Quill', 'positive', 'the crash changed the town'],
      ['inquiry', 'fire', 'Ada Holm', 'positive', 'Was there a fire?'],
      ['inquiry', 'fire', 'Ben Tarrow', 'positive', 'There was a fire, and Nora Quill saw it'],
      ['inquiry', 'fire', 'Nora Quill', 'negative', 'there was a fire'],
      ['inquiry', 'ferries may stop', 'Iris Marsh', 'positive', 'the ferries may stop'],
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
