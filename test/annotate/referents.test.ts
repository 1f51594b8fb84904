import { beforeAll, describe, expect, it } from 'vitest';
import { createArticle, loadNewsgraph, type Newsgraph } from '../../src/index.ts';
import type { Referent } from '../../src/doc.ts';

let newsgraph: Newsgraph;
beforeAll(async () => {
  newsgraph = await loadNewsgraph();
});

/** The referents of a text whose marked words, «her husband», are mentions, in the order of the marks. */
function meant(marked: string): (Referent | undefined)[] {
  const spans: [start: number, end: number][] = [];
  let text = '';
  for (const part of marked.split(/(?=«)/u)) {
    if (part.startsWith('«')) spans.push([text.length, text.length + part.indexOf('»') - 1]);
    text += part.replace(/[«»]/gu, '');
  }
  const { referents } = newsgraph.annotate(createArticle({ id: 'a', text }));
  return spans.map(([start, end]) =>
    referents.find(({ mentions }) => mentions.some((mention) => mention.start === start && mention.end === end)),
  );
}

const name = (referent: Referent | undefined): string => referent?.name ?? '-';

describe('who is meant', () => {
  it.each([
    // names
    ['Mary Quill left. «Quill» said so.', ['Mary Quill']],
    ['Kristen Vale spoke first. «Kristin Vale» spoke again.', ['Kristen Vale']],
    ['«Baek Ji-ae» left.', ['Baek Ji-ae']],
    ['Robert Vale spoke first. «Bob Vale» spoke again.', ['Robert Vale']],
    ['Paul Ode, 34, fell. «The 34-year-old» was not hurt.', ['Paul Ode']],
    ['De Vries spoke first. «Jan de Vries» spoke again, and «De Vries» left.', ['Jan de Vries', 'Jan de Vries']],
    ['Paul Ode spoke for his wife, Ada Ode, on Friday. «Ode» was late.', ['Paul Ode']],
    ['Paul Ode ran. Ada Ode ran, too. «Ode» said he was late.', ['Paul Ode']],
    ["Paul O’Dea left. «O'Dea» was tired.", ['Paul O’Dea']],
    ['Terrence Coyle left. «Terry» was happy.', ['Terrence Coyle']],
    // pronouns
    ['Ode’s lawyer, Piet Rell, stayed. «He» told reporters it was late.', ['Piet Rell']],
    ['Mary Quill met Paul Ode on Friday. «She» thanked «him».', ['Mary Quill', 'Paul Ode']],
    ['Mary Quill said «she» would stay. “I like it,” «she» said.', ['Mary Quill', 'Mary Quill']],
    ['Paul Ode hurt «himself».', ['Paul Ode']],
    ['Paul Ode, «who» owns the mill, was out.', ['Paul Ode']],
    ['Residents were angry. «They» called the mayor.', ['Residents']],
    ['Mayor Mary Quill scolded Paul Ode: “You were late,” «she» said.', ['Mary Quill']],
    ['Hopeful Mary Quill stayed. “It was late,” «she» said.', ['Mary Quill']],
    ['Proponents met on Friday. «They» said the dam would hold.', ['Proponents']],
    // descriptions
    ['Mayor Mary Quill spoke. On Friday «the mayor» resigned.', ['Mary Quill']],
    ['Mary Quill became chief executive in May. On Friday «the CEO» resigned.', ['Mary Quill']],
    ['Paul Ode’s attorney, Ada Moss, spoke. «Ode’s attorney» was brief.', ['Ada Moss']],
    ['Mary Quill, who is married to Paul Ode, left. «Her husband» stayed.', ['Paul Ode']],
    ['«The bank’s treasurer» resigned on Friday. Ada Moss, the treasurer, was tired.', ['Ada Moss']],
    ['«Her sister», Ada Quill, was there, Mary Quill said.', ['Ada Quill']],
    ['A nurse ran in. «The nurse» shouted.', ['nurse']],
    ['President Ada Moss came. On Friday, «the President» left.', ['Ada Moss']],
    ['Gov.-elect Ada Moss spoke. «The governor-elect» was brief.', ['Ada Moss']],
    ['«Her friend», the novelist Ada Moss, spoke.', ['Ada Moss']],
    ['«A spokesman» for «the president», Paul Ode, said it would rain.', ['Paul Ode', 'president']],
    ['Mary Quill is the daughter of «a miner», Paul Ode.', ['Paul Ode']],
    ['Mary Quill married Paul Ode in May. “I love my garden and «my husband»,” she said.', ['Paul Ode']],
    // what is quoted before another minister comes
    ['Minister Paul Ode left. “We told «the minister»,” Ada Moss said. A new minister came in May.', ['Paul Ode']],
    // what somebody or some body has not been called before
    ['Lorna Tarn has cut her tour short. “I was tired,” «the singer» said.', ['Lorna Tarn']],
    ['Harlow Mills Inc. lost money. «The brewer» said it would close a plant.', ['Harlow Mills Inc.']],
    ['Ada Quill spoke first. «Her counterpart» at Norvane Bank, Jan Rell, was brief.', ['Jan Rell']],
    ['The Harbor Relief Fund lost money. «The fund» warned that more was to come.', ['Harbor Relief Fund']],
    ['Harlow Mills Inc. has closed a plant, «the company» said on Friday.', ['Harlow Mills Inc.']],
    ['«The airline», Coastal Airways, said it was late.', ['Coastal Airways']],
    ['Ada Moss called on Paul Ode to leave. “I was tired,” «Jan Rell’s former aide» said.', ['Ada Moss']],
    ['«A baker», named only as Ode, said it was late.', ['Ode']],
    ['Ex-clerk gets a year\n\nAda Moss left the court. “I am ill,” «the former clerk» said.', ['Ada Moss']],
    ['Foreign Minister Ada Moss spoke. Paul Ode left. «The minister» said it was late.', ['Ada Moss']],
    ['The Dockworkers Alliance met on Monday. «The union» said it was late.', ['Dockworkers Alliance']],
    // named later
    ['Paul Ode told «a judge» that he was ill.\n\nJudge Ada Moss was brief.', ['Ada Moss']],
    ['«The union» said no. Ada Moss leads the Harbor Pilots Guild.', ['Harbor Pilots Guild']],
    [
      '«His lawyer» told the judge he was ill because she was late. His lawyer, Paul Ode, asked for time.',
      ['Paul Ode'],
    ],
    ['«A cook» told a jury on Monday that he was tired.\n\nPaul Ode, 47, of Leeds, denies theft.', ['Paul Ode']],
    ['The bank lost money, and «its chief executive» left.\n\nAda Moss became CEO in May.', ['Ada Moss']],
    ['Harlow Mills Inc. cut jobs on Monday. «The company» said it was sorry.', ['Harlow Mills Inc.']],
  ])('%s', (marked, expected) => {
    expect(meant(marked).map(name)).toEqual(expected);
  });
});

