import { beforeAll, describe, expect, it } from 'vitest';
import { createArticle, loadNewsgraph, type Newsgraph } from '../../../src/index.ts';

let newsgraph: Newsgraph;
beforeAll(async () => {
  newsgraph = await loadNewsgraph();
});

/** "Ada Quill agent", "in Hexley" for each participant and place of the event of that trigger, sorted. */
function factsOf(trigger: string, text: string): string[] {
  const { nodes, edges } = newsgraph.graph(createArticle({ id: 'a', text, date: '2024-06-10' }));
  const found = nodes.filter(({ label, properties }) => label === 'Event' && properties['trigger'] === trigger);
  expect(found).toHaveLength(1);
  const event = found[0]!.id;
  const nameOf = (id: string): string => nodes.find((node) => node.id === id)!.properties['name'] as string;
  return edges
    .flatMap(({ type, from, to, properties }) =>
      type === 'PARTICIPATES_IN' && to === event
        ? `${nameOf(from)} ${properties['as'] as string}`
        : type === 'LOCATED_IN' && from === event
          ? `in ${nameOf(to)}`
          : [],
    )
    .sort();
}

describe('who takes part', () => {
  it.each([
    // control
    ['resign', 'Tom Lacey called on Ada Quill to resign.', ['Ada Quill agent']],
    ['stealing', 'Tom Lacey accused Ada Quill of stealing the painting.', ['Ada Quill agent']],
    ['resign', 'Critics praised Ada Quill’s decision to resign.', ['Ada Quill agent']],
    // passives
    ['shot', 'Tom Lacey was shot and killed by Ada Quill.', ['Ada Quill agent', 'Tom Lacey patient']],
    ['Contacted', 'Contacted on Friday, Ada Quill declined to comment.', ['Ada Quill recipient']],
    ['Questioned', 'Questioned by Tom Lacey, Ada Quill wept.', ['Ada Quill patient', 'Tom Lacey agent']],
    ['offered', 'Ada Quill was offered a refund.', ['Ada Quill recipient']],
    // the verb's own pattern
    ['received', 'Ada Quill received a letter.', ['Ada Quill recipient']],
    ['married', 'Ada Quill married Tom Lacey.', ['Ada Quill agent', 'Tom Lacey agent']],
    ['shot', 'Tom Lacey shot at Ada Quill.', ['Ada Quill patient', 'Tom Lacey agent']],
    // nouns
    ['speech', 'In a speech, Ada Quill attacked the council.', ['Ada Quill agent']],
    ['inquiry', 'Ada Quill led the inquiry.', ['Ada Quill agent']],
  ])('%s: %s', (trigger, text, facts) => {
    expect(factsOf(trigger, text)).toEqual(facts);
  });

  it.each([
    ['arrested', 'Tom Lacey was arrested at Hexley School.', 'Hexley School patient'],
    ['travelled', 'Ada Quill travelled to Harlow Bank.', 'Harlow Bank recipient'],
    ['entered', 'Gunmen entered Hexley on Friday.', 'Hexley patient'],
    ['resign', 'Tom Lacey called on Ada Quill to resign.', 'Tom Lacey agent'],
    ['stealing', 'Tom Lacey accused Ada Quill of stealing the painting.', 'Tom Lacey agent'],
  ])('%s: %s: not %s', (trigger, text, fact) => {
    expect(factsOf(trigger, text)).not.toContain(fact);
  });
});

describe('where', () => {
  it.each([
    ['destroyed', 'The blaze destroyed a barn in Hexley.', 'in Hexley'],
    ['entered', 'Gunmen entered Hexley on Friday.', 'in Hexley'],
    ['killed', 'Four people were killed when a bus crashed in Hexley.', 'in Hexley'],
    ['drowned', 'Tom Lacey drowned in Hexley.', 'in Hexley'],
  ])('%s: %s: %s', (trigger, text, place) => {
    expect(factsOf(trigger, text)).toContain(place);
  });

  it.each([
    ['arrested', 'Police arrested the mayor of Hexley.', 'in Hexley'],
    ['resigned', 'HEXLEY — Ada Quill resigned on Friday.', 'in Hexley'],
  ])('%s: %s: not %s', (trigger, text, place) => {
    expect(factsOf(trigger, text)).not.toContain(place);
  });
});
