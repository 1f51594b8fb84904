/** The kernel's matrix product beside the same loop in plain JavaScript. */
import { Arena } from '../../src/network/arena.ts';
import { startKernel } from '../../src/network/kernel.ts';
import { leastSeconds } from './seconds.ts';

const [ROWS, INNER, COLUMNS] = [512, 480, 160];
const RUNS = 7;
const REPEATS = 50;

function plainProduct(x: Float32Array, weight: Float32Array, out: Float32Array): void {
  for (let row = 0; row < ROWS; row++) {
    for (let column = 0; column < COLUMNS; column++) {
      let sum = 0;
      for (let k = 0; k < INNER; k++) sum += x[row * INNER + k]! * weight[column * INNER + k]!;
      out[row * COLUMNS + column] = sum;
    }
  }
}

export async function benchKernel(): Promise<void> {
  const arena = new Arena();
  const kernel = await startKernel(arena.memory);
  const x = Float32Array.from({ length: ROWS * INNER }, (_, i) => Math.sin(i));
  const weight = Float32Array.from({ length: COLUMNS * INNER }, (_, i) => Math.cos(i));
  const panels = arena.allocate(weight.length * 4);
  kernel.pack(arena.placeFloats(weight), COLUMNS, INNER, panels);
  const bias = arena.placeFloats(new Float32Array(COLUMNS));
  const [out, scratch] = [arena.allocate(ROWS * COLUMNS * 4), arena.allocate(64 * INNER * 4)];
  const placed = arena.placeFloats(x);
  const billions = (2 * ROWS * INNER * COLUMNS) / 1e9;
  const ours = leastSeconds(RUNS, () => {
    for (let i = 0; i < REPEATS; i++) kernel.product(placed, ROWS, INNER, panels, bias, COLUMNS, out, scratch);
  });
  const plainOut = new Float32Array(ROWS * COLUMNS);
  const plain = leastSeconds(RUNS, () => {
    plainProduct(x, weight, plainOut);
  });
  console.log(`product of ${ROWS} × ${INNER} × ${COLUMNS}, on one core`);
  console.log(`  kernel            ${((REPEATS * billions) / ours).toFixed(1)} GFLOP/s`);
  console.log(`  plain JavaScript  ${(billions / plain).toFixed(1)} GFLOP/s`);
}
