/** The kernel's matrix products beside the same loop in plain JavaScript. */
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
  const whole = Int8Array.from(weight, (value) => Math.round(127 * value));
  const [panels, wholePanels] = [arena.allocate(weight.length * 4), arena.allocate(weight.length * 2)];
  kernel.pack(arena.placeFloats(weight), COLUMNS, INNER, panels);
  const stored = arena.allocate(whole.length);
  arena.bytes(stored, whole.length).set(whole);
  kernel.packWhole(stored, COLUMNS, INNER, wholePanels);
  const bias = arena.placeFloats(new Float32Array(COLUMNS));
  const scale = arena.placeFloats(new Float32Array(COLUMNS).fill(1 / 127));
  const [out, scratch] = [arena.allocate(ROWS * COLUMNS * 4), arena.allocate(64 * (INNER + 2) * 4)];
  const placed = arena.placeFloats(x);
  const billions = (2 * ROWS * INNER * COLUMNS) / 1e9;
  const speedOf = (repeats: number, work: () => void): string => {
    const seconds = leastSeconds(RUNS, () => {
      for (let i = 0; i < repeats; i++) work();
    });
    return ((repeats * billions) / seconds).toFixed(1);
  };
  const wholeSpeed = speedOf(REPEATS, () => {
    kernel.productWhole(
      ...([placed, ROWS, INNER, 0, INNER, 32767, wholePanels, scale] as const),
      ...([bias, COLUMNS, out, scratch] as const),
    );
  });
  const floatSpeed = speedOf(REPEATS, () => {
    kernel.product(placed, ROWS, INNER, 0, INNER, panels, bias, COLUMNS, out, scratch);
  });
  const plainOut = new Float32Array(ROWS * COLUMNS);
  const plainSpeed = speedOf(1, () => {
    plainProduct(x, weight, plainOut);
  });
  console.log(`product of ${ROWS} × ${INNER} × ${COLUMNS}, on one core, in billions of operations a second`);
  console.log(`  kernel, weights of 8 bits  ${wholeSpeed}`);
  console.log(`  kernel, float32            ${floatSpeed}`);
  console.log(`  plain JavaScript           ${plainSpeed}`);
}
