import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { neighboursByDate, precedes } from '../../../src/extract/events/order/dated.ts';
import { createArticle, loadNewsgraph, type Newsgraph } from '../../../src/index.ts';

let newsgraph: Newsgraph;
beforeAll(async () => {
  newsgraph = await loadNewsgraph();
});

/** "fire < collapsed: after" for each order that is told. */
function ordersIn(text: string): string[] {
  const { nodes, edges } = newsgraph.graph(createArticle({ id: 'a', text, date: '2024-06-10' }));
  const trigger = (id: string): string => nodes.find((node) => node.id === id)!.properties['trigger'] as string;
  return edges
    .filter(({ type }) => type === 'BEFORE')
    .map(
      ({ from, to, properties }) =>
        `${trigger(from)} < ${trigger(to)}: ${(properties['words'] as string[]).join(', ')}`,
    );
}

describe('which happening was first', () => {
  it.each([
    ['The crane collapsed after the storm.', ['storm < collapsed: after']],
    ['Ada Quill resigned before the trial.', ['resigned < trial: before']],
    ['The guard shouted until Tom Lacey fled.', ['shouted < fled: until']],
    ['After Tom Lacey was arrested, Ada Quill resigned.', ['arrested < resigned: After']],
    ['Tom Lacey was arrested and later charged.', ['arrested < charged: later']],
    ['The crane collapsed. Then the dock burned.', ['collapsed < burned: Then']],
    [
      'Ada Quill resigned on Monday. Tom Lacey was arrested on June 6, 2024. The dock burned in 2021.',
      ['arrested < resigned: Monday, June 6, 2024', 'burned < arrested: June 6, 2024, 2021'],
    ],
  ])('is told: %s', (text, orders) => {
    expect(ordersIn(text).sort()).toEqual(orders);
  });

  it.each([
    ['of what did not happen', 'Ada Quill did not resign after the trial.'],
    ['of what is planned', 'Ada Quill will resign after the trial ends.'],
    ['of a time and a place', 'Tom Lacey was arrested after midnight.'],
    ['where the dates overlap', 'Ada Quill resigned in 2021. The dock burned on June 6, 2021.'],
    ['across paragraphs', 'The crane collapsed.\n\nThen the dock burned.'],
  ])('is not told %s: %s', (_, text) => {
    expect(ordersIn(text)).toEqual([]);
  });

  it('keeps to the dates where words say otherwise', () => {
    expect(ordersIn('The dock burned on June 6, 2024 after the crane collapsed on June 7, 2024.')).toEqual([
      'burned < collapsed: June 6, 2024, June 7, 2024',
    ]);
  });
});

describe('precedes', () => {
  it.each([
    ['2021', '2022', true],
    ['2021-10', '2021-11-02', true],
    ['2021-10-21', '2021-10-21T14:00', false],
    ['2021', '2021-10', false],
    ['2022', '2021', false],
  ])('%s, %s: %s', (one, other, is) => {
    expect(precedes(one, other)).toBe(is);
  });
});

describe('neighboursByDate', () => {
  const dates = fc
    .array(fc.constantFrom('2019', '2020', '2020-03', '2020-03-05', '2020-04', '2021-01-01', '2021-01-01T09:00'), {
      maxLength: 12,
    })
    .map((all) => new Map(all.map((date, i) => [i, date])));

  it('joins what follows, with none in between', () => {
    fc.assert(
      fc.property(dates, (all) =>
        neighboursByDate(all).every(
          ([first, then]) =>
            precedes(all.get(first)!, all.get(then)!) &&
            ![...all.values()].some((date) => precedes(all.get(first)!, date) && precedes(date, all.get(then)!)),
        ),
      ),
    );
  });

  it('leaves nothing without a follower that has one', () => {
    fc.assert(
      fc.property(dates, (all) => {
        const starts = new Set(neighboursByDate(all).map(([first]) => first));
        return [...all].every(
          ([i, date]) => starts.has(i) === [...all.values()].some((other) => precedes(date, other)),
        );
      }),
    );
  });

  it('of many on one day joins those told nearest', () => {
    const all = new Map(Array.from({ length: 40 }, (_, i) => [i, i < 20 ? '2020' : '2021']));
    const followers = neighboursByDate(all).filter(([first]) => first === 19);
    expect(followers.map(([, then]) => then)).toEqual([20, 21, 22, 23, 24, 25]);
  });
});
