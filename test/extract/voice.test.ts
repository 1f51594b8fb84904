import { describe, expect, it } from 'vitest';
import type { Scene } from '../../src/extract/scene.ts';
import { isPassive } from '../../src/extract/voice.ts';

/** A verb with children of these relations. */
function verbWith(...relations: string[]): Scene {
  const tree = {
    children: (token: number) => (token === 0 ? relations.map((_, i) => i + 1) : []),
    dep: (token: number) => relations[token - 1] ?? 'root',
  };
  return { tree } as unknown as Scene;
}

describe('the passive', () => {
  it.each([
    [['nsubj:pass', 'aux:pass'], true],
    [['nsubj:pass'], true],
    [['nsubj', 'aux', 'aux:pass'], true],
    // "has asked", whose subject the tree takes for a passive one
    [['nsubj:pass', 'aux'], false],
    [['nsubj'], false],
    [[], false],
  ])('%j', (relations, expected) => {
    expect(isPassive(verbWith(...relations), 0)).toBe(expected);
  });
});
