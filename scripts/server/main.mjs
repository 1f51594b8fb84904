import { parseArgs } from 'node:util';
import { admin } from './admin.mjs';
import { check, image, run, start, status, stop } from './commands.mjs';
import { releaseNamed, releases } from './releases.mjs';
import { UserError } from './user-error.mjs';

const help = `A real Neo4j Community server on this machine, without Docker. It listens on 127.0.0.1 alone.

  scripts/neo4j start     start a server in the background; prints the lines that let newsgraph find it
  scripts/neo4j status    the same for the servers that run
  scripts/neo4j stop      stop it; the data stays
  scripts/neo4j run       start a server in the foreground, until Ctrl-C
  scripts/neo4j check     tell whether Java and Maven are there, and fetch the server
  scripts/neo4j admin …   neo4j-admin on the data of the stopped server (NEO4J_HOME for another folder)
  scripts/neo4j image     make the container image neo4j:5.26-local (Linux, root; needs docker and debootstrap)

  --release 5.26|2026     the long-term release on Java 17 or 21 (default), or the current one on Java 21 or newer
  --browser               with Neo4j Browser
  --port NUMBER           for Bolt; default: 7687 where it is free, as 7474 for Browser; else another
  --home FOLDER           for the data; default: ~/.local/share/newsgraph/neo4j-RELEASE
  --json                  print JSON
  --temporary             (run) delete the folder at the end
  --until-stdin-closes    (run) stop when standard input is closed, which also happens when the parent is killed
`;

const commands = { start, stop, status, run, check, image };

/** @param {string[]} args */
async function main(args) {
  if (args[0] === 'admin') {
    await admin(args.slice(1));
    return;
  }
  const { positionals, values } = parse(args);
  const name = positionals[0] ?? 'help';
  if (values.help || name === 'help') {
    process.stdout.write(help);
    return;
  }
  if (!(name in commands) || positionals.length > 1) {
    throw new UserError(`"${positionals.join(' ')}" is no command; scripts/neo4j help lists them`);
  }
  const port = values.port === undefined ? undefined : Number(values.port);
  if (port !== undefined && !(Number.isInteger(port) && port > 0 && port < 65_536)) {
    throw new UserError(`--port takes a number from 1 to 65535, not "${String(values.port)}"`);
  }
  await commands[/** @type {keyof typeof commands} */ (name)]({
    ...values,
    port,
    release: releaseNamed(values.release ?? releases[0]?.name ?? ''),
    everyRelease: values.release === undefined,
  });
}

/** @param {string[]} args */
function parse(args) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        release: { type: 'string' },
        browser: { type: 'boolean', default: false },
        port: { type: 'string' },
        home: { type: 'string' },
        json: { type: 'boolean', default: false },
        temporary: { type: 'boolean', default: false },
        'until-stdin-closes': { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    throw new UserError(/** @type {Error} */ (error).message);
  }
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UserError)) throw error;
  process.stderr.write(`scripts/neo4j: ${error.message}\n`);
  process.exitCode = 1;
}
