import { Arena } from './arena.ts';
import { startKernel, tableTypes, type Kernel, type Pointer } from './kernel.ts';
import { WeightsError, type Tensor, type Weights } from './weights.ts';

/** A matrix of float32 in the arena, row after row. */
export interface Matrix {
  readonly pointer: Pointer;
  readonly rows: number;
  readonly columns: number;
}

/** Rows of a matrix, each between its neighbours in the sentence, which lie beside it: zeros beyond its borders. */
export interface Triples extends Matrix {
  /** So many values lie between the beginnings of two rows. */
  readonly stride: number;
  /** Where the sentences begin: one row of zeros lies between them. */
  readonly borders: Pointer;
}

/** A stored table in the arena, still in its packed form. */
export interface Table {
  readonly type: number;
  readonly pointer: Pointer;
  readonly scales: Pointer;
  readonly rows: number;
  readonly columns: number;
}

/** How matrices stored as int8 are multiplied: in whole numbers, twice as fast, or in float32, without rounding x. */
export type Products = 'whole' | 'float32';

/** What the layers of one network share: its weights, the kernel, and the memory that both work in. */
export class Model {
  readonly weights: Weights;
  readonly arena: Arena;
  readonly kernel: Kernel;
  readonly products: Products;

  private constructor(weights: Weights, arena: Arena, kernel: Kernel, products: Products) {
    this.weights = weights;
    this.arena = arena;
    this.kernel = kernel;
    this.products = products;
  }

  static async start(weights: Weights, products: Products = 'whole'): Promise<Model> {
    const arena = new Arena();
    return new Model(weights, arena, await startKernel(arena.memory), products);
  }

  /** A new matrix, not cleared. */
  matrix(rows: number, columns: number): Matrix {
    return { pointer: this.arena.allocate(rows * columns * 4), rows, columns };
  }

  /** The values of a matrix, until the next allocation. */
  values(matrix: Matrix): Float32Array {
    return this.arena.floats(matrix.pointer, matrix.rows * matrix.columns);
  }

  /**
   * Copies a tensor into the arena as it is stored.
   * @throws WeightsError when it holds no numbers that the kernel reads.
   */
  placeTable(name: string): Table {
    const tensor = this.weights.tensor(name);
    const pointer = this.arena.allocate(tensor.bytes.length);
    this.arena.bytes(pointer, tensor.bytes.length).set(tensor.bytes);
    const scales = tensor.scales ? this.arena.placeFloats(tensor.scales) : 0;
    return { type: tableType(tensor), pointer, scales, rows: tensor.rows, columns: tensor.columns };
  }

  /** A tensor as float32, whatever it is stored as. */
  placeMatrix(name: string): Matrix {
    const { rows, columns } = this.weights.tensor(name);
    const matrix = this.matrix(rows, columns);
    const mark = this.arena.mark();
    const table = this.placeTable(name);
    this.kernel.dequantise(table.type, table.pointer, table.scales, rows, columns, matrix.pointer);
    this.arena.release(mark);
    return matrix;
  }
}

function tableType({ name, type }: Tensor): number {
  if (type === 'float32' || type === 'int8' || type === 'int4') return tableTypes[type];
  throw new WeightsError(`weights: tensor "${name}" is ${type}, not float32, int8 or int4`);
}
