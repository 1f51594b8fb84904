// Layer normalisation (Ba, Kiros and Hinton 2016) of each row to mean 0 and variance 1, then · gain + shift.
// `columns` is a multiple of four.

/** `out` may be `x`. */
export function layerNorm(
  x: usize,
  rows: i32,
  columns: i32,
  gain: usize,
  shift: usize,
  epsilon: f32,
  out: usize,
): void {
  const bytes: usize = <usize>columns * 4;
  for (let row = 0; row < rows; row++) {
    normalise(x, bytes, gain, shift, epsilon, out);
    x += bytes;
    out += bytes;
  }
}

/** The same with a row of zeros before, between and after the sentences; `borders` as in `addresses`. */
export function layerNormApart(
  x: usize,
  columns: i32,
  borders: usize,
  sentences: i32,
  gain: usize,
  shift: usize,
  epsilon: f32,
  out: usize,
): void {
  const bytes: usize = <usize>columns * 4;
  memory.fill(out, 0, bytes);
  for (let sentence = 0; sentence < sentences; sentence++) {
    const rows = load<i32>(borders, 4) - load<i32>(borders);
    layerNorm(x, rows, columns, gain, shift, epsilon, out + bytes);
    x += <usize>rows * bytes;
    out += <usize>(rows + 1) * bytes;
    memory.fill(out, 0, bytes);
    borders += 4;
  }
}

function normalise(x: usize, bytes: usize, gain: usize, shift: usize, epsilon: f32, out: usize): void {
  const columns = <f32>(bytes >> 2);
  const pairs = bytes & ~31;
  let a = f32x4.splat(0);
  let b = a;
  let at: usize = 0;
  for (; at < pairs; at += 32) {
    a = f32x4.add(a, v128.load(x + at));
    b = f32x4.add(b, v128.load(x + at, 16));
  }
  if (at < bytes) a = f32x4.add(a, v128.load(x + at));
  const mean = f32x4.splat(total(f32x4.add(a, b)) / columns);
  a = f32x4.splat(0);
  b = a;
  for (at = 0; at < pairs; at += 32) {
    const first = f32x4.sub(v128.load(x + at), mean);
    const second = f32x4.sub(v128.load(x + at, 16), mean);
    a = f32x4.add(a, f32x4.mul(first, first));
    b = f32x4.add(b, f32x4.mul(second, second));
  }
  if (at < bytes) {
    const last = f32x4.sub(v128.load(x + at), mean);
    a = f32x4.add(a, f32x4.mul(last, last));
  }
  const scale = f32x4.splat(<f32>1 / sqrt<f32>(total(f32x4.add(a, b)) / columns + epsilon));
  for (at = 0; at < bytes; at += 16) {
    const normal = f32x4.mul(f32x4.sub(v128.load(x + at), mean), scale);
    v128.store(out + at, f32x4.add(f32x4.mul(normal, v128.load(gain + at)), v128.load(shift + at)));
  }
}

// @ts-ignore: decorator
@inline
function total(lanes: v128): f32 {
  return (
    f32x4.extract_lane(lanes, 0) +
    f32x4.extract_lane(lanes, 1) +
    (f32x4.extract_lane(lanes, 2) + f32x4.extract_lane(lanes, 3))
  );
}
