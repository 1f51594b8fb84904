/** What could not be read, and why: one line for people. */

export interface Place {
  /** The file, folder, pattern or web address; `standard input` for `-`. */
  readonly input: string;
  /** Counted from 1, where it is one line that is meant. */
  readonly line?: number;
}

export interface ReadProblem extends Place {
  /** What is wrong and what to do about it, without the input's name. */
  readonly message: string;
}

/** What is told besides and costs no article. */
export interface ReadRemark extends ReadProblem {
  /** `skipped`: files of a folder that were passed over. */
  readonly kind: 'warning' | 'skipped';
}

/** Thrown inside the readers and caught by `readArticles`, which never throws. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
  readonly line: number | undefined;

  constructor(message: string, line?: number) {
    super(message);
    this.line = line;
  }
}

/** Tells a problem from an article. */
export function isReadProblem(found: object): found is ReadProblem {
  return 'message' in found && 'input' in found;
}

/**
 * `news.jsonl:7: malformed JSON …`, always one line.
 *
 * @example
 * console.error(describeProblem({ input: 'a.txt', message: 'no such file or folder' })); // a.txt: no such file or folder
 */
export function describeProblem(problem: ReadProblem): string {
  return `${describePlace(problem)}: ${problem.message}`.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');
}

/** `news.jsonl:7` */
export function describePlace({ input, line }: Place): string {
  return line === undefined ? input : `${input}:${line}`;
}

const fileErrors: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  ENOTDIR: 'no such file or folder',
  EACCES: 'may not be read (permission denied)',
  EPERM: 'may not be read (permission denied)',
  ENAMETOOLONG: 'no such file or folder: the name is too long',
  ELOOP: 'a link that leads back to itself',
  Z_DATA_ERROR: 'gzip that is damaged; make it anew',
  Z_BUF_ERROR: 'gzip that breaks off before its end; make it anew',
};

/** The problem that an error of the file system, the network or a reader stands for. */
export function problemOf(input: string, error: unknown): ReadProblem {
  if (error instanceof Unreadable) {
    return { input, ...(error.line !== undefined && { line: error.line }), message: error.message };
  }
  return { input, message: fileErrors[codeOf(error) ?? ''] ?? `cannot be read (${codeOf(error) ?? nameOf(error)})` };
}

/** The error code of Node, or that of the error's cause. */
export function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  if ('code' in error && typeof error.code === 'string') return error.code;
  return codeOf(error.cause);
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.message.slice(0, 100) : 'unknown error';
}
