// The kernel: everything that a network computes, on plain pointers into one imported memory.
// No relaxed SIMD and no fused multiply-add, and every sum of float32 runs in an order that depends on nothing but
// the row itself: the bits are the same on every machine, and the same alone or in a batch.
// All values are float32 unless said otherwise; a matrix lies row after row without gaps.
export { pack, product } from './product';
export { packWhole, productWhole } from './whole';
export { exponentials, gelu, leakyRelu } from './activation';
export { layerNorm, layerNormApart } from './norm';
export { scan } from './scan';
export { dequantise, sumRows } from './table';
export { add, addProducts, copyRows, join, multiply } from './rows';
export { addDistance } from './arcs';
