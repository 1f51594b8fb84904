import { beforeAll, describe, expect, it } from 'vitest';
import { createArticle, loadNewsgraph, type Newsgraph } from '../src/index.ts';
import { withSigns } from '../src/signs.ts';

/** The words between the marks, as they are without signs, in a text without the marks. */
function signed(marked: string): string {
  const text = marked.replaceAll('|', '');
  const [start, end] = [marked.indexOf('|'), marked.lastIndexOf('|') - 1];
  const span = withSigns(text, { start, end });
  return text.slice(span.start, span.end);
}

describe('the signs of a number', () => {
  it.each([
    ['found that £|4m of dredging| was', '£4m of dredging'],
    ['US$|12m| had', 'US$12m'],
    ['(€|5|)', '€5'],
    ['costs ¥|.5|', '¥.5'],
    ['rose by |40|%.', '40%'],
    ['it |lost £|4.5m in', 'lost £4.5m'],
    ['wrote #|FixTheFerry|', '#FixTheFerry'],
    ['HERUS$|4|', '$4'],
  ])('belong to it: %s', (marked, expected) => {
    expect(signed(marked)).toBe(expected);
  });

  it.each([
    ['the £ |fell|', 'fell'],
    ['in £|sterling|', 'sterling'],
    ['a C# |4|', '4'],
    ['|fell| %', 'fell'],
    ['|forty|%', 'forty'],
    ['(|4|)', '4'],
  ])('but not to something else: %s', (marked, expected) => {
    expect(signed(marked)).toBe(expected);
  });
});

describe('what is said and what happens', () => {
  let newsgraph: Newsgraph;
  beforeAll(async () => {
    newsgraph = await loadNewsgraph();
  });

  it.each([
    ['The audit found that £4m of dredging had never been done.', 'Statement', '£4m of dredging had never been done'],
    ['The auditor said $12m had vanished.', 'Statement', '$12m had vanished'],
    ['He said US$3bn had been lost and wages rose by 40%.', 'Statement', 'US$3bn had been lost and wages rose by 40%'],
    ['Okafor wrote that #FixTheFerry was hers.', 'Statement', '#FixTheFerry was hers'],
    ['She claimed €5m was stolen from the fund.', 'Event', '€5m was stolen from fund'],
    ['The ferry line lost $916 million in May.', 'Event', 'ferry line lost $916 million'],
  ])('keeps them: %s', (text, label, expected) => {
    const { nodes } = newsgraph.graph(createArticle({ id: 'signs', text }));
    const found = nodes
      .filter((node) => node.label === label)
      .map(({ properties }) => properties['text'] ?? properties['name']);
    expect(found).toContain(expected);
  });
});
