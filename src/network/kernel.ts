import { kernelBase64 } from './kernel.generated.ts';

/** Where something lies in the kernel's memory, in bytes. */
export type Pointer = number;

/** How the values of a stored table are coded; the numbers are the kernel's own. */
export const tableTypes = { float32: 0, int8: 1, int4: 2 } as const;

/** The functions of the kernel; what they compute is said in `assembly/`, beside the code. */
export interface Kernel {
  pack(rows: Pointer, count: number, inner: number, panels: Pointer): void;
  product(
    x: Pointer,
    rows: number,
    stride: number,
    borders: Pointer,
    inner: number,
    panels: Pointer,
    bias: Pointer,
    columns: number,
    out: Pointer,
    scratch: Pointer,
  ): void;
  packWhole(rows: Pointer, count: number, inner: number, panels: Pointer): number;
  productWhole(
    x: Pointer,
    rows: number,
    stride: number,
    borders: Pointer,
    inner: number,
    limit: number,
    panels: Pointer,
    scale: Pointer,
    bias: Pointer,
    columns: number,
    out: Pointer,
    scratch: Pointer,
  ): void;
  gelu(x: Pointer, count: number): void;
  leakyRelu(x: Pointer, count: number, slope: number): void;
  exponentials(x: Pointer, count: number): void;
  layerNorm(
    x: Pointer,
    rows: number,
    columns: number,
    gain: Pointer,
    shift: Pointer,
    epsilon: number,
    out: Pointer,
  ): void;
  layerNormApart(
    x: Pointer,
    columns: number,
    borders: Pointer,
    sentences: number,
    gain: Pointer,
    shift: Pointer,
    epsilon: number,
    out: Pointer,
  ): void;
  scan(gates: Pointer, columns: number, borders: Pointer, sentences: number, state: Pointer, x: Pointer): void;
  dequantise(type: number, table: Pointer, scales: Pointer, rows: number, columns: number, out: Pointer): void;
  sumRows(
    type: number,
    table: Pointer,
    scales: Pointer,
    columns: number,
    indices: Pointer,
    starts: Pointer,
    count: number,
    out: Pointer,
    stride: number,
  ): void;
  add(x: Pointer, y: Pointer, count: number): void;
  addProducts(x: Pointer, rows: number, inner: number, table: Pointer, columns: number, out: Pointer): void;
  multiply(x: Pointer, y: Pointer, count: number): void;
  join(x: Pointer, xColumns: number, y: Pointer, yColumns: number, rows: number, out: Pointer): void;
  copyRows(x: Pointer, columns: number, indices: Pointer, count: number, out: Pointer): void;
  addDistance(scores: Pointer, tokens: number, terms: Pointer, width: number, buckets: Pointer, reach: number): void;
}

/** Compiles the kernel over `memory`, which belongs to the caller. */
export async function startKernel(memory: WebAssembly.Memory): Promise<Kernel> {
  const binary = Uint8Array.from(atob(kernelBase64), (character) => character.charCodeAt(0));
  const { instance } = await WebAssembly.instantiate(binary, { env: { memory } });
  return instance.exports as unknown as Kernel;
}
