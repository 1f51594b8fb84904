/** Finds where the values of a stream of JSON begin and end, without reading what is in them. */
import { overLimit, type Bytes, type Line } from '../bytes.ts';

const [quote, backslash, comma] = [0x22, 0x5c, 0x2c];
const openings = [0x7b, 0x5b];
const closings = [0x7d, 0x5d];

const isBlank = (byte: number): boolean => byte <= 0x20;

/** Follows one value byte by byte. */
class Scan {
  #depth = 0;
  #inString = false;
  #isEscaped = false;

  /** `after`: the value ends with this byte; `before`: it ended before it. */
  take(byte: number): 'after' | 'before' | undefined {
    if (this.#inString) return this.#takeInString(byte);
    if (byte === quote) this.#inString = true;
    else if (openings.includes(byte)) this.#depth++;
    else if (closings.includes(byte)) {
      if (this.#depth === 0) return 'before';
      if (--this.#depth === 0) return 'after';
    } else if (this.#depth === 0 && (isBlank(byte) || byte === comma)) return 'before';
    return undefined;
  }

  #takeInString(byte: number): 'after' | undefined {
    if (this.#isEscaped) this.#isEscaped = false;
    else if (byte === backslash) this.#isEscaped = true;
    else if (byte === quote) {
      this.#inString = false;
      if (this.#depth === 0) return 'after';
    }
    return undefined;
  }
}

/**
 * The values of a stream one behind the other, and the elements of its arrays, each with the line it begins in. What
 * breaks off at the end is a value too, for JSON's own parser to refuse. Of a value over the limit nothing is kept.
 */
export async function* elementsOf(chunks: Bytes, maxBytes: number): AsyncGenerator<Line> {
  let [line, startLine, size] = [1, 1, 0];
  let parts: Uint8Array[] = [];
  let scan: Scan | undefined;
  let inArray = false;
  const keep = (part: Uint8Array): void => {
    size += part.length;
    if (size > maxBytes) parts = [];
    else parts.push(part);
  };
  const value = (): Line => {
    const content = size > maxBytes ? overLimit(maxBytes) : Buffer.concat(parts);
    [parts, size, scan] = [[], 0, undefined];
    return { number: startLine, content };
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let at = 0; at < chunk.length; at++) {
      const byte = chunk[at]!;
      let end = scan?.take(byte);
      if (end !== undefined) {
        keep(chunk.subarray(start, end === 'after' ? at + 1 : at));
        yield value();
      }
      if (scan === undefined && end !== 'after' && !isBlank(byte) && byte !== comma) {
        if (byte === 0x5b && !inArray) inArray = true;
        else if (byte === 0x5d && inArray) inArray = false;
        else {
          [scan, start, startLine] = [new Scan(), at, line];
          end = scan.take(byte);
          // A bracket that closes nothing is a value that no parser takes.
          if (end !== undefined) {
            keep(chunk.subarray(at, at + 1));
            yield value();
          }
        }
      }
      if (byte === 0x0a) line++;
    }
    if (scan !== undefined) keep(chunk.subarray(start));
  }
  if (scan !== undefined) yield value();
}
