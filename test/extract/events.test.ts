import { beforeAll, describe, expect, it } from 'vitest';
import { createArticle, loadNewsgraph, type Graph, type Newsgraph, type Node } from '../../src/index.ts';

let newsgraph: Newsgraph;
beforeAll(async () => {
  newsgraph = await loadNewsgraph();
});

/** A Monday. */
const published = '2024-06-10';

const graphOf = (text: string): Graph => newsgraph.graph(createArticle({ id: 'a', text, date: published }));
const eventsIn = (text: string): Node[] => graphOf(text).nodes.filter(({ label }) => label === 'Event');

/** "Ada Quill agent resigned" for each participation, "resigned in Hexley" for each place, sorted. */
function factsIn(text: string): string[] {
  const { nodes, edges } = graphOf(text);
  const property = (id: string, name: string): string =>
    nodes.find((node) => node.id === id)!.properties[name] as string;
  return edges
    .flatMap(({ type, from, to, properties }) => {
      if (type === 'PARTICIPATES_IN')
        return `${property(from, 'name')} ${properties['as'] as string} ${property(to, 'trigger')}`;
      return type === 'LOCATED_IN' ? `${property(from, 'trigger')} in ${property(to, 'name')}` : [];
    })
    .sort();
}

describe('names of events', () => {
  it.each([
    ['Tom Lacey was arrested on Friday.', ['Tom Lacey was arrested']],
    ['Stephen Quill resigned.', ['Stephen Quill resigned']],
    ['Ada Quill plans to resign.', ['Ada Quill plans to resign']],
    ['Thirty followers of Ibram Zaki were killed by troops.', ['Thirty followers of Ibram Zaki were killed by troops']],
    ['Tom Lacey would have been sentenced.', ['Tom Lacey would have been sentenced']],
    ['The bridge collapsed.', ['bridge collapsed']],
    ['Ada Quill handed over the keys to Tom Lacey.', ['Ada Quill handed over keys']],
    [
      'Parents protested against the closure of the school.',
      ['closure of school', 'Parents protested against closure of school'],
    ],
    ['Ada Quill gave an interview to the Courier.', ['Ada Quill gave interview to Courier']],
    ['The trial of Tom Lacey began on Monday.', ['trial of Tom Lacey']],
    ['Ada Quill, who led the council, was sacked.', ['Ada Quill was sacked']],
    ['The man who shot Tom Lacey fled.', ['man shot Tom Lacey', 'man fled']],
    ['Ada Quill fired three workers.', ['Ada Quill fired three workers']],
    ['Tom Lacey was taken to Hexley.', ['Tom Lacey was taken to Hexley']],
    ['The company bought Harlow Mills.', ['company bought Harlow Mills']],
    ['Workers began to dismantle the crane.', ['Workers began to dismantle crane']],
    ['Tom Lacey refused to leave.', ['Tom Lacey refused to leave']],
    ['The gang stole two paintings.', ['gang stole two paintings']],
    ['Ada Quill apologized to the families.', ['Ada Quill apologized to families']],
    ['Ada Quill will visit Hexley on Tuesday.', ['Ada Quill will visit Hexley']],
    ['Three sailors drowned.', ['Three sailors drowned']],
    ['Tom Lacey escaped from prison.', ['Tom Lacey escaped from prison']],
    ['Norway expelled two diplomats.', ['Norway expelled two diplomats']],
    ['The court acquitted Tom Lacey.', ['court acquitted Tom Lacey']],
    ['Tom Lacey was not injured.', ['Tom Lacey was not injured']],
    ['The army shelled the village.', ['army shelled village']],
    ['Gunmen attacked a convoy.', ['Gunmen attacked convoy']],
    ['Hexley United beat Harlow Town.', ['Hexley United beat Harlow Town']],
    ['Ada Quill was elected mayor.', ['Ada Quill was elected']],
    ['Thieves broke into the museum.', ['Thieves broke into museum']],
    ['Ada Quill married Tom Lacey.', ['Ada Quill married Tom Lacey']],
    ['The company cut 300 jobs.', ['company cut 300 jobs']],
    ['Protesters burned down the town hall.', ['Protesters burned down town hall']],
    ['Tom Lacey paid the guard.', ['Tom Lacey paid guard']],
    ['The harbour fire destroyed two barns.', ['harbour fire', 'harbour fire destroyed two barns']],
    ['Critics condemned the killing of Tom Lacey by guards.', ['killing of Tom Lacey by guards']],
    ['Tom Lacey was charged with murder.', ['Tom Lacey was charged with murder', 'murder']],
    ['Ada Quill and Tom Lacey met in Hexley.', ['Ada Quill and Tom Lacey met in Hexley']],
    ['The bomb that Tom Lacey planted killed nine people.', ['Tom Lacey planted bomb', 'bomb killed nine people']],
    ['They condemned attempts to close the bridge.', ['attempts to close bridge', 'close bridge']],
    ['They began a debate about closing the bridge.', ['debate about closing bridge', 'closing bridge']],
    ['The gunman killed himself on Friday.', ['gunman killed himself']],
    ['Ada Quill withdrew her bid for the presidency.', ['Ada Quill withdrew bid', 'Ada Quill’s bid for presidency']],
  ])('%s', (text, names) => {
    expect(eventsIn(text).map(({ properties }) => properties['name'])).toEqual(names);
  });
});

