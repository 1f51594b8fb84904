/** Which builds can be gone on with, and where what is done is told. */
import { UsageError } from '../../exit-codes.ts';
import type { FormatName } from '../format-names.ts';
import type { BuildOptions } from '../run.ts';

/** What is written article by article, one line each. */
const resumable: readonly FormatName[] = ['jsonl', 'annotations'];

/**
 * The file that tells what is done; undefined where nobody asked for one.
 *
 * @throws {UsageError} where the build can't be gone on with
 */
export function checkpointPath(options: BuildOptions, format: FormatName | undefined): string | undefined {
  const { resume, output, checkpoint, identify } = options;
  if (!resume) {
    if (checkpoint !== undefined) throw new UsageError('--checkpoint belongs to --resume');
    return undefined;
  }
  if (format !== undefined && !resumable.includes(format)) {
    throw new UsageError(`--resume goes on with ${resumable.join(' and ')}, a line an article; not with ${format}`);
  }
  if (format !== undefined && output === undefined) throw new UsageError('--resume needs a file to go on with: give -o');
  if (identify && format === 'annotations') {
    throw new UsageError('--resume makes identities of jsonl; annotations hold no graphs');
  }
  const file = checkpoint ?? (output === undefined ? undefined : `${output}.checkpoint`);
  if (file === undefined) throw new UsageError('--resume with --to alone needs --checkpoint <file>');
  return file;
}
