import { gzipSync } from 'node:zlib';

export interface TensorSource {
  readonly name: string;
  readonly shape: readonly number[];
  readonly type: string;
  readonly data: Uint8Array;
  readonly scales?: Float32Array;
}

/** A container as `src/network/README.md` describes it, before it is gzipped; `change` may damage the header. */
export function container(
  tensors: readonly TensorSource[],
  change: (header: Header) => void = () => undefined,
): Buffer {
  const parts: Uint8Array[] = [];
  let size = 0;
  const append = (data: Uint8Array): number => {
    const offset = size;
    const padded = new Uint8Array(Math.ceil(data.length / 16) * 16);
    padded.set(data);
    parts.push(padded);
    size += padded.length;
    return offset;
  };
  const header: Header = { model: 'test', version: 1, config: { size: 3 }, tensors: [] };
  for (const { data, scales, ...rest } of tensors) {
    const entry: Record<string, unknown> = { ...rest, offset: append(data), bytes: data.length };
    if (scales) entry['scales'] = append(new Uint8Array(scales.buffer));
    header.tensors.push(entry);
  }
  change(header);
  const json = Buffer.from(JSON.stringify(header));
  const text = Buffer.alloc(Math.ceil((json.length + 8) / 16) * 16 - 8, ' ');
  json.copy(text);
  const start = Buffer.from('NGW1....');
  start.writeUInt32LE(text.length, 4);
  return Buffer.concat([start, text, ...parts]);
}

export interface Header {
  model: string;
  version: number;
  config: Record<string, unknown>;
  tensors: Record<string, unknown>[];
}

export const gzipped = (bytes: Uint8Array): Uint8Array => new Uint8Array(gzipSync(bytes));

export const floatTensor = (name: string, shape: number[], values: readonly number[]): TensorSource => ({
  ...{ name, shape, type: 'float32' },
  data: new Uint8Array(Float32Array.from(values).buffer),
});
