/**
 * Layer normalisation (Ba, Kiros and Hinton 2016) of each row to mean 0 and variance 1, then · gain + shift.
 * `columns` is a multiple of four; `out` may be `x`.
 */
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
    let sum = f32x4.splat(0);
    for (let at: usize = 0; at < bytes; at += 16) sum = f32x4.add(sum, v128.load(x + at));
    const mean = f32x4.splat(total(sum) / <f32>columns);
    let squares = f32x4.splat(0);
    for (let at: usize = 0; at < bytes; at += 16) {
      const distance = f32x4.sub(v128.load(x + at), mean);
      squares = f32x4.add(squares, f32x4.mul(distance, distance));
    }
    const scale = f32x4.splat(<f32>1 / sqrt<f32>(total(squares) / <f32>columns + epsilon));
    for (let at: usize = 0; at < bytes; at += 16) {
      const normal = f32x4.mul(f32x4.sub(v128.load(x + at), mean), scale);
      v128.store(out + at, f32x4.add(f32x4.mul(normal, v128.load(gain + at)), v128.load(shift + at)));
    }
    x += bytes;
    out += bytes;
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
