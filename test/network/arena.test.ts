import { describe, expect, it } from 'vitest';
import { Arena } from '../../src/network/arena.ts';

describe('Arena', () => {
  it('grows when it is full, keeps what is there, and aligns to 16 bytes', () => {
    const arena = new Arena();
    const kept = arena.placeFloats([1, 2, 3]);
    const large = arena.allocate(50_000_000);
    expect(large % 16).toBe(0);
    arena.floats(large, 12_500_000).fill(9);
    expect([...arena.floats(kept, 3)]).toEqual([1, 2, 3]);
  });

  it('gives room back from the end, so that repeated work needs no more memory', () => {
    const arena = new Arena();
    const mark = arena.mark();
    for (let i = 0; i < 100; i++) {
      arena.allocate(5_000_000);
      arena.release(mark);
    }
    expect(arena.mark()).toBe(mark);
    expect(arena.memory.buffer.byteLength).toBeLessThan(8_000_000);
  });
});
