import { describe, expect, it } from 'vitest';
import { graphOf, inShort, statementsOf } from '../support/statements.ts';

describe('the source', () => {
  it('is named by the words in front of a relative pronoun, together with it', () => {
    const text = 'The town signed with a mining company that had promised to restore the valley.';
    const { edges } = graphOf(text);
    const made = edges.filter(({ type }) => type === 'MADE').map(({ properties }) => properties);
    expect(made.map((one) => text.slice(one['sourceStart'] as number, one['sourceEnd'] as number))).toEqual([
      'a mining company that',
    ]);
  });

  it('is the subject of the cue, not the place of the dateline before it', () => {
    const text =
      'Council votes to close Harlow baths\n\nHARLOW, England — Campaigners vowed to fight on after Harlow Town Council ' +
      "voted 14-9 on Tuesday night to close the town's 1930s swimming baths, a decision one councillor called " +
      '"an act of vandalism".';
    expect(statementsOf(text)[0]).toMatchObject({ who: ['Campaigners'], cue: 'vowed' });
  });
});

describe('direct speech', () => {
  it('parts what is said before and after a sentence of attribution', () => {
    expect(inShort('“We were late,” Ada Okafor said. “Nobody waited for us.”')).toEqual([
      'Ada Okafor: We were late,',
      'Ada Okafor: Nobody waited for us.',
    ]);
  });

  it('keeps a sentence whole that an attribution interrupts', () => {
    const [said, ...others] = statementsOf('“The bridge,” Ada Okafor said on Monday, “was never safe.”');
    expect(others).toEqual([]);
    expect(said).toMatchObject({ who: ['Ada Okafor'], kind: 'direct', pieces: 2, text: 'The bridge, was never safe.' });
  });

  it('takes the marks for the ends of a quotation, whatever the network saw', () => {
    const text = 'Ada Okafor said: “Nobody asked us. We told them in June that it leaks.”';
    expect(statementsOf(text)[0]).toMatchObject({ text: 'Nobody asked us. We told them in June that it leaks.' });
  });

  it('goes on over paragraphs that are opened anew', () => {
    const text = '“The first year was hard,” Ada Okafor said.\n\n“Then it got better.\n\n“Now we are fine.”\n';
    const last = statementsOf(text).at(-1);
    expect(last).toMatchObject({ who: ['Ada Okafor'], kind: 'direct', text: 'Then it got better. Now we are fine.' });
  });

  it('finds who speaks in turn where paragraphs are nothing but quotations', () => {
    const text =
      '“Where were you?” asked Bella Linde.\n\n“At home,” Ada Okafor replied.\n\n“All night?”\n\n“All night.”\n';
    const statements = statementsOf(text);
    expect(statements.map(({ who }) => who[0])).toEqual(['Bella Linde', 'Ada Okafor', 'Bella Linde', 'Ada Okafor']);
    expect(statements[3]).toMatchObject({ answers: ['All night?'], to: ['Bella Linde'] });
  });

  it.each([
    ['a nickname', 'Walter “Buzz” Linde ran the ferry for twenty years.'],
    ['a title', 'The library bought a copy of “The Long Way Home” on Monday.'],
    ['a word in doubt', 'The town tore down the so-called “palace” in May.'],
    ['a band', 'A band known as “The Late Ferries” played in the square.'],
    ['a word as a word', 'The word “harbor” is painted on the wall.'],
  ])('finds none in %s', (_, text) => {
    expect(inShort(text)).toEqual([]);
  });
});

