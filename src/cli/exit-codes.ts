/** The exit codes of every command, and how its help tells of them. */
export const exitCodes = {
  done: 0,
  problems: 1,
  store: 2,
  usage: 64,
} as const;

export const exitCodeHelp = `
Exit codes:
   0  everything was done
   1  the rest was done, but an input can't be read, an output can't be written, a graph breaks the contract,
      or an article to remove is not there; each has its line on standard error
   2  the store failed: no server, wrong user, password or database; or a query is not accepted
  64  the command line can't be understood`;

/** The command was given something that can't be meant. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
