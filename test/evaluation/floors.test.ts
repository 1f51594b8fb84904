import { expect, it } from 'vitest';
import { belowFloors, readFloors, updated } from '../../scripts/evaluation/floors.ts';
import { measures } from '../../scripts/evaluation/measures.ts';

const floors = { atLeast: { 'roles.f1': 70.1, 'persons.f1': 90 }, atMost: { 'joined.pct': 1 } };

it('tells of each figure that is worse, or gone', () => {
  expect(belowFloors(floors, { 'roles.f1': 70.1, 'persons.f1': 95, 'joined.pct': 1 })).toEqual([]);
  expect(belowFloors(floors, { 'roles.f1': 70, 'joined.pct': 1.1 })).toEqual([
    'roles.f1 is 70, not at least 70.1',
    'persons.f1 is missing, not at least 90',
    'joined.pct is 1.1, not at most 1',
  ]);
});

it('is updated to one decimal, for the worse', () => {
  expect(updated(floors, { 'roles.f1': 64.19, 'persons.f1': 95.2, 'joined.pct': 0.21 })).toEqual({
    atLeast: { 'roles.f1': 64.1, 'persons.f1': 95.2 },
    atMost: { 'joined.pct': 0.3 },
  });
});

it('knows every measure', () => {
  expect(Object.keys(readFloors()).sort()).toEqual(measures.map(({ name }) => name).sort());
});
