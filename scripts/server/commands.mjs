import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { browserJars, serverJars } from './artifacts.mjs';
import { defaultHome, homeArgument, readServer, serverRuns } from './home.mjs';
import { findJava } from './java.mjs';
import { launch } from './launch.mjs';
import { terminate } from './process.mjs';
import { releases } from './releases.mjs';
import { UserError } from './user-error.mjs';

/** The release that the Java of the image's Debian runs. */
const imageRelease = '5.26';

/**
 * @typedef {object} Options
 * @property {import('./releases.mjs').Release} release
 * @property {boolean} everyRelease no release was named, so `status` and `stop` mean the servers of all of them
 * @property {string} [home]
 * @property {number | undefined} port
 * @property {boolean} browser
 * @property {boolean} json
 * @property {boolean} temporary
 * @property {boolean} until-stdin-closes
 */

/** @param {Options} options */
export async function start(options) {
  const running = runningServers({ ...options, everyRelease: false })[0];
  if (running) {
    print(running, options);
    return;
  }
  const { server, java } = await launch(launchOptions(options));
  java.unref();
  print(server, options);
}

/**
 * Stays until the server ends, a signal comes or standard input closes.
 *
 * @param {Options} options
 */
export async function run(options) {
  /** @type {Promise<'stopped'>} */
  const stopped = new Promise((resolve) => {
    const onStop = () => {
      resolve('stopped');
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, onStop);
    if (options['until-stdin-closes']) process.stdin.resume().once('close', onStop);
  });
  const { server, java } = await launch(launchOptions(options));
  print(server, options);
  const end = await Promise.race([stopped, once(java, 'exit')]);
  await terminate(server.pid, homeArgument(server.home));
  // A server that ended by itself leaves its folder, to be looked at or started again.
  if (options.temporary && end === 'stopped') rmSync(server.home, { recursive: true, force: true });
  process.exit();
}

/** @param {Options} options */
export function status(options) {
  const servers = runningServers(options);
  if (servers.length === 0) throw new UserError('no server runs');
  for (const server of servers) print(server, options);
}

/** @param {Options} options */
export async function stop(options) {
  const servers = runningServers(options);
  if (servers.length === 0) throw new UserError('no server runs');
  for (const server of servers) {
    await terminate(server.pid, homeArgument(server.home));
    process.stdout.write(`stopped the server on ${server.uri}\n`);
  }
}

/** @param {Options} options */
export async function check({ release, browser }) {
  process.stdout.write(`java:  ${findJava(release)}\njars:  ${await serverJars(release)}\n`);
  if (browser) process.stdout.write(`Neo4j Browser: ${await browserJars()}\n`);
}

/** @param {Options} options */
export async function image({ release }) {
  if (release.name !== imageRelease) throw new UserError(`the image is made of release ${imageRelease} only`);
  const script = join(import.meta.dirname, 'image.sh');
  const words = [await serverJars(release), release.mainClass, `neo4j:${release.name}-local`];
  process.exitCode = spawnSync(script, words, { stdio: 'inherit' }).status ?? 1;
}

/** @param {Options} options */
function launchOptions({ release, home, port, browser, temporary }) {
  return { release, home: home ?? defaultHome(release), boltPort: port, browser, temporary };
}

/** @param {Options} options */
function runningServers({ release, everyRelease, home }) {
  const homes = home ? [home] : (everyRelease ? releases : [release]).map(defaultHome);
  return homes
    .map(readServer)
    .filter((server) => server !== undefined)
    .filter(serverRuns);
}

/**
 * @param {import('./home.mjs').Server} server
 * @param {Options} options
 */
function print(server, { json }) {
  if (json) {
    process.stdout.write(`${JSON.stringify(server)}\n`);
    return;
  }
  const lines = [
    `Neo4j ${server.version} answers on ${server.uri}`,
    ...(server.browser ? [`  Browser: ${server.browser}`] : []),
    `  data:    ${server.home}`,
    'For newsgraph, copy these lines:',
    `  export NEO4J_URI=${server.uri}`,
    `  export NEO4J_USERNAME=${server.username}`,
    `  export NEO4J_PASSWORD=${server.password}`,
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}
