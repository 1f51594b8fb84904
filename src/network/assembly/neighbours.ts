/**
 * Sets each row beside its neighbours, which is what a convolution of width 3 multiplies:
 * out[r] = [x[r - 1], x[r], x[r + 1]], with zeros beyond the borders of r's sentence.
 * `borders` holds sentences + 1 int32: sentence s has the rows borders[s] to borders[s + 1], half-open.
 */
export function neighbours(x: usize, columns: i32, borders: usize, sentences: i32, out: usize): void {
  const bytes: usize = <usize>columns * 4;
  for (let sentence = 0; sentence < sentences; sentence++) {
    const first = load<i32>(borders + <usize>sentence * 4);
    const end = load<i32>(borders + <usize>sentence * 4, 4);
    for (let row = first; row < end; row++) {
      const here = x + <usize>row * bytes;
      const target = out + <usize>row * bytes * 3;
      if (row > first) memory.copy(target, here - bytes, bytes);
      else memory.fill(target, 0, bytes);
      memory.copy(target + bytes, here, bytes);
      if (row + 1 < end) memory.copy(target + 2 * bytes, here + bytes, bytes);
      else memory.fill(target + 2 * bytes, 0, bytes);
    }
  }
}