describe('what somebody is called', () => {
  it.each([
    ['She told «reporters» at a dockside briefing that it would rain.', 'reporters'],
    ['«People» who live near the dam said it would hold.', 'People who live near the dam'],
    ['She was asked by «the prosecutor» how her aunt had known.', 'prosecutor'],
  ])('%s', (marked, expected) => {
    expect(name(meant(marked)[0])).toBe(expected);
  });
});

describe('who is somebody else', () => {
  it.each([
    // two of one surname, and of one noun
    '«Mary Quill» sued her cousin, «Ada Quill».',
    'Paul Ode, 34, met Ada Moss. «The 43-year-old» left before «Paul Ode».',
    '«Robert Moss» and «William Moss» run the mill.',
    '«Michael B. Moss» runs the mill. «Michael I. Moss» teaches.',
    '«George W. Harker» praised his father, former President «George H. W. Harker», on Sunday.',
    '«Bill Farrow» bought the mill in 1999. His son, «Bill Farrow Jr.», bakes the bread.',
    // a given name that begins the other
    '«Erik Lund» bought the boat in May. «Erika Lund» sold it in June.',
    '«Paul Stein» was killed on Sunday. Police charged «Paula Stein» with the murder.',
    '«Dana Whitlow» won the seat on Thursday. «Dan Whitlow» lost it.',
    '«Andrew Moss» and «Andrea Moss» run the shop.',
    '«The Irish minister» spoke before «the French minister» did.',
    '«A nurse» called «another nurse».',
    '«The president» met Vice President «Ada Moss».',
    // too narrow for somebody who is known
    '«Ada Moss» ran. «The man next to the door» did not.',
    '«Ada Moss» spoke. «The head» of the council, Jan Rell, did not.',
    '«Ada Moss» spoke first. “I was tired,” «the mayor’s aide» said.',
    '«Ada Moss» left. A clerk wrote to her. «The whistle-blower» said it was late.',
    '«A witness» spoke on Monday. «The new witness» came later.',
    'The foreign minister, «Ada Moss», spoke. A senior official was there. «The official» said it was late.',
    'The mayor, «Ada Moss», spoke. She was late. «The treasurer» said it was not so.',
    // a body of another kind, and two of one
    '«Harlow Mills Inc.» lost money. «The union» said no.',
    '«The union» said no. The Harbor Pilots Guild and «the Dockers Union» met.',
    '«A union» said no. Ada Moss leads «the Harbor Pilots Guild».',
    // a lead about somebody else
    '«A cook» told a jury on Monday that Ada Moss was tired.\n\n«Paul Ode», 47, of Leeds, saw her.',
    '«A cook» told a jury on Monday that he was tired.\n\n«Paul Ode» heard him.',
    '«Her sister» left.\n\nAda Moss, the sister of «Paul Ode», stayed.',
    // grammar
    '«Paul Ode» told «him» to wait.',
    '«Her brother» met «her» on Monday, Mary Quill said.',
    // a quotation's speaker is not "he" in it
    '“«He» was late,” «Paul Ode» said.',
    // gender
    '«Mr. Ode» left, and then «she» spoke.',
  ])('%s', (marked) => {
    const [one, other] = meant(marked);
    expect(one === undefined || one !== other).toBe(true);
  });

  it('takes sons for somebody else than their grandfather', () => {
    const [grandfather, son] = meant('«Anders Lund» was her father. Her twin sons, Leif and «Anders», live here.');
    expect(son).toBeDefined();
    expect(son).not.toBe(grandfather);
  });

  it('keeps a bare surname apart from relatives called by their given names', () => {
    const [walter] = meant(
      'Walter Lind ran the ferry. His sister, Carol Lind, waited. Carol was calm. «Walter» drowned.',
    );
    expect(name(walter)).toBe('Walter Lind');
  });
});

describe('whoever is not told', () => {
  it.each(['«She» left early.', 'It rained, and «they» left.'])('%s', (marked) => {
    expect(meant(marked)).toEqual([undefined]);
  });
});

describe('kinds', () => {
  it.each([
    ['«Residents» said no.', 'Group'],
    ['«Two officers» ran in.', 'Group'],
    ['«A senior official» said no.', 'Person'],
    ['«Police» said no.', 'Organization'],
    ['«The family» said no.', 'Group'],
  ])('%s', (marked, label) => {
    expect(meant(marked).map((one) => one?.label)).toEqual([label]);
  });
});
