import type { Pointer } from './kernel.ts';

const PAGE = 65536;

/**
 * The memory of one model: what is allocated lies one after the other, at multiples of 16 bytes, and is given
 * back only from the end, down to a mark. Weights come first and stay; above them, each batch of sentences
 * builds its matrices anew. Views are made when needed, because growing detaches those made before.
 */
export class Arena {
  readonly memory = new WebAssembly.Memory({ initial: 16 });
  #top: Pointer = 16;

  /** Room for `bytes`, rounded up to 16, plus 32 bytes that the kernel may read beyond the end; not cleared. */
  allocate(bytes: number): Pointer {
    const pointer = this.#top;
    this.#top = pointer + ((bytes + 15) & ~15) + 32;
    const missing = this.#top - this.memory.buffer.byteLength;
    if (missing > 0) this.memory.grow(Math.max(Math.ceil(missing / PAGE), 16));
    return pointer;
  }

  /** Where the next allocation will lie, to give back everything from here on. */
  mark(): Pointer {
    return this.#top;
  }

  /** Gives back everything allocated since `mark()` returned `mark`. */
  release(mark: Pointer): void {
    this.#top = mark;
  }

  bytes(pointer: Pointer, length: number): Uint8Array {
    return new Uint8Array(this.memory.buffer, pointer, length);
  }

  /** `count` float32 values, until the next allocation. */
  floats(pointer: Pointer, count: number): Float32Array {
    return new Float32Array(this.memory.buffer, pointer, count);
  }

  /** `count` int32 values, until the next allocation. */
  integers(pointer: Pointer, count: number): Int32Array {
    return new Int32Array(this.memory.buffer, pointer, count);
  }

  /** Copies `values` in as int32. */
  placeIntegers(values: ArrayLike<number>): Pointer {
    const pointer = this.allocate(values.length * 4);
    this.integers(pointer, values.length).set(values);
    return pointer;
  }

  /** Copies `values` in as float32. */
  placeFloats(values: ArrayLike<number>): Pointer {
    const pointer = this.allocate(values.length * 4);
    this.floats(pointer, values.length).set(values);
    return pointer;
  }
}