describe('indirect speech', () => {
  it('leaves out "that" and the dateline', () => {
    expect(inShort('DUNMUIR, Ohio (AP) — The mayor said on Monday that the bridge would close.')).toEqual([
      'mayor: the bridge would close',
    ]);
  });

  it('marks quoted words in it as mixed', () => {
    expect(statementsOf('Ada Okafor said the plan was “a gift to nobody.”')[0]).toMatchObject({
      kind: 'mixed',
      text: 'the plan was “a gift to nobody.”',
    });
  });

  it('reads refusals as negative, with all the words of the cue', () => {
    expect(statementsOf('The club declined to say who will replace her.')).toMatchObject([
      { cue: 'declined to say', polarity: 'negative', text: 'who will replace her', who: ['club'] },
    ]);
  });

  it('reads a source phrase', () => {
    expect(inShort('According to Ada Okafor, the ferry had no working pumps.')).toEqual([
      'Ada Okafor: the ferry had no working pumps',
    ]);
  });

  it('names nobody where the text names nobody', () => {
    expect(statementsOf('It is alleged that the log was burned in a garden.')).toMatchObject([
      { who: [], text: 'the log was burned in a garden' },
    ]);
  });

  it('keeps whoever is described without a name', () => {
    expect(inShort('Frustrated parents said the school had told them nothing.')[0]).toMatch(/^Frustrated parents: /u);
  });

  it.each([
    ['The report came late. It says that the pumps were never tested.', 'report'],
    ['Opponents met on Monday. They argued that the dam would flood the valley.', 'Opponents'],
    ['Norway joined late. It has said that it will pay.', 'Norway'],
    ['Someone asked whether the road would reopen.', 'Someone'],
    ['The film shows footage of Ada Okafor saying, “It was never safe.”', 'Ada Okafor'],
  ])('finds who it is in: %s', (text, who) => {
    expect(statementsOf(text).at(-1)?.who).toEqual([who]);
  });

  it('takes “I” outside of all speech for the author', () => {
    const text = 'I think the bridge is safe. Ada Okafor told me that it never was. “I tested it,” she said.';
    expect(statementsOf(text).map(({ who, to }) => [...who, ...to])).toEqual([
      ['author'],
      ['Ada Okafor', 'author'],
      ['Ada Okafor'],
    ]);
  });

  it('does not take “I” for the author where people speak in turn', () => {
    const text = 'Ada Okafor: Was it safe? Tom Linde: I think that it was. Ada Okafor: And now? Tom Linde: Not now.';
    expect(statementsOf(text).flatMap(({ who }) => who)).not.toContain('author');
  });

  it('calls the author by the byline', () => {
    const { nodes } = graphOf('I think that the bridge is safe.', { byline: 'Bella Linde' });
    expect(nodes.map(({ properties }) => properties['name'])).toContain('Bella Linde');
  });

  it('gives what nobody says to nobody', () => {
    expect(statementsOf('No one expected that the bridge would hold.').flatMap(({ who }) => who)).toEqual([]);
  });

  it('takes a report for whoever wrote it, and for writing', () => {
    const [said] = statementsOf('A report by the Harbor Board says that the pumps were never tested.');
    expect(said).toMatchObject({ who: ['Harbor Board'], act: 'writing' });
  });
});

describe('what is no statement', () => {
  it.each([
    [
      '“We have been denied the rights held by others,” Ada Okafor said.',
      ['We have been denied the rights held by others,'],
    ],
    ['In May Ada Okafor fired the gun that hung on the wall.', []],
    ['Ada Okafor recalled what happened next, saying, “First of all, nobody slept.”', ['First of all, nobody slept.']],
    [
      '“I won’t reveal which one it was, but it was late,” Ada Okafor said.',
      ['I won’t reveal which one it was, but it was late,'],
    ],
    [
      '“The road will open before the winter, I hope,” Ada Okafor said.',
      ['The road will open before the winter, I hope,'],
    ],
    [
      'Ada Okafor said a road would be opened “before the winter starts, I hope.”',
      ['a road would be opened “before the winter starts, I hope.”'],
    ],
    [
      '“We are sorry to tell you that the dog has run away,” Ada Okafor said.',
      ['We are sorry to tell you that the dog has run away,'],
    ],
    ['Ada Okafor is shedding new light on the “Lantern” boating accident in an interview with Tom Linde.', []],
  ])('%s', (text, said) => {
    expect(statementsOf(text).map((one) => one.text)).toEqual(said);
  });

  it('leaves out the pronoun before the cue', () => {
    const [said] = statementsOf('The mast had been cut in two places, it was later stated.');
    expect(said).toMatchObject({ text: 'The mast had been cut in two places', who: [] });
  });

  it('ends a request before what is told of it', () => {
    const text = 'Ada Okafor said: “I put the crates where they told me to put them, which was wrong.”';
    expect(statementsOf(text)[1]).toMatchObject({ text: 'to put them' });
  });

  it('keeps what somebody says that he thinks', () => {
    const text = '“I think the pump has failed,” Ada Okafor said.';
    expect(statementsOf(text)[1]).toMatchObject({ text: 'the pump has failed', act: 'thought', who: ['Ada Okafor'] });
  });

  it('keeps what somebody has told whom he speaks to before', () => {
    const text = '“We had to tell you that the dog had run away,” Ada Okafor said.';
    expect(statementsOf(text)[1]).toMatchObject({ text: 'the dog had run away' });
  });

  it('keeps what somebody refuses to say', () => {
    expect(statementsOf('Ada Okafor would not say who paid for it.')[0]).toMatchObject({
      text: 'who paid for it',
      polarity: 'negative',
    });
  });
});

