/** `newsgraph app`: the page without data, which reads articles in the browser. */
import { InvalidArgumentError, type Command } from 'commander';
import { exitCodeHelp, UsageError } from '../exit-codes.ts';

interface AppOptions {
  readonly output?: string;
  readonly serve?: boolean;
  readonly port: number;
  readonly open: boolean;
}

const examples = `
Examples:
  newsgraph app --serve            on this machine alone, until Ctrl-C
  newsgraph app -o public/         files for any web server
`;

export function addApp(program: Command): void {
  program
    .command('app')
    .summary('a page that reads articles in the browser')
    .description(
      'Writes static files for a web server, or serves them on this machine: a page where articles are pasted or dropped ' +
        'and read in the browser. Nothing is sent anywhere.',
    )
    .option('-o, --output <folder>', 'where the files are written')
    .option('--serve', 'show it on http://127.0.0.1')
    .option('--port <number>', 'of --serve (default: any)', port, 0)
    .option('--no-open', 'with --serve: open no browser')
    .addHelpText('after', examples + exitCodeHelp)
    .action(async ({ output, serve, ...options }: AppOptions) => {
      if ((output === undefined) === (serve === undefined)) {
        throw new UsageError('give either -o with a folder, or --serve');
      }
      const { writeApp } = await import('../app/write.ts');
      if (output !== undefined) await writeApp(output);
      else await (await import('../app/serve.ts')).serveApp(options);
    });
}

function port(text: string): number {
  if (!/^\d{1,5}$/u.test(text) || Number(text) > 65_535) throw new InvalidArgumentError('It is a number up to 65535.');
  return Number(text);
}
