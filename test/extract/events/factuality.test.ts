import { beforeAll, describe, expect, it } from 'vitest';
import { createArticle, loadNewsgraph, type Newsgraph } from '../../../src/index.ts';

let newsgraph: Newsgraph;
beforeAll(async () => {
  newsgraph = await loadNewsgraph();
});

/** The factuality of the event of that trigger, of an article of Monday, 10 June 2024. */
function factualityOf(trigger: string, text: string): unknown {
  const { nodes } = newsgraph.graph(createArticle({ id: 'a', text, date: '2024-06-10' }));
  const found = nodes.filter(({ label, properties }) => label === 'Event' && properties['trigger'] === trigger);
  expect(found).toHaveLength(1);
  return found[0]!.properties['factuality'];
}

describe.each([
  [
    'planned',
    [
      ['travel', 'Ada Quill and Tom Lacey are to travel to Hexley.'],
      ['seize', 'Their goal is to seize the bridge.'],
      ['conferences', 'The council has planned a number of conferences.'],
      ['leave', 'Tom Lacey was trying to leave the town.'],
      ['visit', 'Ada Quill wants to visit Hexley.'],
      // it lies ahead of publication
      ['game', 'Ada Quill has a message for the crowd at Tuesday’s game.'],
      ['search', 'The mayor said that police would search the house.'],
    ],
  ],
  [
    'hypothetical',
    [
      ['boycott', 'Critics called for a boycott.'],
      ['arrest', 'The lawyer asked for house arrest.'],
      ['sacked', 'Ada Quill kept quiet for fear of being sacked.'],
      ['resign', 'Critics urged Ada Quill not to resign.'],
      ['resign', 'Ada Quill vowed to resign if the vote failed.'],
      ['sink', 'If the bridge collapses, the ferry will sink.'],
      ['strike', 'The company is trying to avoid a strike.'],
      ['resign', 'Tom Lacey suggested that the mayor resign.'],
      ['resign', 'Ada Quill has to resign.'],
    ],
  ],
  [
    'denied',
    [
      ['paid', 'Ada Quill denied that her office had paid the guard.'],
      ['paying', 'Tom Lacey avoided paying the fine.'],
      ['hurt', 'No one was hurt.'],
      ['taken', 'Instead of being taken to Hexley, Tom Lacey walked home.'],
      ['evacuate', 'The company failed to evacuate the workers.'],
    ],
  ],
  [
    'reported',
    [
      ['theft', 'Tom Lacey was accused of theft.'],
      ['stealing', 'Tom Lacey was accused of stealing the painting.'],
      ['robbery', 'Police arrested Tom Lacey over the alleged robbery.'],
      ['collapsed', 'The mayor said that the bridge had collapsed.'],
    ],
  ],
  [
    'asserted',
    [
      ['arrested', 'The mayor said that the student arrested in Hexley was her son.'],
      ['leak', 'The mayor said that the leak was an accident.'],
      ['arrest', 'Critics questioned the arrest of Tom Lacey.'],
      ['attacking', 'The rebels stopped attacking convoys.'],
      ['dismantle', 'Workers began to dismantle the crane.'],
      ['borrow', 'The town had to borrow the money.'],
      ['resigned', 'Ada Quill resigned.'],
    ],
  ],
] satisfies [string, [string, string][]][])('%s', (factuality, sentences) => {
  it.each(sentences)('%s: %s', (trigger, text) => {
    expect(factualityOf(trigger, text)).toBe(factuality);
  });
});
