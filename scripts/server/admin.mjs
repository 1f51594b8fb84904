import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { serverJars } from './artifacts.mjs';
import { defaultHome, readServer, serverRuns } from './home.mjs';
import { findJava } from './java.mjs';
import { releases } from './releases.mjs';
import { UserError } from './user-error.mjs';

/**
 * Runs `neo4j-admin` on the folder of a server that is stopped: NEO4J_HOME, or the one that `start` uses.
 *
 * @param {string[]} args
 */
export async function admin(args) {
  const release = releases[0];
  if (!release) throw new UserError('there is no release');
  const home = resolve(process.env['NEO4J_HOME'] ?? defaultHome(release));
  const server = readServer(home);
  if (server && serverRuns(server)) throw new UserError(`a server runs on ${home}: stop it first`);
  mkdirSync(join(home, 'conf'), { recursive: true });
  const classPath = join(await serverJars(release), '*');
  const main = ['-cp', classPath, `-Dbasedir=${home}`, 'org.neo4j.server.startup.Neo4jAdminCommand'];
  const env = { ...process.env, NEO4J_HOME: home };
  process.exitCode = spawnSync(findJava(release), [...main, ...args], { stdio: 'inherit', env }).status ?? 1;
}