describe('conversation', () => {
  it('finds whom something is told, in whatever order', () => {
    expect(statementsOf('“No,” Ada Okafor told the reporters.')[0]).toMatchObject({ to: ['reporters'] });
    expect(statementsOf('Ada Okafor told reporters Monday that the pumps had failed.')[0]).toMatchObject({
      to: ['reporters'],
    });
  });

  it('finds whom a letter goes to', () => {
    const [said] = statementsOf('In a letter to the council, Ada Okafor wrote that she would resign.');
    expect(said).toMatchObject({ who: ['Ada Okafor'], to: ['council'], act: 'writing' });
  });

  it('gives a question to nobody who is asked', () => {
    const [asked, answer] = statementsOf('Asked whether the road would reopen, Ada Okafor said: “Not this week.”');
    expect(asked).toMatchObject({ who: [], to: ['Ada Okafor'], question: true, text: 'whether the road would reopen' });
    expect(answer).toMatchObject({ who: ['Ada Okafor'], answers: ['whether the road would reopen'] });
  });

  it('takes what a writing says for what its writers say', () => {
    const who = (text: string): (readonly string[])[] => statementsOf(text).map((one) => one.who);
    expect(who('According to an affidavit by Officer Ada Okafor, the lamp was lit.')).toEqual([['Ada Okafor']]);
    const study = 'The tide rose, according to a study published on Monday by Ada Okafor. ';
    expect(who(`${study}The paper says that it will fall.`)).toEqual([['Ada Okafor'], ['Ada Okafor']]);
    expect(who(`${study}Another paper says that it will fall.`)).toEqual([['Ada Okafor'], ['paper']]);
  });

  it('finds who is called by name in a quotation', () => {
    const text = 'Ada Okafor met Bella Linde in May.\n\n';
    expect(statementsOf(`${text}“Bella, it is time to go,” Ada Okafor said.`)[0]).toMatchObject({
      to: ['Bella Linde'],
    });
    expect(statementsOf(`${text}“You knew it, Bella,” Ada Okafor said.`)[0]).toMatchObject({ to: ['Bella Linde'] });
    expect(statementsOf(`${text}“Bella, who came late, is tired,” Ada Okafor said.`)[0]).toMatchObject({ to: [] });
    expect(statementsOf(`${text}“Bella is tired,” Ada Okafor said.`)[0]).toMatchObject({ to: [] });
  });

  it('nests what is said in what is said', () => {
    const text = 'Ada Okafor said: “My brother told me, ‘Leave the key in the shed,’ and I did.”';
    const [outer, inner] = statementsOf(text);
    expect(inner).toMatchObject({ text: 'Leave the key in the shed,', within: [outer!.text], to: ['Ada Okafor'] });
  });

  it('takes what goes on inside of a claim for a part of it', () => {
    const statements = statementsOf(
      'Ada Okafor claims that Tom Linde handed her the key and told her “this one works.”',
    );
    expect(statements).toMatchObject([
      { who: ['Ada Okafor'], text: 'Tom Linde handed her the key and told her “this one works.”', kind: 'mixed' },
      { who: ['Tom Linde'], text: 'this one works.', to: ['Ada Okafor'] },
    ]);
    expect(statements[1]!.within).toHaveLength(1);
  });

  it('takes a retort for an answer in what somebody tells', () => {
    const text = 'Ada Okafor said: “Tom kept saying, ‘You will miss it!’ I said, ‘It is over, we won.’”';
    const [, shout, retort] = statementsOf(text);
    expect(shout).toMatchObject({ text: 'You will miss it!', answers: [] });
    expect(retort).toMatchObject({ who: ['Ada Okafor'], to: ['Tom'], answers: ['You will miss it!'] });
  });

  it('does not take what one person goes on to say for an answer', () => {
    const text = 'Ada Okafor said: “Tom kept saying, ‘You will miss it!’ He said, ‘It is over.’”';
    expect(statementsOf(text).flatMap(({ answers }) => answers)).toEqual([]);
  });

  it('does not take a request for a question', () => {
    expect(statementsOf('Two officials asked not to be identified.').every(({ question }) => !question)).toBe(true);
  });
});

