/** The bytes are no file of weights, or not one that this version reads. */
export class WeightsError extends Error {
  override readonly name = 'WeightsError';
}

export type TensorType = 'float32' | 'int8' | 'int4' | 'uint8' | 'int32' | 'text';

/** One tensor as it is stored: `columns` values in each of `rows` rows; a vector is one row. */
export interface Tensor {
  readonly name: string;
  readonly type: TensorType;
  readonly rows: number;
  readonly columns: number;
  /** The stored bytes: see README.md for what they mean. */
  readonly bytes: Uint8Array;
  /** One factor a row, for int8 and int4. */
  readonly scales: Float32Array | undefined;
}

/** The weights of one model as a file holds them. */
export class Weights {
  readonly model: string;
  /** Sizes and whatever else the model's own code needs. */
  readonly config: Readonly<Record<string, unknown>>;
  readonly #tensors: ReadonlyMap<string, Tensor>;

  constructor(model: string, config: Readonly<Record<string, unknown>>, tensors: ReadonlyMap<string, Tensor>) {
    this.model = model;
    this.config = config;
    this.#tensors = tensors;
  }

  /** @throws WeightsError when there is no such tensor. */
  tensor(name: string): Tensor {
    const tensor = this.#tensors.get(name);
    if (!tensor) throw new WeightsError(`weights of "${this.model}": no tensor "${name}"`);
    return tensor;
  }

  has(name: string): boolean {
    return this.#tensors.has(name);
  }

  /** A text tensor: lines with line feeds between them. */
  text(name: string): string {
    const { type, bytes } = this.tensor(name);
    if (type !== 'text') throw new WeightsError(`weights of "${this.model}": "${name}" is ${type}, not text`);
    return new TextDecoder().decode(bytes);
  }

  /** The lines of a text tensor. */
  lines(name: string): string[] {
    const text = this.text(name);
    return text === '' ? [] : text.split('\n');
  }
}
