import type { Matrix, Model } from './model.ts';

/** The rows of `x` at `indices`, in that order. */
export function selectRows(model: Model, x: Matrix, indices: readonly number[] | Int32Array): Matrix {
  const out = model.matrix(indices.length, x.columns);
  const mark = model.arena.mark();
  const pointer = model.arena.placeIntegers(indices);
  model.kernel.copyRows(x.pointer, x.columns, pointer, indices.length, out.pointer);
  model.arena.release(mark);
  return out;
}

/** The rows of `top`, then those of `bottom`. */
export function stackRows(model: Model, top: Matrix, bottom: Matrix): Matrix {
  const out = model.matrix(top.rows + bottom.rows, top.columns);
  const values = model.values(out);
  values.set(model.values(top));
  values.set(model.values(bottom), top.rows * top.columns);
  return out;
}

/** Each row of `left` beside the same row of `right`. */
export function joinColumns(model: Model, left: Matrix, right: Matrix): Matrix {
  const out = model.matrix(left.rows, left.columns + right.columns);
  model.kernel.join(left.pointer, left.columns, right.pointer, right.columns, left.rows, out.pointer);
  return out;
}

/** x += y, in place. */
export function addInto(model: Model, x: Matrix, y: Matrix): Matrix {
  model.kernel.add(x.pointer, y.pointer, x.rows * x.columns);
  return x;
}

/** x *= y, in place, value by value. */
export function multiplyInto(model: Model, x: Matrix, y: Matrix): Matrix {
  model.kernel.multiply(x.pointer, y.pointer, x.rows * x.columns);
  return x;
}

/** x where it is positive, a tenth of it elsewhere, in place. */
export function leakyRelu(model: Model, x: Matrix): Matrix {
  model.kernel.leakyRelu(x.pointer, x.rows * x.columns, 0.1);
  return x;
}

/** e to the power of each value, in place. */
export function exponentials(model: Model, x: Matrix): Matrix {
  model.kernel.exponentials(x.pointer, x.rows * x.columns);
  return x;
}

/** The first column of the largest value of each row. */
export function bestColumns(model: Model, x: Matrix): Int32Array {
  const values = model.values(x);
  const best = new Int32Array(x.rows);
  for (let row = 0, at = 0; row < x.rows; row++, at += x.columns) {
    let column = 0;
    for (let i = 1; i < x.columns; i++) if (values[at + i]! > values[at + column]!) column = i;
    best[row] = column;
  }
  return best;
}
