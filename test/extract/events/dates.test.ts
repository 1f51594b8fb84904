import { beforeAll, describe, expect, it } from 'vitest';
import { isoDate } from '../../../src/extract/events/dates/iso.ts';
import { createArticle, loadNewsgraph, type Newsgraph } from '../../../src/index.ts';

let newsgraph: Newsgraph;
beforeAll(async () => {
  newsgraph = await loadNewsgraph();
});

/** A Monday. */
const published = '2024-06-10';

/** The date of the event of that trigger. */
function dateOf(trigger: string, text: string): unknown {
  const { nodes } = newsgraph.graph(createArticle({ id: 'a', text, date: published }));
  const found = nodes.filter(({ label, properties }) => label === 'Event' && properties['trigger'] === trigger);
  expect(found).toHaveLength(1);
  return found[0]!.properties['date'];
}

describe('from TIMEX3 to the date of an event', () => {
  it.each([
    ['2021', '2021'],
    ['2021-10', '2021-10'],
    ['2021-10-21', '2021-10-21'],
    ['2021-10-21T14:00', '2021-10-21T14:00'],
    ['2021-10-21TNI', '2021-10-21'],
    ['2021-SU', '2021'],
    ['2021-Q3', '2021'],
    // 3 to 9 May, 28 June to 4 July, 30 December to 5 January
    ['2021-W18', '2021-05'],
    ['2021-W26', '2021'],
    ['2025-W01', undefined],
    ['202', undefined],
    ['PAST_REF', undefined],
  ])('%s: %s', (value, date) => {
    expect(isoDate(value)).toBe(date);
  });
});

describe('a date in the clause', () => {
  it.each([
    // it may hang on a noun that names no happening
    ['brought', 'Tom Lacey brought a clock to school on Friday.', '2024-06-07'],
    ['arrested', 'Officers on Friday arrested Tom Lacey.', '2024-06-07'],
    ['crashed', 'No one was hurt when the bus crashed shortly before 9 p.m. Friday.', '2024-06-07T21:00'],
    ['hurt', 'No one was hurt when the bus crashed shortly before 9 p.m. Friday.', '2024-06-07T21:00'],
    ['vigil', 'A vigil is planned for June 20 in Hexley.', '2024-06-20'],
    ['burned', 'The depot and the mill burned on June 3 and June 5.', '2024-06'],
    ['crash', 'Tom Lacey was hurt in the March 11 crash.', '2024-03-11'],
    ['attacks', 'Ada Quill remembers the Sept. 11 attacks.', '2001-09-11'],
    ['attacked', 'Gunmen attacked the convoy last week.', '2024-06'],
    // from 27 May to 2 June
    ['attacked', 'Gunmen attacked the convoy two weeks ago.', '2024'],
    ['attack', 'The attack on Hexley was on Friday.', '2024-06-07'],
  ])('%s: %s', (trigger, text, date) => {
    expect(dateOf(trigger, text)).toBe(date);
  });

  it.each([
    ['burned', 'The depot burned before Friday.'],
    ['paid', 'Ada Quill paid Tom Lacey from 2016 to 2023.'],
    ['resign', 'On Friday critics urged Ada Quill to resign.'],
    ['shown', 'Ada Quill was shown a 2019 memo.'],
    ['collapsed', 'Ada Quill said on Friday that the bridge had collapsed.'],
  ])('no date: %s: %s', (trigger, text) => {
    expect(dateOf(trigger, text)).toBeUndefined();
  });
});

describe('a date of what it is told as a part of', () => {
  it.each([
    ['wounded', 'The attack on Hexley was on Friday. Two men were wounded during the attack.', '2024-06-07'],
    ['destroyed', 'A fire broke out in Hexley on Friday. The fire destroyed two barns.', '2024-06-07'],
    ['drowned', 'A barge sank off Hexley on Friday. Nine people drowned.', '2024-06-07'],
  ])('%s: %s', (trigger, text, date) => {
    expect(dateOf(trigger, text)).toBe(date);
  });

  it.each([
    // on the day of publication itself nothing says that it was the same day
    ['drowned', 'A barge sank off Hexley on Monday. Nine people drowned.'],
    ['inspected', 'A barge sank off Hexley on Friday. It had been inspected by the navy.'],
    ['resign', 'A barge sank off Hexley on Friday. Critics want Ada Quill to resign.'],
    ['visited', 'A barge sank off Hexley on Friday. The captain died on Sunday. Ada Quill visited the widow.'],
  ])('no date: %s: %s', (trigger, text) => {
    expect(dateOf(trigger, text)).toBeUndefined();
  });
});