describe('no events', () => {
  it.each([
    'The mayor teaches at a school.',
    'Dogs bark.',
    'She believes that he knows it.',
    'According to the report, prices vary.',
    'The plan is based on figures.',
  ])('%s', (text) => {
    expect(eventsIn(text).map(({ properties }) => properties['name'])).toEqual([]);
  });
});

describe('factuality', () => {
  it.each([
    ['Tom Lacey was arrested.', 'arrested', 'asserted'],
    ['Tom Lacey was not arrested.', 'arrested', 'denied'],
    ['Tom Lacey will be sentenced.', 'sentenced', 'planned'],
    ['Ada Quill plans to resign.', 'resign', 'planned'],
    ['Ada Quill agreed to resign.', 'resign', 'planned'],
    ['Ada Quill must resign.', 'resign', 'hypothetical'],
    ['Ada Quill could resign.', 'resign', 'hypothetical'],
    ['Critics urged Ada Quill to resign.', 'resign', 'hypothetical'],
    ['Tom Lacey wants Ada Quill to resign.', 'resign', 'hypothetical'],
    ['The company failed to evacuate the workers.', 'evacuate', 'denied'],
    ['The mayor said that the bridge had collapsed.', 'collapsed', 'reported'],
    ['The mayor said that police would search the house.', 'search', 'planned'],
    ['If the bridge collapses, the ferry will sink.', 'sink', 'hypothetical'],
    ['Workers began to dismantle the crane.', 'dismantle', 'asserted'],
  ])('%s: %s is %s', (text, trigger, factuality) => {
    const found = eventsIn(text).find(({ properties }) => properties['trigger'] === trigger);
    expect(found?.properties['factuality']).toBe(factuality);
  });
});

describe('dates', () => {
  it.each([
    ['Tom Lacey was arrested on Friday.', 'arrested', '2024-06-07'],
    ['Tom Lacey will be sentenced on Friday.', 'sentenced', '2024-06-14'],
    ['The depot burned in October.', 'burned', '2023-10'],
    ['Tom Lacey was arrested in 2010 and convicted a year later.', 'convicted', '2011'],
    ['Tom Lacey was arrested and charged on Friday.', 'arrested', '2024-06-07'],
    ['The bridge collapsed in the summer of 2020.', 'collapsed', '2020'],
    ['The depot burned by Friday.', 'burned', undefined],
    ['Tom Lacey was jailed for two years.', 'jailed', undefined],
    ['The mayor said on Friday that the bridge had collapsed.', 'collapsed', undefined],
  ])('%s: %s is %s', (text, trigger, date) => {
    const found = eventsIn(text).find(({ properties }) => properties['trigger'] === trigger);
    expect(found?.properties['date']).toBe(date);
  });
});

describe('participants and places', () => {
  it.each([
    ['Tom Lacey was shot by Ada Quill.', ['Ada Quill agent shot', 'Tom Lacey patient shot']],
    ['Critics condemned the killing of Tom Lacey.', ['Tom Lacey patient killing']],
    [
      'Tom Lacey, who shot Ada Quill, fled.',
      ['Ada Quill patient shot', 'Tom Lacey agent fled', 'Tom Lacey agent shot'],
    ],
    ['Tom Lacey drowned in Hexley.', ['Tom Lacey patient drowned', 'drowned in Hexley']],
    ['Ada Quill met with Tom Lacey.', ['Ada Quill agent met', 'Tom Lacey participant met']],
    ['Tom Lacey was treated in a hospital.', ['Tom Lacey patient treated', 'treated in hospital']],
  ])('%s', (text, facts) => {
    expect(factsIn(text)).toEqual(facts);
  });
});

describe('one node for one happening', () => {
  it.each([
    ['Tom Lacey was arrested on Friday. His arrest shocked Hexley.', 'arrested', 2],
    ['The bridge collapsed on Friday. Ada Quill called the tragedy a scandal.', 'collapsed', 2],
    ['Tom Lacey was arrested on Friday. Ada Quill was arrested on Monday.', 'arrested', 1],
    ['Two suspects arrested in Hexley\n\nThe pair were arrested on Friday. They deny the theft.', 'arrested', 2],
    ['Bus crash kills nine\n\nA bus crash near Hexley killed nine people. The crash closed the road.', 'crash', 3],
    ['Ada Quill wrote a letter to Tom Lacey. A second letter was sent to Max Ortiz.', 'sent', 1],
  ])('%s', (text, trigger, mentions) => {
    const { nodes, edges } = graphOf(text);
    const event = nodes.find(({ label, properties }) => label === 'Event' && properties['trigger'] === trigger)!;
    const mentioned = edges.find(({ type, from }) => type === 'MENTIONED_IN' && from === event.id)!;
    expect((mentioned.properties['spans'] as number[]).length / 2).toBe(mentions);
  });
});

describe('what looks like a happening and is none', () => {
  it.each([
    ['a bound of time', 'Ada Quill will resign by the end of March.', 'end'],
    ['a document', 'The report blamed Tom Lacey for the fire.', 'report'],
    ['taking place', 'The dinner took place in Hexley on Friday.', 'took'],
    ['a quality', 'Tom Lacey bought a shop located in Hexley.', 'located'],
    ['a month', 'Ada Quill resigned in March.', 'March'],
  ])('%s: %s', (_, text, word) => {
    const triggers = graphOf(text)
      .nodes.filter(({ label }) => label === 'Event')
      .map(({ properties }) => properties['trigger']);
    expect(triggers).not.toContain(word);
    expect(triggers.length).toBeGreaterThan(0);
  });
});
