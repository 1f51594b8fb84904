import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { browserJars, serverJars } from './artifacts.mjs';
import { homeArgument, logFile, readServer, serverRuns, writeServer, writeSettings } from './home.mjs';
import { findJava } from './java.mjs';
import { boltAnswers, freePort, host, httpAnswers, tryPort } from './ports.mjs';
import { terminate } from './process.mjs';
import { UserError } from './user-error.mjs';

const startLimitMs = 120_000;
const pollMs = 200;
const username = 'neo4j';
/** Those that Neo4j has everywhere, so that what was set up for one server works for the next. */
const usualPorts = { bolt: 7687, http: 7474 };

/** Parts of Java that Neo4j reaches into. */
const opened = ['java.nio', 'java.io', 'sun.nio.ch'].map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`);

/**
 * Starts a server and waits until it answers. A folder that held a server before keeps its data, its password and,
 * where they are free, its ports.
 *
 * @param {object} options
 * @param {import('./releases.mjs').Release} options.release
 * @param {string} options.home gets the data, the settings and the log
 * @param {number | undefined} options.boltPort
 * @param {boolean} options.browser with Neo4j Browser
 * @param {boolean} options.temporary leaves the usual ports to servers that stay
 * @returns {Promise<{ server: import('./home.mjs').Server, java: import('node:child_process').ChildProcess }>}
 * @throws {UserError} when something is missing or the server gives up
 */
export async function launch({ release, home: folder, boltPort: wanted, browser, temporary }) {
  const home = resolve(folder);
  const before = readServer(home);
  if (before && serverRuns(before)) throw new UserError(`a server already runs on ${before.uri} (${home})`);
  const java = findJava(release);
  const jars = [await serverJars(release), ...(browser ? [await browserJars()] : [])];
  const classPath = jars.map((jarFolder) => join(jarFolder, '*')).join(process.platform === 'win32' ? ';' : ':');

  const boltPort = wanted
    ? await freePort(wanted)
    : await portAsBefore(before?.boltPort ?? (temporary ? undefined : usualPorts.bolt));
  const httpPort = await portAsBefore(before?.httpPort ?? (temporary ? undefined : usualPorts.http));
  mkdirSync(home, { recursive: true });
  writeSettings(home, { boltPort, httpPort });
  const password = before?.password ?? setPassword(java, classPath, home);

  const log = openSync(logFile(home), 'w');
  const commandLine = [...opened, '-Xmx1g', '-cp', classPath, release.mainClass, homeArgument(home)];
  const child = spawn(java, [...commandLine, `--config-dir=${join(home, 'conf')}`, '--console-mode'], {
    detached: true,
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  const server = {
    ...{ home, version: release.version, pid: child.pid ?? 0, boltPort, httpPort },
    ...{ uri: `bolt://${host}:${boltPort}`, username, password },
    ...(browser ? { browser: `http://${host}:${httpPort}/browser/` } : {}),
  };
  writeServer(server);
  await untilReady(server);
  return { server, java: child };
}

/** @param {number | undefined} port */
async function portAsBefore(port) {
  const free = port === undefined ? undefined : await tryPort(port);
  return free ?? freePort(undefined);
}

/**
 * @param {string} java
 * @param {string} classPath
 * @param {string} home
 */
function setPassword(java, classPath, home) {
  const password = randomBytes(12).toString('hex');
  const admin = ['-cp', classPath, `-Dbasedir=${home}`, 'org.neo4j.server.startup.Neo4jAdminCommand'];
  const { status, stderr } = spawnSync(java, [...admin, 'dbms', 'set-initial-password', password], {
    encoding: 'utf8',
    env: { ...process.env, NEO4J_HOME: home },
  });
  if (status !== 0) throw new UserError(`Neo4j did not take a password: ${stderr.trim()}`);
  return password;
}

/** @param {import('./home.mjs').Server} server */
async function untilReady(server) {
  const deadline = Date.now() + startLimitMs;
  while (!(await ready(server))) {
    const late = Date.now() > deadline;
    if (!late && serverRuns(server)) {
      await sleep(pollMs);
      continue;
    }
    await terminate(server.pid, homeArgument(server.home));
    const why = late ? `did not answer within ${startLimitMs / 1000} s` : 'stopped while starting';
    const lastLines = readFileSync(logFile(server.home), 'utf8').trim().split('\n').slice(-3).join('\n');
    throw new UserError(`Neo4j ${server.version} ${why}; the end of ${logFile(server.home)}:\n${lastLines}`);
  }
}

/**
 * Browser's HTTP opens a second or two after Bolt, so that is waited for only where it is wanted.
 *
 * @param {import('./home.mjs').Server} server
 */
async function ready({ boltPort, browser }) {
  return (await boltAnswers(boltPort)) && (browser === undefined || (await httpAnswers(browser)));
}
