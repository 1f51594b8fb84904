import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { host } from './ports.mjs';
import { isRunning } from './process.mjs';

/**
 * What is known of a server, kept in the folder that holds its data.
 *
 * @typedef {object} Server
 * @property {string} home the folder
 * @property {string} version of Neo4j
 * @property {number} pid of Java
 * @property {number} boltPort
 * @property {number} httpPort
 * @property {string} uri
 * @property {string} username
 * @property {string} password made for this folder
 * @property {string} [browser] the address of Neo4j Browser
 */

/** @param {import('./releases.mjs').Release} release */
export function defaultHome(release) {
  const data = process.env['XDG_DATA_HOME'] ?? join(homedir(), '.local', 'share');
  return join(data, 'newsgraph', `neo4j-${release.name}`);
}

/** @param {string} home */
export function logFile(home) {
  return join(home, 'console.log');
}

/**
 * How Java's command line names the folder, which tells this server from every other.
 *
 * @param {string} home
 */
export function homeArgument(home) {
  return `--home-dir=${home}`;
}

/**
 * @param {string} home
 * @returns {Server | undefined} the server that last ran there
 */
export function readServer(home) {
  const file = stateFile(home);
  return existsSync(file) ? /** @type {Server} */ (JSON.parse(readFileSync(file, 'utf8'))) : undefined;
}

/** @param {Server} server */
export function writeServer(server) {
  writeFileSync(stateFile(server.home), `${JSON.stringify(server, null, 2)}\n`, { mode: 0o600 });
}

/** @param {Server} server */
export function serverRuns(server) {
  return isRunning(server.pid, homeArgument(server.home));
}

/**
 * @param {string} home
 * @param {{ boltPort: number, httpPort: number }} ports
 */
export function writeSettings(home, { boltPort, httpPort }) {
  const settings = {
    'server.default_listen_address': host,
    'server.bolt.listen_address': `${host}:${boltPort}`,
    'server.bolt.advertised_address': `${host}:${boltPort}`,
    'server.http.listen_address': `${host}:${httpPort}`,
    'server.http.advertised_address': `${host}:${httpPort}`,
    'server.memory.pagecache.size': '256m',
    'dbms.usage_report.enabled': 'false',
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}\n`);
  mkdirSync(join(home, 'conf'), { recursive: true });
  writeFileSync(join(home, 'conf', 'neo4j.conf'), lines.join(''));
}

/** @param {string} home */
function stateFile(home) {
  return join(home, 'server.json');
}
