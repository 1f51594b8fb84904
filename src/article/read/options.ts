/** How articles are read, and the limits on what is read. */
import type { IdRule } from './ids.ts';
import type { ReadRemark } from './problem.ts';

export interface ReadOptions {
  /** Of one article: a file, a line of JSON lines, a page after decompression. Default 10 MiB. */
  readonly maxBytes?: number | undefined;
  /** Reads texts that are not in English all the same. Default false. */
  readonly anyLanguage?: boolean | undefined;
  /** Of a web address, from the request to the last byte. Default 30,000. */
  readonly timeoutMilliseconds?: number | undefined;
  /** Of one web address. Default 5. */
  readonly maxRedirects?: number | undefined;
  /** Which rule is the first to give an article its id. Default `auto`. */
  readonly id?: IdRule | undefined;
  /** Is told what was left out, renamed or passed over without costing an article. */
  readonly onRemark?: ((remark: ReadRemark) => void) | undefined;
  /** Is told, before each file or other source is read, which one in their order it is, from 1, and how many there are. */
  readonly onOpen?: ((opened: number, all: number) => void) | undefined;
  /** What `-` reads. Default `process.stdin`. */
  readonly stdin?: AsyncIterable<Uint8Array> | undefined;
}

export interface Limits {
  readonly maxBytes: number;
  readonly timeoutMilliseconds: number;
  readonly maxRedirects: number;
}

export function limitsOf(options: ReadOptions): Limits {
  return {
    maxBytes: options.maxBytes ?? 10 * 1024 * 1024,
    timeoutMilliseconds: options.timeoutMilliseconds ?? 30_000,
    maxRedirects: options.maxRedirects ?? 5,
  };
}