describe('transcripts', () => {
  const text = `Ada Okafor on the last ferry

The captain spoke to Bella Linde on Friday.

Q: When did you know?

A: In March. My son told me that it leaked.

We all knew, really.

Q: Nobody said so?

A: Nobody asked.

The harbor board declined to comment.
`;

  it('gives each turn to whoever speaks in it, with its paragraphs', () => {
    const turns = statementsOf(text).filter(({ kind }) => kind === 'direct');
    expect(turns.map(({ who, to, text: said }) => [...who, ...to, said])).toEqual([
      ['Bella Linde', 'Ada Okafor', 'When did you know?'],
      ['Ada Okafor', 'Bella Linde', 'In March. My son told me that it leaked. We all knew, really.'],
      ['Bella Linde', 'Ada Okafor', 'Nobody said so?'],
      ['Ada Okafor', 'Bella Linde', 'Nobody asked.'],
    ]);
  });

  it('nests what a turn reports, and answers questions', () => {
    const statements = statementsOf(text);
    expect(statements.find(({ text: said }) => said === 'it leaked')?.within).toHaveLength(1);
    expect(statements.find(({ text: said }) => said === 'Nobody asked.')?.answers).toEqual(['Nobody said so?']);
  });

  it('knows who speaks by initials', () => {
    const named = `The captain talked to Bella Linde at the harbor.

Bella Linde: When did you know?

Ada Okafor: In March.

BL: Nobody said so?

AO: Nobody asked.
`;
    const turns = statementsOf(named)
      .filter(({ kind }) => kind === 'direct')
      .map(({ who, to, text: said }) => [...who, ...to, said]);
    expect(turns).toEqual([
      ['Bella Linde', 'Ada Okafor', 'When did you know?'],
      ['Ada Okafor', 'Bella Linde', 'In March.'],
      ['Bella Linde', 'Ada Okafor', 'Nobody said so?'],
      ['Ada Okafor', 'Bella Linde', 'Nobody asked.'],
    ]);
  });

  it('takes no line with a colon for one', () => {
    expect(inShort('Venue: Town Hall\n\nDoors: 7 p.m.\n\nTickets: 9 euros\n')).toEqual([]);
  });
});

describe('headlines', () => {
  it('gives a quotation to whoever says the same below', () => {
    const text =
      '‘I heard the engine stop’: ferry trial opens\ndate: 2024-03-14\n\nAda Okafor took the stand. ‘I heard the engine stop,’ she told the court.\n';
    expect(statementsOf(text)[0]).toMatchObject({
      who: ['Ada Okafor'],
      kind: 'direct',
      text: 'I heard the engine stop',
    });
  });

  it('reads a name and a colon', () => {
    const text = 'Ada Okafor: no more night ferries\ndate: 2024-03-14\n\nThe board met on Monday.\n';
    expect(inShort(text)[0]).toBe('Ada Okafor: no more night ferries');
  });
});
