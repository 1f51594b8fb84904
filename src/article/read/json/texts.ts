/** Cuts a stream of JSON into the texts of its values: a line each, the elements of an array, or whole objects. */
import { linesOf, peek, type Bytes, type Line } from '../bytes.ts';
import { elementsOf } from './elements.ts';

/** The text of one value; a message where it is over the limit. Its line is where it begins. */
export interface JsonText extends Line {
  /** Whether there may be others beside it. */
  readonly isListed: boolean;
}

/**
 * JSON lines where the first line is a whole value, or another one begins like one; otherwise objects that take several
 * lines. Of JSON lines no more than one is kept, so that a line that is damaged costs no other.
 */
export async function* jsonTextsOf(chunks: Bytes, maxBytes: number): AsyncGenerator<JsonText> {
  const { head, all } = await peek(chunks, (bytes) => firstSign(bytes) !== undefined);
  if (firstSign(head) === '[') {
    for await (const element of elementsOf(all, maxBytes)) yield { ...element, isListed: true };
    return;
  }
  const lines = linesOf(all, maxBytes);
  const opening: Line[] = [];
  let isByLines: boolean | undefined;
  while (isByLines === undefined) {
    const next = await lines.next();
    if (next.done) isByLines = true;
    else {
      opening.push(next.value);
      isByLines = saysWhetherByLines(opening);
    }
  }
  const whole = after(opening, lines);
  if (isByLines) for await (const line of whole) if (!isBlank(line)) yield { ...line, isListed: false };
  if (!isByLines) for await (const value of elementsOf(bytesOf(whole), maxBytes)) yield { ...value, isListed: false };
}

async function* after(opening: readonly Line[], rest: AsyncIterable<Line>): AsyncGenerator<Line> {
  yield* opening;
  yield* rest;
}

/** Undefined as long as there are not enough lines to tell. */
function saysWhetherByLines(lines: readonly Line[]): boolean | undefined {
  const [first, second] = lines.filter((line) => !isBlank(line)).map(({ content }) => content);
  if (first === undefined) return undefined;
  if (typeof first === 'string' || isWhole(first)) return true;
  if (first.toString('latin1').trim() === '{') return false;
  if (second === undefined) return undefined;
  return typeof second === 'string' || firstSign(second) === '{';
}

function isWhole(line: Buffer): boolean {
  try {
    JSON.parse(line.toString());
    return true;
  } catch {
    return false;
  }
}

function isBlank({ content }: Line): boolean {
  return typeof content !== 'string' && firstSign(content) === undefined;
}

function firstSign(bytes: Buffer): string | undefined {
  const at = bytes.findIndex((byte) => byte > 0x20);
  return at < 0 ? undefined : String.fromCharCode(bytes[at]!);
}

const lineFeed = Buffer.from('\n');

/** The lines as the stream that they were; of one over the limit there is a message, which no parser takes. */
async function* bytesOf(lines: AsyncIterable<Line>): AsyncGenerator<Uint8Array> {
  for await (const { content } of lines) yield Buffer.concat([Buffer.from(content), lineFeed]);
}
