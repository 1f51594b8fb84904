/** Reads the graphs of a file: one JSON graph, or JSON lines with a graph each. */
import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { fromAnyJsonLine, fromJson, GraphFormatError } from '../export/json/read-json.ts';
import type { Graph } from '../graph.ts';
import type { Problem } from '../verify.ts';
import { linesOf } from './lines.ts';

export function isProblem(found: Graph | Problem): found is Problem {
  return 'where' in found;
}

/**
 * The graphs of a file (`-` is standard input), one line at a time where it has one a line, that of identities too. A
 * line that is none is a problem, and the rest goes on.
 *
 * @param stream what is read; by default the file, or standard input
 */
export async function* graphsIn(
  file: string,
  stream: Readable = file === '-' ? process.stdin : createReadStream(file),
): AsyncGenerator<Graph | Problem> {
  const name = file === '-' ? 'standard input' : file;
  const whole: string[] = [];
  let number = 0;
  let isLines = /\.(?:jsonl|ndjson)$/iu.test(file);
  try {
    for await (const line of linesOf(stream)) {
      number++;
      if (number === 1 && isWhole(line)) isLines = true;
      if (!isLines) whole.push(line);
      else if (line.trim() !== '') yield attempt(`${name}:${number}`, () => fromAnyJsonLine(line));
    }
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    yield { where: name, what: error.code === 'ENOENT' ? 'no such file' : `can't be read (${String(error.code)})` };
    return;
  }
  if (number === 0) yield { where: name, what: 'is empty' };
  else if (!isLines) yield attempt(name, () => fromJson(JSON.parse(whole.join('\n'))));
}

/** Whether the first line is a whole one of JSON lines. */
function isWhole(line: string): boolean {
  try {
    fromAnyJsonLine(line);
    return true;
  } catch {
    return false;
  }
}

function attempt(where: string, read: () => Graph): Graph | Problem {
  try {
    return read();
  } catch (error) {
    if (error instanceof SyntaxError) return { where, what: `is not JSON: ${error.message}` };
    if (error instanceof GraphFormatError) return { where, what: error.message };
    throw error;
  }
}
