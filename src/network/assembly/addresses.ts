// Where the rows of a product lie. A convolution reads a row and its neighbours at once, which lie beside it: its
// sentences are laid out apart (`layerNormApart`), with a row of zeros before, between and after them.

/**
 * The addresses of the rows `start` to `start + count` of x, `stride` values apart, as int32; up to a multiple of
 * four the last one is repeated. With `borders`, row r of sentence s is the (r + s)th: `borders` holds one int32 for
 * each sentence, its first row, and at the end the number of rows; 0 where x is no convolution's.
 */
export function addresses(x: usize, stride: i32, borders: usize, start: i32, count: i32, out: usize): void {
  const bytes: usize = <usize>stride * 4;
  let address = x + <usize>start * bytes;
  let sentence = borders;
  for (let row = start; row < start + count; row++) {
    if (borders) {
      while (row >= load<i32>(sentence, 4)) sentence += 4;
      address = x + (<usize>row + ((sentence - borders) >> 2)) * bytes;
    }
    store<usize>(out, address);
    address += bytes;
    out += 4;
  }
  for (let row = count; row & 3; row++) {
    store<usize>(out, load<usize>(out - 4));
    out += 4;
  }
}
