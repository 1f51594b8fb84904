import { Weights, WeightsError, type Tensor, type TensorType } from './weights.ts';

const MAGIC = 0x3157474e; // "NGW1"
const VERSION = 1;
const ALIGNMENT = 16;

interface Header {
  readonly model: string;
  readonly version: number;
  readonly config: Record<string, unknown>;
  readonly tensors: readonly StoredTensor[];
}

interface StoredTensor {
  readonly name: string;
  readonly shape: readonly number[];
  readonly type: TensorType;
  readonly offset: number;
  readonly bytes: number;
  readonly scales?: number;
}

/**
 * Reads a file of weights (format: README.md), gzipped as it is shipped.
 * @throws WeightsError when it is damaged, cut short or of another version.
 */
export async function readWeights(file: Uint8Array): Promise<Weights> {
  const container = await gunzip(file);
  const view = new DataView(container);
  if (container.byteLength < 8 || view.getUint32(0, true) !== MAGIC) {
    throw new WeightsError('weights: the file does not start with "NGW1"');
  }
  const start = 8 + view.getUint32(4, true);
  if (start > container.byteLength) throw new WeightsError('weights: the file ends inside its header');
  const header = parseHeader(new TextDecoder().decode(new Uint8Array(container, 8, start - 8)));
  const tensors = new Map<string, Tensor>();
  for (const stored of header.tensors) {
    if (tensors.has(stored.name)) throw new WeightsError(`weights: tensor "${stored.name}" is there twice`);
    tensors.set(stored.name, sliceTensor(container, start, stored));
  }
  return new Weights(header.model, header.config, tensors);
}

async function gunzip(file: Uint8Array): Promise<ArrayBuffer> {
  // Node's own takes a third of the time of the stream, which browsers have too.
  const node = (globalThis as { process?: Partial<NodeJS.Process> }).process;
  const unpack = node?.getBuiltinModule?.('node:zlib')?.gunzipSync ?? unpackStream;
  try {
    const { buffer, byteOffset, byteLength } = await unpack(file);
    return (buffer as ArrayBuffer).slice(byteOffset, byteOffset + byteLength);
  } catch (cause) {
    throw new WeightsError('weights: the file is not gzip, or is cut short', { cause });
  }
}

async function unpackStream(file: Uint8Array): Promise<Uint8Array> {
  const { readable, writable } = new DecompressionStream('gzip');
  const writer = writable.getWriter();
  const [whole] = await Promise.all([
    collect(readable.getReader()),
    writer.write(file as Uint8Array<ArrayBuffer>),
    writer.close(),
  ]);
  return whole;
}

async function collect(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for (let part = await reader.read(); !part.done; part = await reader.read()) parts.push(part.value);
  const whole = new Uint8Array(parts.reduce((size, { length }) => size + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function parseHeader(text: string): Header {
  let header: Header;
  try {
    header = JSON.parse(text) as Header;
  } catch (cause) {
    throw new WeightsError('weights: the header is not JSON', { cause });
  }
  if (header.version !== VERSION) {
    throw new WeightsError(`weights: version ${String(header.version)} of the format; this is version ${VERSION}`);
  }
  if (typeof header.model !== 'string' || !Array.isArray(header.tensors)) {
    throw new WeightsError('weights: the header names no model or lists no tensors');
  }
  return header;
}

function sliceTensor(container: ArrayBuffer, start: number, stored: StoredTensor): Tensor {
  const { name, type, shape } = stored;
  const columns = shape.at(-1) ?? 1;
  const rows = shape.slice(0, -1).reduce((product, size) => product * size, 1);
  const expected = bytesOf(type, rows, columns) ?? stored.bytes;
  if (stored.bytes !== expected) {
    throw new WeightsError(`weights: tensor "${name}" has ${stored.bytes} bytes where its shape needs ${expected}`);
  }
  const slice = (offset: number, length: number): [ArrayBuffer, number, number] => {
    if (!Number.isInteger(offset) || offset < 0 || start + offset + length > container.byteLength) {
      throw new WeightsError(`weights: tensor "${name}" lies beyond the end of the file`);
    }
    if ((start + offset) % 4 !== 0 || offset % ALIGNMENT !== 0) {
      throw new WeightsError(`weights: tensor "${name}" does not start at a multiple of ${ALIGNMENT}`);
    }
    return [container, start + offset, length];
  };
  let scales: Float32Array | undefined;
  if (type === 'int8' || type === 'int4') {
    if (stored.scales === undefined) throw new WeightsError(`weights: tensor "${name}" has no scales`);
    const [buffer, offset] = slice(stored.scales, rows * 4);
    scales = new Float32Array(buffer, offset, rows);
  }
  return { name, type, rows, columns, bytes: new Uint8Array(...slice(stored.offset, stored.bytes)), scales };
}

function bytesOf(type: TensorType, rows: number, columns: number): number | undefined {
  switch (type) {
    case 'float32':
    case 'int32':
      return rows * columns * 4;
    case 'int8':
    case 'uint8':
      return rows * columns;
    case 'int4':
      return rows * Math.ceil(columns / 2);
    case 'text':
      return undefined;
    default:
      throw new WeightsError(`weights: a tensor of the unknown type "${String(type)}"`);
  }
}
