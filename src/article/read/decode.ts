/** Bytes to text: UTF-8 and nothing else, unless a byte-order mark or the page itself declares another encoding. */
import type { Bytes } from './bytes.ts';
import { peek } from './bytes.ts';
import { Unreadable } from './problem.ts';

interface Mark {
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be';
  readonly length: number;
}

export function byteOrderMark(bytes: Uint8Array): Mark | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { encoding: 'utf-8', length: 3 };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'utf-16le', length: 2 };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'utf-16be', length: 2 };
  return undefined;
}

/** Windows-1252 from 0x80 on, as the WHATWG Encoding Standard has it. */
const windows1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** The text, or undefined where the bytes are not of that encoding or the label is not known. */
function decoded(bytes: Uint8Array, label: string): string | undefined {
  let decoder;
  try {
    decoder = new TextDecoder(label.trim(), { fatal: true, ignoreBOM: true });
  } catch {
    return undefined;
  }
  try {
    const text = decoder.decode(bytes);
    // Some versions of Node decode Windows-1252 as Latin-1, which would turn quotation marks into control characters.
    if (decoder.encoding !== 'windows-1252') return text;
    return text.replace(/[\x80-\x9f]/gu, (character) => windows1252[character.charCodeAt(0) - 0x80]!);
  } catch {
    return undefined;
  }
}

/** The line, counted from 1, of the first bytes that are not UTF-8. */
function firstBadLine(bytes: Uint8Array): number {
  const text = new TextDecoder().decode(bytes);
  return text.slice(0, text.indexOf('\ufffd')).split('\n').length;
}

/**
 * Decodes a whole text; a byte-order mark is dropped. What is valid UTF-8 is UTF-8 whatever was declared: text of
 * another encoding hardly ever is by chance, and wrong declarations are common.
 *
 * @throws Unreadable where the bytes are binary or of none of these encodings.
 */
export function decodeText(bytes: Uint8Array, declared: readonly string[] = []): string {
  const mark = byteOrderMark(bytes);
  const content = bytes.subarray(mark?.length ?? 0);
  const labels = mark ? [mark.encoding] : ['utf-8', ...declared];
  for (const label of labels) {
    const text = decoded(content, label);
    if (text?.includes('\0')) throw new Unreadable('binary (it holds NUL bytes); only text can be read');
    if (text !== undefined) return text;
  }
  if (mark && mark.encoding !== 'utf-8') {
    throw new Unreadable('not UTF-16, though its byte-order mark says so; save it as UTF-8');
  }
  if (bytes.includes(0)) throw new Unreadable('binary (it holds NUL bytes); only text can be read');
  throw new Unreadable('not UTF-8; save it as UTF-8', firstBadLine(bytes));
}

/** The stream in UTF-8 without byte-order mark, whichever of the three marks it begins with. */
export async function* inUtf8(chunks: Bytes): AsyncGenerator<Uint8Array> {
  const { head, all } = await peek(chunks, ({ length }) => length >= 3);
  const mark = byteOrderMark(head);
  let skip = mark?.length ?? 0;
  const decoder =
    mark && mark.encoding !== 'utf-8' ? new TextDecoder(mark.encoding, { fatal: true, ignoreBOM: true }) : undefined;
  try {
    for await (const chunk of all) {
      const content = chunk.subarray(skip);
      skip = Math.max(0, skip - chunk.length);
      yield decoder ? Buffer.from(decoder.decode(content, { stream: true })) : content;
    }
    if (decoder) yield Buffer.from(decoder.decode());
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new Unreadable('not UTF-16, though its byte-order mark says so; save it as UTF-8');
  }
}
