import { afterEach, describe, expect, it, vi } from 'vitest';
import { readWeights } from '../../src/network/container.ts';
import { Model } from '../../src/network/model.ts';
import { WeightsError } from '../../src/network/weights.ts';
import { container, floatTensor, gzipped, type Header } from './weights-file.ts';

const tensors = [
  floatTensor('plain', [2, 3], [1, 2, 3, 4, 5, 6.5]),
  {
    name: 'bytes',
    shape: [2, 3],
    type: 'int8',
    data: Uint8Array.of(1, 255, 127, 0, 2, 129),
    scales: Float32Array.of(0.5, 2),
  },
  // Two values a byte, the low one first, and a row of three takes two bytes.
  {
    name: 'nibbles',
    shape: [2, 3],
    type: 'int4',
    data: Uint8Array.of(0x90, 0x0f, 0x78, 0x08),
    scales: Float32Array.of(1, 10),
  },
  { name: 'words', shape: [2, 1], type: 'text', data: new TextEncoder().encode('naïve\n日本') },
  { name: 'nothing', shape: [0, 1], type: 'text', data: new Uint8Array() },
];

describe('readWeights', () => {
  it('gives configuration, text and numbers as they were stored', async () => {
    const weights = await readWeights(gzipped(container(tensors)));
    const model = await Model.start(weights);
    expect(weights.model).toBe('test');
    expect(weights.config).toEqual({ size: 3 });
    expect(weights.lines('words')).toEqual(['naïve', '日本']);
    expect(weights.lines('nothing')).toEqual([]);
    const stored = ['plain', 'bytes', 'nibbles'].map((name) => [...model.values(model.placeMatrix(name))]);
    expect(stored).toEqual([
      [1, 2, 3, 4, 5, 6.5],
      [0.5, -0.5, 63.5, 0, 4, -254],
      [-8, 1, 7, 0, -10, 0],
    ]);
  });

  const damaged: [string, Uint8Array, RegExp][] = [
    ['no gzip', container(tensors), /not gzip/],
    ['a gzip cut short', gzipped(container(tensors)).subarray(0, 90), /not gzip, or is cut short/],
    ['another file', gzipped(Buffer.from('something else')), /does not start with "NGW1"/],
    ['an empty file', gzipped(new Uint8Array()), /does not start/],
    ['a container cut in its header', gzipped(container(tensors).subarray(0, 40)), /ends inside its header/],
    ['a container cut in its data', gzipped(container(tensors).subarray(0, -32)), /"nibbles" lies beyond the end/],
    ['a header that is no JSON', gzipped(Buffer.from('NGW1\u0008\0\0\0{"model"')), /header is not JSON/],
  ];
  it.each(damaged)('says what is wrong with %s', async (_name, file, message) => {
    const reading = readWeights(file);
    await expect(reading).rejects.toThrow(WeightsError);
    await expect(reading).rejects.toThrow(message);
  });

  const changes: [string, (header: Header) => void, RegExp][] = [
    ['another version', (header) => (header.version = 2), /version 2 of the format; this is version 1/],
    ['an unknown type', (header) => (header.tensors[0]!['type'] = 'int2'), /unknown type "int2"/],
    [
      'a wrong size',
      (header) => (header.tensors[0]!['shape'] = [2, 4]),
      /"plain" has 24 bytes where its shape needs 32/,
    ],
    ['no scales', (header) => delete header.tensors[1]!['scales'], /"bytes" has no scales/],
    ['an offset astray', (header) => (header.tensors[0]!['offset'] = 4), /"plain" does not start at a multiple of 16/],
    ['a name twice', (header) => (header.tensors[1]!['name'] = 'plain'), /"plain" is there twice/],
    ['no tensors', (header) => Reflect.deleteProperty(header, 'tensors'), /lists no tensors/],
  ];
  it.each(changes)('refuses a header with %s', async (_name, change, message) => {
    const reading = readWeights(gzipped(container(tensors, change)));
    await expect(reading).rejects.toThrow(WeightsError);
    await expect(reading).rejects.toThrow(message);
  });

  describe('in a browser', () => {
    const withoutNode = (): void => void vi.spyOn(process, 'getBuiltinModule').mockReturnValue(undefined);

    afterEach(() => void vi.restoreAllMocks());

    it('unpacks by the stream that browsers have', async () => {
      const file = gzipped(container(tensors));
      withoutNode();
      const weights = await readWeights(file);
      vi.restoreAllMocks();
      expect(weights.tensor('bytes').bytes).toEqual((await readWeights(file)).tensor('bytes').bytes);
      expect(weights.lines('words')).toEqual(['naïve', '日本']);
    });

    it.each(damaged.slice(0, 2))('says what is wrong with %s', async (_name, file, message) => {
      withoutNode();
      await expect(readWeights(file)).rejects.toThrow(message);
    });
  });

  it('refuses a tensor that is not there, and text for numbers', async () => {
    const weights = await readWeights(gzipped(container(tensors)));
    const model = await Model.start(weights);
    expect(() => weights.tensor('other')).toThrow(/weights of "test": no tensor "other"/);
    expect(() => weights.lines('plain')).toThrow(/"plain" is float32, not text/);
    expect(() => model.placeMatrix('words')).toThrow(/"words" is text, not float32, int8 or int4/);
  });
});
